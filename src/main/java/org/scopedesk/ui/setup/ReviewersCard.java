package org.scopedesk.ui.setup;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.RowList;
import org.scopedesk.ui.part.SavingField;

/** Who takes part, who leads, and how many of them decide on each record. */
final class ReviewersCard extends VBox {
    private final Texts texts;
    private final SetupModel model;
    private final NewRow fresh;
    private final RadioButton one = new RadioButton();
    private final RadioButton two = new RadioButton();

    ReviewersCard(Texts texts, SetupModel model) {
        this.texts = texts;
        this.model = model;
        RowList<Reviewer> rows = new RowList<>(Reviewer::id, this::row);
        this.fresh = new NewRow(texts.of("setup.reviewer.new"), texts.of("setup.add"), model::addReviewer);
        ToggleGroup group = new ToggleGroup();
        decides(one, group, 1);
        decides(two, group, 2);
        getStyleClass().addAll("card", "form");
        getChildren()
                .setAll(
                        new Heading(texts.of("setup.reviewers")),
                        rows,
                        fresh,
                        new Heading(texts.of("setup.needed")),
                        new VBox(8, one, two));
        model.setup()
                .subscribe(now -> now.ifPresent(s -> {
                    rows.show(s.reviewers());
                    group.selectToggle(s.decisionsNeeded() == 1 ? one : two);
                }));
    }

    void startNew() {
        fresh.start();
    }

    private void decides(RadioButton button, ToggleGroup group, int needed) {
        button.setText(texts.of("setup.needed." + String.format(Locale.ROOT, "%d", needed)));
        button.setToggleGroup(group);
        button.setOnAction(e -> model.saveDecisionsNeeded(needed));
    }

    private Node row(ObservableValue<Reviewer> person) {
        TextField name = SavingField.line(
                texts.of("setup.reviewer.name"),
                person.map(Reviewer::name),
                text -> model.rename(person.getValue(), text));
        HBox.setHgrow(name, Priority.ALWAYS);
        CheckBox lead = new CheckBox(texts.of("setup.reviewer.lead"));
        lead.setMinWidth(USE_PREF_SIZE);
        person.subscribe(p -> lead.setSelected(p.lead()));
        lead.setOnAction(e -> model.makeLead(person.getValue(), lead.isSelected()));
        Button remove = new Button("", new FontIcon("fth-x"));
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setTooltip(new Tooltip(texts.of("setup.reviewer.remove.why")));
        remove.accessibleTextProperty().bind(person.map(p -> texts.of("setup.reviewer.remove", p.name())));
        remove.setOnAction(e -> model.remove(person.getValue()));
        HBox row = new HBox(name, lead, remove);
        row.getStyleClass().add("form-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
