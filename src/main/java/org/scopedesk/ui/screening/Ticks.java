package org.scopedesk.ui.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;

/**
 * Boxes to tick, each for a value.
 *
 * @param <T> the kind of value
 */
final class Ticks<T> extends FlowPane {
    private final Runnable changed;
    private final Map<T, CheckBox> boxes = new LinkedHashMap<>();

    /**
     * No box yet.
     *
     * @param changed is told when one was ticked or not any more
     */
    Ticks(Runnable changed) {
        this.changed = changed;
        getStyleClass().add("queue-checks");
    }

    /** Shows a box for each value, in their order. */
    void fill(List<T> values, Function<T, CheckBox> box, Set<T> ticked) {
        boxes.clear();
        for (T value : values) {
            CheckBox made = box.apply(value);
            made.setSelected(ticked.contains(value));
            made.selectedProperty().addListener((p, old, now) -> changed.run());
            boxes.put(value, made);
        }
        getChildren().setAll(boxes.values());
    }

    Set<T> ticked() {
        return boxes.entrySet().stream()
                .filter(e -> e.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
