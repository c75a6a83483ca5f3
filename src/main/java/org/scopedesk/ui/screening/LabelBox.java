package org.scopedesk.ui.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.LabelChip;

/**
 * The labels on the record shown, and a chooser that opens below them: typing filters, arrows move, Enter puts a label
 * on or takes it off, and a name that is not there yet makes a new one.
 */
final class LabelBox extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST = 6;

    private final Texts texts;
    private final LabelsModel model;
    private final Consumer<ReviewLabel> toggle;
    private final Consumer<String> make;
    private final Runnable done;
    private final FlowPane chips = new FlowPane();
    private final TextField field = new TextField();
    private final VBox choices = new VBox();
    private final VBox chooser = new VBox(field, choices);
    private List<ReviewLabel> on = List.of();
    private int place;

    /**
     * @param toggle puts a label on the record shown, or takes it off
     * @param make makes a label of a name and puts it on
     * @param done is told when Enter has chosen one
     */
    LabelBox(Texts texts, LabelsModel model, Consumer<ReviewLabel> toggle, Consumer<String> make, Runnable done) {
        this.done = done;
        this.texts = texts;
        this.model = model;
        this.toggle = toggle;
        this.make = make;
        chips.getStyleClass().add("label-chips");
        choices.getStyleClass().add("label-choices");
        chooser.getStyleClass().add("label-chooser");
        chooser.setVisible(false);
        chooser.managedProperty().bind(chooser.visibleProperty());
        field.setPromptText(texts.of("screening.label.prompt"));
        field.setAccessibleText(texts.of("screening.label.prompt"));
        field.textProperty().addListener((p, old, now) -> {
            place = 0;
            showChoices();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.all().addListener((p, old, now) -> showChoices());
        getStyleClass().add("label-box");
        getChildren().setAll(new Heading(texts.of("screening.labels")), chips, chooser);
        show(List.of());
    }

    /** Shows the labels on a record. */
    void show(List<ReviewLabel> labels) {
        if (!labels.equals(on) || chips.getChildren().isEmpty()) {
            on = labels;
            showChips();
        }
        showChoices();
    }

    private void showChips() {
        chips.getChildren().setAll(on.stream().map(LabelChip::new).toList());
        if (on.isEmpty()) {
            Label none = new Label(texts.of("screening.labels.none"));
            none.getStyleClass().add("quiet");
            chips.getChildren().setAll(none);
        }
    }

    /** Opens the chooser. */
    void open() {
        chooser.setVisible(true);
        field.clear();
        place = 0;
        showChoices();
        field.requestFocus();
    }

    /** Closes the chooser; false if it was closed. */
    boolean close() {
        boolean open = chooser.isVisible();
        chooser.setVisible(false);
        return open;
    }

    private void showChoices() {
        if (!chooser.isVisible()) {
            return;
        }
        List<ReviewLabel> found = found();
        List<Button> rows = new ArrayList<>();
        found.forEach(label -> rows.add(row(label)));
        fresh().ifPresent(name -> rows.add(freshRow(name)));
        place = Math.max(0, Math.min(place, rows.size() - 1));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(CHOSEN, i == place);
        }
        choices.getChildren().setAll(rows);
    }

    private List<ReviewLabel> found() {
        return model.matching(field.getText()).stream().limit(MOST).toList();
    }

    /** The name of the label that can be made; empty if nothing is typed or there is one of that name. */
    private Optional<String> fresh() {
        String name = field.getText().strip();
        boolean there =
                model.all().get().listed().stream().anyMatch(l -> l.name().equalsIgnoreCase(name));
        return name.isEmpty() || there ? Optional.empty() : Optional.of(name);
    }

    private Button row(ReviewLabel label) {
        Button row = choice(label.name(), () -> toggle.accept(label));
        row.setGraphic(LabelChip.shape(label.colour()));
        if (on.contains(label)) {
            row.setText(label.name() + "  ✓");
            row.setAccessibleText(texts.of("screening.label.off", label.name()));
        }
        return row;
    }

    private Button freshRow(String name) {
        Button row = choice(texts.of("screening.label.new", name), () -> {
            field.clear();
            make.accept(name);
        });
        row.setGraphic(new FontIcon("fth-plus"));
        return row;
    }

    private Button choice(String words, Runnable run) {
        Button row = new Button(words);
        row.getStyleClass().add("label-choice");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setFocusTraversable(false);
        row.setOnAction(e -> {
            run.run();
            field.requestFocus();
        });
        return row;
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            int rows = Math.max(1, choices.getChildren().size());
            place = Math.floorMod(place + (code == KeyCode.DOWN ? 1 : -1), rows);
            showChoices();
            event.consume();
        } else if (code == KeyCode.ENTER) {
            if (place < choices.getChildren().size() && choices.getChildren().get(place) instanceof Button row) {
                row.fire();
                done.run();
            }
            event.consume();
        }
    }
}
