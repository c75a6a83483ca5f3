package org.scopedesk.ui.shell;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.work.Running;

/**
 * The slim bar of work that takes longer than a blink: what it is, how long it still takes, and a way to cancel it. It
 * looks again and again only while there is work: an idle window costs nothing.
 */
final class RunningBar extends HBox {
    private static final long BLINK_MILLIS = 200;
    private static final double TOLD = 360;

    private final Desk desk;
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();
    private final Tooltip told = new Tooltip();
    private final Button cancel = new Button();
    private final Timeline clock;
    private Optional<Running> shown = Optional.empty();

    RunningBar(Desk desk) {
        this.desk = desk;
        getStyleClass().add("running");
        setAlignment(Pos.CENTER_RIGHT);
        bar.getStyleClass().add("running-bar");
        bar.accessibleTextProperty().bind(words.textProperty());
        words.setMinWidth(0);
        words.setTooltip(told);
        told.textProperty().bind(words.textProperty());
        cancel.setText(desk.texts().of("running.cancel"));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.getStyleClass().addAll("small", "flat");
        cancel.managedProperty().bind(cancel.visibleProperty());
        cancel.setOnAction(e -> shown.ifPresent(Running::cancel));
        getChildren().setAll(words, bar, cancel);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        clock = new Timeline(new KeyFrame(Duration.millis(100), e -> look()));
        clock.setCycleCount(Animation.INDEFINITE);
        desk.work().whenBegun(clock::play);
        if (!desk.work().isIdle()) {
            clock.play();
        }
    }

    /** True while it looks for work under way. */
    boolean isLooking() {
        return clock.getStatus() == Animation.Status.RUNNING;
    }

    /** What is under way is told before the review's title, which one knows. */
    @Override
    protected double computeMinWidth(double height) {
        return Math.min(computePrefWidth(height), TOLD);
    }

    private void look() {
        shown = desk.work().current(BLINK_MILLIS);
        setVisible(shown.isPresent());
        shown.ifPresent(this::show);
        if (desk.work().isIdle()) {
            clock.stop();
        }
    }

    private void show(Running running) {
        bar.setProgress(running.fraction());
        words.setText(running.isCancelled() ? desk.texts().of("running.stopping") : describe(running));
        cancel.setVisible(running.isLong());
        cancel.setDisable(running.isCancelled());
    }

    private String describe(Running running) {
        String title = running.isLong() ? running.title() : desk.texts().of("running.working");
        String what = running.what().isEmpty() ? title : title + " · " + running.what();
        OptionalLong left = running.secondsLeft();
        return left.isEmpty() ? what : what + " · " + timeLeft(left.getAsLong());
    }

    private String timeLeft(long seconds) {
        return seconds < 60
                ? desk.texts().of("running.seconds", Math.max(1, seconds))
                : desk.texts().of("running.minutes", (seconds + 30) / 60);
    }
}
