package org.scopedesk.figures;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Typing;
import org.scopedesk.ui.shell.Workbench;

/**
 * The real window without a display, and how long it takes from something done to its picture: the clock stops when the
 * thread that paints has done the frame in which it is seen.
 */
final class PaintedWindow implements AutoCloseable {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final Stage stage;
    private final Workbench workbench;

    /** A change and its picture, in milliseconds: from the change on, and the work of the frame alone. */
    record Painted(double millis, double frame) {}

    private PaintedWindow(Stage stage, Workbench workbench) {
        this.stage = stage;
        this.workbench = workbench;
    }

    static PaintedWindow open(Path settings) {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        started.join();
        PaintedWindow window = onFx(() -> {
            Stage stage = new Stage();
            Workbench workbench = new Workbench(stage, settings, address -> {});
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            workbench.show();
            workbench.rehearse();
            return new PaintedWindow(stage, workbench);
        });
        window.settle();
        return window;
    }

    Desk desk() {
        return workbench.desk();
    }

    <N extends Node> N find(Class<N> type, String selector) {
        return onFx(() -> type.cast(scene().lookup(selector)));
    }

    /** True if a node is there and can be seen. */
    boolean has(String selector) {
        return Optional.ofNullable(scene().lookup(selector))
                .filter(Node::isVisible)
                .isPresent();
    }

    /** Does something and waits until a frame is painted in which {@code arrived} is true. */
    Painted painted(Runnable change, BooleanSupplier arrived) {
        CompletableFuture<Long> done = new CompletableFuture<>();
        long[] frames = new long[2]; // when the last one began, and the one in which it is seen
        Runnable before = () -> frames[0] = System.nanoTime();
        Runnable after = () -> {
            if (frames[1] == 0 && arrived.getAsBoolean()) {
                frames[1] = frames[0];
                RenderJob last = new RenderJob(() -> done.complete(System.nanoTime()));
                Platform.runLater(() -> Toolkit.getToolkit().addRenderJob(last));
            }
        };
        long start = onFx(() -> {
            scene().addPreLayoutPulseListener(before);
            scene().addPostLayoutPulseListener(after);
            long now = System.nanoTime();
            change.run();
            Platform.requestNextPulse();
            return now;
        });
        long end = done.join();
        long began = frames[1];
        onFx(() -> {
            scene().removePreLayoutPulseListener(before);
            scene().removePostLayoutPulseListener(after);
            return true;
        });
        return new Painted((end - start) / 1e6, (end - began) / 1e6);
    }

    /** Waits until nothing is under way. */
    void settle() {
        boolean idle = false;
        while (!idle) {
            boolean before = desk().work().isIdle();
            painted(() -> {}, () -> true);
            idle = before && desk().work().isIdle() && !onFx(workbench::isRehearsing);
        }
    }

    /** Types a character where the focus is; on the window's thread. */
    void type(char character) {
        Typing.type(scene(), character);
    }

    private Scene scene() {
        return stage.getScene();
    }

    static <T> T onFx(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        onFx(() -> {
            stage.hide();
            workbench.close();
            return true;
        });
        Platform.exit();
    }
}
