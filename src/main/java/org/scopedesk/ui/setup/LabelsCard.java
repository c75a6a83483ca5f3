package org.scopedesk.ui.setup;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.LabelColour;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.LabelChip;
import org.scopedesk.ui.part.RowList;
import org.scopedesk.ui.part.SavingField;

/** The labels of the review: their names, colours and on how many records they are. */
final class LabelsCard extends VBox {
    private final Texts texts;
    private final SetupModel model;
    private final LabelUses labelUses;

    LabelsCard(Texts texts, SetupModel model, LabelUses labelUses) {
        this.texts = texts;
        this.model = model;
        this.labelUses = labelUses;
        RowList<ReviewLabel> rows = new RowList<>(ReviewLabel::id, this::row);
        Label hint = new Label(texts.of("setup.labels.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("quiet");
        getStyleClass().addAll("card", "form");
        getChildren()
                .setAll(
                        new Heading(texts.of("setup.labels")),
                        hint,
                        rows,
                        new NewRow(texts.of("setup.label.new"), texts.of("setup.add"), model::addLabel));
        model.setup().subscribe(now -> now.ifPresent(s -> rows.show(s.labels())));
    }

    private Node row(ObservableValue<ReviewLabel> label) {
        MenuButton colour = new MenuButton();
        colour.getStyleClass().add("label-colour");
        colour.graphicProperty().bind(label.map(l -> LabelChip.shape(l.colour())));
        colour.accessibleTextProperty().bind(label.map(l -> texts.of("setup.label.colour", l.name())));
        for (LabelColour each : LabelColour.values()) {
            MenuItem item = new MenuItem(
                    texts.of("setup.label.colour." + each.name().toLowerCase(Locale.ROOT)), LabelChip.shape(each));
            item.setOnAction(e -> model.recolour(label.getValue(), each));
            colour.getItems().add(item);
        }
        TextField name = SavingField.line(
                texts.of("setup.label.name"), label.map(ReviewLabel::name), text -> rename(label.getValue(), text));
        HBox.setHgrow(name, Priority.ALWAYS);
        Label uses = new Label();
        uses.getStyleClass().add("quiet");
        uses.setMinWidth(USE_PREF_SIZE);
        uses.setTooltip(new Tooltip(texts.of("setup.label.uses.why")));
        uses.textProperty()
                .bind(labelUses
                        .counted()
                        .map(counted -> counted.map(c -> texts.of(
                                        "setup.label.uses",
                                        c.getOrDefault(label.getValue().id(), 0)))
                                .orElse("")));
        Button retire = new Button("", new FontIcon("fth-x"));
        retire.getStyleClass().addAll("flat", "button-icon");
        retire.setTooltip(new Tooltip(texts.of("setup.label.retire.why")));
        retire.accessibleTextProperty().bind(label.map(l -> texts.of("setup.label.retire", l.name())));
        retire.setOnAction(e -> model.retire(label.getValue()));
        HBox row = new HBox(colour, name, uses, retire);
        row.getStyleClass().add("form-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void rename(ReviewLabel label, String name) {
        if (name.isBlank()) {
            model.retire(label);
        } else {
            model.rename(label, name);
        }
    }
}
