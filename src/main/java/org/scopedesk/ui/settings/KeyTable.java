package org.scopedesk.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.key.KeyNames;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.KeyCap;

/** The keys that work everywhere. */
final class KeyTable extends GridPane {

    KeyTable(Texts texts, Keys keys) {
        getStyleClass().add("key-grid");
        int row = 0;
        for (Command command : keys.everywhere()) {
            if (!keys.of(command).isEmpty()) {
                HBox caps = new HBox();
                caps.getStyleClass().add("key-caps");
                keys.of(command).stream()
                        .limit(2)
                        .forEach(k -> caps.getChildren().add(new KeyCap(KeyNames.shown(k))));
                addRow(row++, caps, new Label(texts.of(command.name())));
            }
        }
    }
}
