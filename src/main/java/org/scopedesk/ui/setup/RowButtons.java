package org.scopedesk.ui.setup;

import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.ui.Texts;

/** Up, down and remove, at the end of a row. */
final class RowButtons extends HBox {

    RowButtons(Texts texts, ObservableValue<String> name, IntConsumer move, Runnable remove) {
        getStyleClass().add("row-buttons");
        setMinWidth(USE_PREF_SIZE);
        getChildren()
                .setAll(
                        button("fth-chevron-up", texts.of("setup.up"), name, () -> move.accept(-1)),
                        button("fth-chevron-down", texts.of("setup.down"), name, () -> move.accept(1)),
                        button("fth-x", texts.of("setup.remove"), name, remove));
    }

    private static Button button(String icon, String words, ObservableValue<String> name, Runnable run) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip(words));
        button.accessibleTextProperty().bind(name.map(n -> words + ": " + n));
        button.setOnAction(e -> run.run());
        return button;
    }
}
