package org.scopedesk.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;

/**
 * A robot that waits for what the window has to do and no longer: the robot it is made from sleeps fifty milliseconds
 * after every key that goes down or up, and after everything it has done on the window's thread.
 */
final class QuickRobot extends FxRobot {

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

    private static <T> void onWindow(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new AssertionError(e.getCause());
        }
    }
}
