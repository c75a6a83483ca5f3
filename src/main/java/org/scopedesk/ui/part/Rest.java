package org.scopedesk.ui.part;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Waits until somebody who writes rests for a moment, and then does something, once; at once if they go elsewhere, and
 * never if the window is closed meanwhile. Window's thread only.
 */
public final class Rest {
    private final Node where;
    private final Runnable work;
    private final PauseTransition pause;

    /**
     * @param where the place in the window where it is written
     * @param work what is done
     */
    public Rest(Node where, int millis, Runnable work) {
        this.where = where;
        this.work = work;
        this.pause = new PauseTransition(Duration.millis(millis));
        pause.setOnFinished(e -> over());
        where.sceneProperty().addListener((p, old, now) -> left(now));
    }

    /** Waits from now on, also if it was waiting. */
    public void begin() {
        pause.playFromStart();
    }

    /** Waits no more. */
    public void stop() {
        pause.stop();
    }

    private void over() {
        Scene scene = where.getScene();
        if (scene != null && scene.getWindow() != null && scene.getWindow().isShowing()) {
            work.run();
        }
    }

    private void left(@Nullable Scene now) {
        if (now == null && pause.getStatus() == Animation.Status.RUNNING) {
            pause.stop();
            work.run();
        }
    }
}
