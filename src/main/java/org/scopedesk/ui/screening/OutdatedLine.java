package org.scopedesk.ui.screening;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.ui.Texts;

/** Says how many decisions were made before the criteria last changed, and what changed; leads to looking at them again. */
final class OutdatedLine extends HBox {
    private final Texts texts;
    private final QueueWords words;
    private final Label says = new Label();

    OutdatedLine(Texts texts, QueueModel model, QueueWords words) {
        this.texts = texts;
        this.words = words;
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        Button again = new Button(texts.of("queue.outdated.again"));
        again.getStyleClass().add("small");
        again.setMinWidth(USE_PREF_SIZE);
        again.setFocusTraversable(false);
        again.setOnAction(e -> model.lookAgain());
        getStyleClass().add("outdated-line");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(new FontIcon("fth-alert-circle"), says, again);
        managedProperty().bind(visibleProperty());
        model.outdated().addListener((p, old, now) -> show(now));
        show(model.outdated().get());
    }

    private void show(Optional<QueueModel.Outdated> outdated) {
        setVisible(outdated.isPresent());
        outdated.ifPresent(now -> says.setText(texts.of(
                "queue.outdated",
                now.count(),
                words.day(LocalDate.ofInstant(now.change().at(), ZoneId.systemDefault())),
                words.what(now.change()))));
    }
}
