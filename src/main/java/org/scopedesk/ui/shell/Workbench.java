package org.scopedesk.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.scopedesk.job.Jobs;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Fx;
import org.scopedesk.ui.Outside;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.memory.Memory;
import org.scopedesk.workbench.OpenReview;

/** One window with all that belongs to it, from opening to closing. Window's thread only. */
public final class Workbench implements AutoCloseable {
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    private final Stage stage;
    private final Memory memory;
    private final Jobs jobs = Jobs.threads();
    private final Desk desk;
    private final Keys keys;
    private final StackPane root = new StackPane();
    private Optional<Rehearsal> rehearsal = Optional.empty();

    /**
     * Fills a stage with the window.
     *
     * @param stage the stage, not shown yet
     * @param folder the settings folder
     * @param outside the browser and the dialogs of the system
     */
    public Workbench(Stage stage, Path folder, Outside outside) {
        this.stage = stage;
        this.memory = new Memory(folder.resolve("window.properties"));
        this.desk = new Desk(folder, memory, jobs, Fx.executor(), outside);
        this.keys = new Keys(memory);
        desk.work()
                .read(() -> {
                    OpenReview.prepare();
                    return true;
                })
                .done();
        root.getChildren().setAll(new Shell(desk, keys));
        Scene scene = new Scene(root, memory.recall("window.width", 1280), memory.recall("window.height", 800));
        keys.listenTo(scene);
        Look.dress(scene, desk.settings(), desk.work());
        stage.setScene(scene);
        stage.setTitle("Scopedesk");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        placeWindow();
        desk.language().addListener((ChangeListener<Texts>)
                (p, old, now) -> root.getChildren().setAll(new Shell(desk, keys)));
    }

    /** Shows the window. */
    public void show() {
        stage.show();
    }

    /** Rehearses the opening of a review, so that the first one opens sooner; for a window that waits for somebody. */
    public void rehearse() {
        rehearsal = Rehearsal.begin();
        desk.session().addListener((p, old, now) -> rehearsal.ifPresent(Rehearsal::skipSearch));
    }

    /** True while {@link #rehearse} goes on. */
    public boolean isRehearsing() {
        return rehearsal.filter(r -> !r.isOver()).isPresent();
    }

    /** The model of the window. */
    public Desk desk() {
        return desk;
    }

    /** Closes the review, lets accepted work finish, though not the longest, writes what is to be remembered. */
    @Override
    public void close() {
        rehearsal.ifPresent(Rehearsal::close);
        desk.close();
        jobs.close(desk.work()::stop);
        memory.close();
    }

    private void placeWindow() {
        double x = memory.recall("window.x", Double.NaN);
        double y = memory.recall("window.y", Double.NaN);
        boolean onScreen =
                Screen.getScreens().stream().anyMatch(s -> s.getVisualBounds().contains(x + 100, y + 20));
        if (onScreen) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized("true".equals(memory.recall("window.maximised").orElse("")));
        stage.maximizedProperty().addListener((p, old, now) -> memory.keep("window.maximised", now.toString()));
        keepWhileNormal(stage.xProperty(), "window.x");
        keepWhileNormal(stage.yProperty(), "window.y");
        keepWhileNormal(stage.getScene().widthProperty(), "window.width");
        keepWhileNormal(stage.getScene().heightProperty(), "window.height");
    }

    private void keepWhileNormal(ObservableValue<Number> value, String name) {
        value.addListener((p, old, now) -> {
            if (!stage.isMaximized() && stage.isShowing()) {
                memory.keep(name, now.doubleValue());
            }
        });
    }
}
