package org.scopedesk.ui.part;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableStringValue;
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

    /** A button that always has room for its icon; the key on it follows when another is chosen. */
    public CommandButton(Command command, String words, ObservableStringValue key) {
        this(command, words, key, new SimpleBooleanProperty(true), new SimpleBooleanProperty(true));
    }

    /** A button whose key follows when another is chosen. */
    public CommandButton(
            Command command,
            String words,
            ObservableStringValue key,
            ObservableValue<Boolean> roomy,
            ObservableValue<Boolean> wordy) {
        this(command, words, key.get(), roomy, wordy);
        if (((HBox) getGraphic()).getChildren().get(0) instanceof KeyCap cap) {
            cap.textProperty().bind(key);
            accessibleTextProperty().bind(Bindings.concat(words, ", ", key));
        }
    }

    /**
     * @param command what it does
     * @param words what it says
     * @param key the key as it is written; empty if it has none
     * @param roomy whether there is room for its icon
     * @param wordy whether there is room for its words, which else are its tooltip
     */
    public CommandButton(
            Command command, String words, String key, ObservableValue<Boolean> roomy, ObservableValue<Boolean> wordy) {
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
            content.getChildren().add(says(words, !key.isEmpty(), wordy));
        }
        setGraphic(content);
        getStyleClass().addAll("command", "command-" + command.tone().name().toLowerCase(Locale.ROOT));
        setAccessibleText(key.isEmpty() ? words : words + ", " + key);
        setOnAction(e -> command.run());
        disableProperty().bind(Bindings.not(command.enabled()));
        setMinWidth(USE_PREF_SIZE);
    }

    private Label says(String words, boolean hasKey, ObservableValue<Boolean> wordy) {
        Label says = new Label(words);
        if (hasKey) {
            says.visibleProperty().bind(wordy);
            says.managedProperty().bind(wordy);
            tooltipProperty().bind(wordy.map(room -> room ? null : new Tooltip(words)));
        }
        return says;
    }
}
