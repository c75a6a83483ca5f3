package org.scopedesk.ui.setup;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.PccElement;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.Named;
import org.scopedesk.ui.part.RowList;
import org.scopedesk.ui.part.SavingField;

/** The eligibility criteria in the order in which they are checked, each under its element of the PCC frame. */
final class CriteriaCard extends VBox {
    private final Texts texts;
    private final SetupModel model;
    private final ChoiceBox<PccElement> element;
    private final NewRow fresh;

    CriteriaCard(Texts texts, SetupModel model) {
        this.texts = texts;
        this.model = model;
        RowList<Criterion> rows = new RowList<>(Criterion::id, this::row);
        this.element = elements();
        element.setValue(PccElement.POPULATION);
        this.fresh = new NewRow(
                texts.of("setup.criterion.new"),
                texts.of("setup.add"),
                text -> model.addCriterion(element.getValue(), text));
        HBox.setHgrow(fresh, Priority.ALWAYS);
        HBox add = new HBox(element, fresh);
        add.getStyleClass().add("form-row");
        Label hint = new Label(texts.of("setup.criteria.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("quiet");
        getStyleClass().addAll("card", "form");
        getChildren().setAll(new Heading(texts.of("setup.criteria")), hint, rows, add);
        model.setup().subscribe(now -> now.ifPresent(s -> rows.show(s.criteria())));
    }

    void startNew() {
        fresh.start();
    }

    private Node row(ObservableValue<Criterion> criterion) {
        ChoiceBox<PccElement> kind = elements();
        criterion.subscribe(c -> kind.setValue(c.element()));
        kind.setOnAction(e -> model.file(criterion.getValue(), kind.getValue()));
        TextArea text = SavingField.growing(
                texts.of("setup.criterion.text"),
                criterion.map(Criterion::text),
                changed -> model.reword(criterion.getValue(), changed));
        HBox.setHgrow(text, Priority.ALWAYS);
        RowButtons buttons = new RowButtons(
                texts,
                criterion.map(Criterion::text),
                step -> model.move(criterion.getValue(), step),
                () -> model.remove(criterion.getValue()));
        HBox row = new HBox(kind, text, buttons);
        row.getStyleClass().add("form-row");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private ChoiceBox<PccElement> elements() {
        ChoiceBox<PccElement> box = new ChoiceBox<>();
        box.getItems().setAll(PccElement.values());
        box.setPrefWidth(130);
        box.setMinWidth(130);
        box.setAccessibleText(texts.of("setup.criterion.element"));
        box.setConverter(new Named<>(value -> texts.of("pcc." + value.name().toLowerCase(Locale.ROOT))));
        return box;
    }
}
