package org.scopedesk.ui;

import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

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

    /** Runs {@code work} when a node has been laid out next; not at all if it is in no window. */
    public static void onceLaidOut(Node node, Runnable work) {
        Scene scene = node.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    work.run();
                }
            });
        }
    }

    /** Runs {@code work} on the window's thread after what it is doing now, for instance after the next layout. */
    public static void later(Runnable work) {
        Platform.runLater(work);
    }
}
