package org.scopedesk.ui.shell;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Notices;
import org.scopedesk.ui.part.WholeFont;

/** A line above the action bar: what was done and can be undone, or what went wrong. */
final class NoticeBar extends HBox {
    private final Desk desk;
    private final Runnable after;
    private final FontIcon icon = new FontIcon("fth-info");
    private final Label words = new Label();
    private final Button action = new Button();
    private final PauseTransition rest = new PauseTransition(Duration.seconds(8));

    /**
     * The line.
     *
     * @param after takes the focus back when the line goes with it
     */
    NoticeBar(Desk desk, Runnable after) {
        this.desk = desk;
        this.after = after;
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        words.setWrapText(true);
        words.setMaxWidth(640);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        action.getStyleClass().addAll("flat", "accent");
        action.setMinWidth(USE_PREF_SIZE);
        Button close = new Button("", new FontIcon("fth-x"));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(desk.texts().of("notice.close"));
        close.setOnAction(e -> desk.notices().clear());
        getChildren().setAll(icon, words, action, close);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(words.textProperty());
        action.managedProperty().bind(action.visibleProperty());
        rest.setOnFinished(e -> desk.notices().clear());
        desk.notices().current().addListener((p, old, now) -> show(now));
        show(desk.notices().current().get());
    }

    private void show(Optional<Notices.Notice> notice) {
        rest.stop();
        boolean focused = isFocusWithin();
        setVisible(notice.isPresent());
        if (focused && notice.isEmpty()) {
            after.run();
        }
        notice.ifPresent(n -> {
            words.setText(n.text());
            words.setStyle(WholeFont.css(n.text()));
            icon.setIconLiteral(n.trouble() ? "fth-alert-triangle" : "fth-info");
            getStyleClass().remove("notice-trouble");
            if (n.trouble()) {
                getStyleClass().add("notice-trouble");
            } else {
                rest.playFromStart();
            }
            action.setVisible(n.action().isPresent());
            n.action().ifPresent(this::offer);
        });
    }

    private void offer(Notices.Action offered) {
        action.setText(offered.label());
        action.setOnAction(e -> {
            desk.notices().clear();
            offered.run().run();
        });
    }
}
