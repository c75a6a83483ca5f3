package org.scopedesk.ui.part;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.ui.key.Command;

/** The button of a command: its key, its icon and its words. */
public final class CommandButton extends Button {

    /**
     * @param command what it does
     * @param words what it says
     * @param key the key as it is written; empty if it has none
     * @param roomy whether there is room for its icon
     */
    public CommandButton(Command command, String words, String key, ObservableValue<Boolean> roomy) {
        HBox content = new HBox();
        content.getStyleClass().add("command-content");
        content.setAlignment(Pos.CENTER);
        if (!key.isEmpty()) {
            content.getChildren().add(new KeyCap(key));
        }
        if (!command.icon().isEmpty()) {
            FontIcon icon = new FontIcon(command.icon());
            icon.visibleProperty().bind(roomy);
            icon.managedProperty().bind(roomy);
            content.getChildren().add(icon);
        }
        if (command.isCompact() && !key.isEmpty()) {
            setTooltip(new Tooltip(words));
        } else {
            content.getChildren().add(new Label(words));
        }
        setGraphic(content);
        getStyleClass().addAll("command", "command-" + command.tone().name().toLowerCase(Locale.ROOT));
        setAccessibleText(key.isEmpty() ? words : words + ", " + key);
        setOnAction(e -> command.run());
        disableProperty().bind(Bindings.not(command.enabled()));
        setMinWidth(USE_PREF_SIZE);
    }
}
