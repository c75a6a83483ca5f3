package org.scopedesk.ui;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The thread of the window: the only place that hands work to it. */
public final class Fx {
    private Fx() {}

    /** Runs what it is given on the window's thread: at once if that is the caller's, else as soon as it is free. */
    public static Executor executor() {
        return work -> {
            if (Platform.isFxApplicationThread()) {
                work.run();
            } else {
                Platform.runLater(work);
            }
        };
    }

    /** Runs {@code work} on the window's thread after what it is doing now, for instance after the next layout. */
    public static void later(Runnable work) {
        Platform.runLater(work);
    }
}
