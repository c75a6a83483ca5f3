package org.scopedesk.ui.screening;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.screening.QueueOrder;
import org.scopedesk.screening.QueueOrder.By;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.Named;

/** The part of the form in which a queue is ordered: by what, and what that needs to be known; or similar to a record. */
final class OrderForm extends VBox {
    private final Texts texts;
    private final ChoiceBox<By> by = new ChoiceBox<>();
    private final TextField seed = new TextField();
    private final TextField query = new TextField();
    private final CheckBox similar = new CheckBox();
    private Optional<Id<BibRecord>> similarTo = Optional.empty();

    /**
     * @param changed is told when something was chosen or written
     * @param apply is told when Enter was pressed in a field
     */
    OrderForm(Texts texts, QueueWords words, Runnable changed, Runnable apply) {
        this.texts = texts;
        by.setConverter(new Named<>(words::name));
        by.setAccessibleText(texts.of("queue.order"));
        by.setMaxWidth(Double.MAX_VALUE);
        by.valueProperty().addListener((p, old, now) -> changed.run());
        query.setPromptText(texts.of("queue.query.prompt"));
        similar.setWrapText(true);
        similar.setMinHeight(USE_PREF_SIZE);
        similar.managedProperty().bind(similar.visibleProperty());
        similar.selectedProperty().addListener((p, old, now) -> {
            offer();
            changed.run();
        });
        Stream.of(seed, query).forEach(field -> {
            field.textProperty().addListener((p, old, now) -> changed.run());
            onEnter(field, apply);
        });
        getStyleClass().add("form-part");
        getChildren()
                .setAll(
                        new Heading(texts.of("queue.order")),
                        similar,
                        by,
                        shownFor(By.RANDOM, part(texts, "queue.seed", seed)),
                        shownFor(By.RELEVANCE, part(texts, "queue.query", query)));
        similarTo(Optional.empty(), "");
    }

    /** Where the focus starts. */
    Node first() {
        return by;
    }

    /** Where the search is written whose best matches come first. */
    TextField query() {
        return query;
    }

    /** Shows whether the queue is about records similar to one, so that it can be widened again. */
    void similarTo(Optional<Id<BibRecord>> record, String title) {
        similarTo = record;
        similar.setText(texts.of("queue.similar", title));
        similar.setVisible(record.isPresent());
        similar.setSelected(record.isPresent());
        offer();
    }

    /** The record that those of the queue are to be similar to. */
    Optional<Id<BibRecord>> similar() {
        return similarTo.filter(record -> similar.isSelected());
    }

    void fill(QueueOrder order) {
        by.setValue(order.by());
        seed.setText(Long.toString(order.by() == By.RANDOM ? order.seed() : new Random().nextInt(10_000)));
        query.setText(order.query());
    }

    QueueOrder order() {
        return switch (by.getValue()) {
            case RANDOM -> QueueOrder.random(number(seed.getText()).orElse(0));
            case RELEVANCE -> QueueOrder.relevance(query.getText());
            default -> QueueOrder.of(by.getValue());
        };
    }

    /** True if the best matches of a search are to come first, and none is written. */
    boolean lacksQuery() {
        return by.getValue() == By.RELEVANCE && query.getText().isBlank();
    }

    /** The nearest first is offered where there is something to be near to. */
    private void offer() {
        By before = by.getValue();
        by.getItems()
                .setAll(Stream.of(By.values())
                        .filter(b -> b != By.SIMILARITY || similar().isPresent())
                        .toList());
        by.setValue(by.getItems().contains(before) ? before : By.IMPORT);
    }

    private Node shownFor(By which, VBox part) {
        part.managedProperty().bind(part.visibleProperty());
        part.visibleProperty().bind(by.valueProperty().isEqualTo(which));
        return part;
    }

    /** A control below its name. */
    static VBox part(Texts texts, String key, Node control) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        control.setAccessibleText(texts.of(key));
        return new VBox(4, label, control);
    }

    static void onEnter(TextField field, Runnable apply) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                e.consume();
                apply.run();
            }
        });
    }

    static OptionalInt number(String text) {
        return Arrays.stream(new String[] {text.strip()})
                .filter(t -> t.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .findFirst();
    }
}
