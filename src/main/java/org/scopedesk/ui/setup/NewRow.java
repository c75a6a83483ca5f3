package org.scopedesk.ui.setup;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A field for one more thing of a list: Enter, or the button, adds it and makes room for the next. */
final class NewRow extends HBox {
    private final TextField field = new TextField();
    private final Consumer<String> add;

    NewRow(String prompt, String addWords, Consumer<String> add) {
        this.add = add;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setOnAction(e -> add());
        HBox.setHgrow(field, Priority.ALWAYS);
        Button button = new Button(addWords);
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(field.textProperty().map(String::isBlank));
        button.setAccessibleText(addWords + ": " + prompt);
        button.setOnAction(e -> add());
        getStyleClass().add("form-row");
        getChildren().setAll(field, button);
    }

    void start() {
        field.requestFocus();
    }

    private void add() {
        String text = field.getText();
        if (!text.isBlank()) {
            field.clear();
            add.accept(text);
        }
        field.requestFocus();
    }
}
