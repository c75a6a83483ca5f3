package org.scopedesk.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;

/** A window's thread that can be held up, to look at what is seen before something was read. For one thread. */
public final class Held implements Executor {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean held;

    @Override
    public void execute(Runnable work) {
        if (held) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    /** Lets everything wait from now on. */
    public void hold() {
        held = true;
    }

    /** Lets nothing wait any more, but what waits only when the result is run. */
    public Runnable late() {
        List<Runnable> late = List.copyOf(waiting);
        waiting.clear();
        held = false;
        return () -> late.forEach(Runnable::run);
    }

    /** Does what waits, in order, and lets nothing wait any more. */
    public void goOn() {
        held = false;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
