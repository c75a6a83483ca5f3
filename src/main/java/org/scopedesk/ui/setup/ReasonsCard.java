package org.scopedesk.ui.setup;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.scopedesk.review.Reason;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.KeyCap;
import org.scopedesk.ui.part.RowList;
import org.scopedesk.ui.part.SavingField;

/** The reasons for exclusion in the order of their keys. */
final class ReasonsCard extends VBox {
    private final Texts texts;
    private final SetupModel model;
    private final NewRow fresh;

    ReasonsCard(Texts texts, SetupModel model) {
        this.texts = texts;
        this.model = model;
        RowList<Reason> rows = new RowList<>(Reason::id, this::row);
        this.fresh = new NewRow(texts.of("setup.reason.new"), texts.of("setup.add"), model::addReason);
        Label hint = new Label(texts.of("setup.reasons.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("quiet");
        getStyleClass().addAll("card", "form");
        getChildren().setAll(new Heading(texts.of("setup.reasons")), hint, rows, fresh);
        model.setup().subscribe(now -> now.ifPresent(s -> rows.show(s.reasons())));
    }

    void startNew() {
        fresh.start();
    }

    private Node row(ObservableValue<Reason> reason) {
        KeyCap key = new KeyCap("");
        key.textProperty().bind(reason.map(r -> r.position() <= 9 ? Integer.toString(r.position()) : "–"));
        TextField text = SavingField.line(
                texts.of("setup.reason.text"),
                reason.map(Reason::text),
                changed -> model.reword(reason.getValue(), changed));
        HBox.setHgrow(text, Priority.ALWAYS);
        RowButtons buttons = new RowButtons(
                texts,
                reason.map(Reason::text),
                step -> model.move(reason.getValue(), step),
                () -> model.remove(reason.getValue()));
        HBox row = new HBox(key, text, buttons);
        row.getStyleClass().add("form-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
