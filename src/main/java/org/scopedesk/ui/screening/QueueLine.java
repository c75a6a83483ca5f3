package org.scopedesk.ui.screening;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.screening.QueueFilter;
import org.scopedesk.ui.Texts;

/** One line above the record: how the queue is ordered and narrowed, how far it is, and the way back to all of it. */
final class QueueLine extends HBox {
    private final Texts texts;
    private final QueueWords words;
    private final Label says = new Label();
    private final Label count = new Label();
    private final Button refresh;
    private final Button clear;

    /**
     * The line.
     *
     * @param change opens the panel in which the queue is arranged
     */
    QueueLine(Texts texts, QueueModel model, QueueWords words, Runnable change) {
        this.texts = texts;
        this.words = words;
        says.getStyleClass().add("queue-says");
        says.setTextOverrun(OverrunStyle.ELLIPSIS);
        says.setMinWidth(40);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setTooltip(new Tooltip());
        says.setOnMouseClicked(e -> change.run());
        count.getStyleClass().add("quiet");
        count.setMinWidth(USE_PREF_SIZE);
        refresh = button("fth-refresh-cw", texts.of("queue.refresh"), model::refresh);
        clear = button("fth-x", texts.of("queue.clear"), model::clear);
        getStyleClass().add("queue-line");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(new FontIcon("fth-filter"), says, count, refresh, clear);
        managedProperty().bind(visibleProperty());
        model.shown().addListener((p, old, now) -> show(now));
        show(model.shown().get());
    }

    private void show(QueueModel.Shown now) {
        setVisible(!now.arrangement().isUsual());
        QueueFilter filter = now.arrangement().filter();
        says.setText(words.of(now));
        says.getTooltip().setText(says.getText());
        int left = now.progress().left();
        count.setText(
                filter.isAll()
                        ? ""
                        : texts.of(
                                filter.looksAgain() ? "queue.count.again" : "queue.count",
                                left,
                                now.progress().total()));
        boolean similar = filter.similarTo().isPresent();
        refresh.setVisible(!filter.isAll() && !similar);
        refresh.setManaged(refresh.isVisible());
        String back = texts.of(similar ? "queue.similar.back" : "queue.clear");
        clear.getTooltip().setText(back);
        clear.setAccessibleText(back);
    }

    private static Button button(String icon, String words, Runnable run) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setFocusTraversable(false);
        button.setOnAction(e -> run.run());
        return button;
    }
}
