package org.scopedesk.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.service.query.NodeQuery;

/**
 * A robot that waits for what the window has to do and no longer, and looks nodes up where they change. The robot it is
 * made from sleeps fifty milliseconds after every key that goes down or up, and after everything it has done on the
 * window's thread; and it looks up from the thread of the test, beside a window that may be changing.
 */
final class QuickRobot extends FxRobot {

    @Override
    public NodeQuery lookup(String query) {
        return looking(() -> super.lookup(query));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
        return looking(() -> super.lookup(predicate));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Matcher<T> matcher) {
        return looking(() -> super.lookup(matcher));
    }

    @Override
    public NodeQuery from(Node... parents) {
        return looking(() -> super.from(parents));
    }

    @Override
    public NodeQuery from(Collection<Node> parents) {
        return looking(() -> super.from(parents));
    }

    /** A query of which each step is taken on the window's thread. */
    private static NodeQuery looking(Callable<NodeQuery> begin) {
        NodeQuery query = onWindow(begin);
        return (NodeQuery) Proxy.newProxyInstance(
                QuickRobot.class.getClassLoader(), new Class<?>[] {NodeQuery.class}, (proxy, method, arguments) -> {
                    Object found = onWindow(() -> invoke(query, method, arguments));
                    return found == query ? proxy : found;
                });
    }

    private static @Nullable Object invoke(NodeQuery query, Method method, Object @Nullable [] arguments)
            throws Exception {
        try {
            return method.invoke(query, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public FxRobot push(KeyCode... keys) {
        BaseRobot base = robotContext().getBaseRobot();
        List<KeyCode> all = new ArrayList<>(List.of(keys));
        for (KeyCode key : all) {
            base.pressKeyboard(key);
            pass();
        }
        Collections.reverse(all);
        for (KeyCode key : all) {
            base.releaseKeyboard(key);
            pass();
        }
        return this;
    }

    @Override
    public FxRobot interact(Runnable work) {
        return interact(() -> {
            work.run();
            return true;
        });
    }

    @Override
    public <T> FxRobot interact(Callable<T> work) {
        onWindow(work);
        pass();
        return this;
    }

    /** Lets the window do what was waiting when this was called, and what that set off in turn. */
    void pass() {
        onWindow(() -> true);
        onWindow(() -> true);
    }

    /** What comes of a question that is asked on the window's thread. */
    static <T> T onWindow(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new AssertionError(e.getCause());
        }
    }
}
