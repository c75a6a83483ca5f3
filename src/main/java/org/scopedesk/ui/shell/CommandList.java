package org.scopedesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.KeyCap;

/** Everything that can be done, found by typing a part of its name. */
final class CommandList extends StackPane {
    private final Texts texts;
    private final Keys keys;
    private final Runnable close;
    private final TextField filter = new TextField();
    private final ListView<Command> list = new ListView<>();
    private List<Command> all = List.of();

    CommandList(Texts texts, Keys keys, Runnable close) {
        this.texts = texts;
        this.keys = keys;
        this.close = close;
        filter.setPromptText(texts.of("commands.prompt"));
        filter.setAccessibleText(texts.of("commands.prompt"));
        filter.textProperty().addListener((p, old, now) -> narrow());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setCellFactory(view -> new Row());
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(texts.of("commands.none")));
        list.setAccessibleText(texts.of("commands.title"));
        list.setOnMouseClicked(e -> runSelected());
        VBox card = new VBox(filter, list);
        card.getStyleClass().addAll("card", "overlay-card", "command-list");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        card.setOnMouseClicked(e -> e.consume());
        getStyleClass().add("overlay");
        getChildren().setAll(card);
        setOnMouseClicked(e -> close.run());
        setVisible(false);
    }

    void open() {
        all = new ArrayList<>(keys.here());
        all.addAll(keys.everywhere());
        filter.clear();
        narrow();
        setVisible(true);
        filter.requestFocus();
    }

    private void narrow() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        list.getItems()
                .setAll(all.stream()
                        .filter(c -> c.enabled().get())
                        .filter(c -> texts.of(c.name()).toLowerCase(Locale.ROOT).contains(wanted))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.ENTER) {
            runSelected();
        } else if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().select(Math.min(at + 1, list.getItems().size() - 1));
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().select(Math.max(at - 1, 0));
        } else {
            return;
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void runSelected() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        close.run();
        if (chosen != null) {
            chosen.run();
        }
    }

    private final class Row extends ListCell<Command> {
        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            Label words = new Label(texts.of(command.name()));
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(words);
            row.setAlignment(Pos.CENTER_LEFT);
            String key = keys.written(command);
            if (!key.isEmpty()) {
                row.getChildren().add(new KeyCap(key));
            }
            setGraphic(row);
        }
    }
}
