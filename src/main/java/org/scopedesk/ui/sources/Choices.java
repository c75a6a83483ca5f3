package org.scopedesk.ui.sources;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.scopedesk.ui.part.Named;

/** Boxes to choose one of a few things from. */
final class Choices {
    private Choices() {}

    /**
     * A box that tells what was chosen.
     *
     * @param name what is chosen, for screen readers
     * @param words how a thing is written
     */
    static <T> ChoiceBox<T> box(String name, List<T> things, T now, Function<T, String> words, Consumer<T> chosen) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.getItems().setAll(things);
        box.setConverter(new Named<>(words));
        box.setValue(now);
        box.setAccessibleText(name);
        box.valueProperty().addListener((p, old, fresh) -> {
            if (fresh != null) {
                chosen.accept(fresh);
            }
        });
        return box;
    }

    /** A field with its name above it. */
    static VBox labelled(String words, Region field) {
        Label label = new Label(words);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("labelled");
        return box;
    }
}
