package org.scopedesk.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.key.KeyNames;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.KeyCap;

/** All keys of the screen in front and of the window, laid over it. */
final class KeyOverlay extends StackPane {
    private final Texts texts;
    private final Keys keys;
    private static final double SCROLL_BAR = 24;

    private final HBox columns = new HBox();
    private final ScrollPane scroll = new ScrollPane(columns);

    KeyOverlay(Texts texts, Keys keys, Runnable close) {
        this.texts = texts;
        this.keys = keys;
        getStyleClass().add("overlay");
        columns.getStyleClass().add("key-columns");
        scroll.getStyleClass().addAll("card", "overlay-card");
        scroll.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().setAll(scroll);
        setOnMouseClicked(e -> close.run());
        setVisible(false);
    }

    void open(String place) {
        columns.getChildren()
                .setAll(column(place, keys.here()), column(texts.of("keys.everywhere"), keys.everywhere()));
        setVisible(true);
        applyCss();
        scroll.setPrefViewportWidth(columns.prefWidth(-1) + SCROLL_BAR);
        scroll.setVvalue(0);
        scroll.requestFocus(); // in a low window its keys are read by scrolling
        scroll.setAccessibleText(keys.here().stream()
                .map(c -> texts.of(c.name()) + " " + keys.written(c))
                .collect(Collectors.joining(", ")));
    }

    private VBox column(String title, List<Command> commands) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        int row = 0;
        for (Command command : commands) {
            if (keys.of(command).isEmpty()) {
                continue;
            }
            HBox caps = new HBox();
            caps.getStyleClass().add("key-caps");
            caps.setAlignment(Pos.CENTER_RIGHT);
            keys.of(command).stream().limit(2).forEach(k -> caps.getChildren().add(new KeyCap(KeyNames.shown(k))));
            Label words = new Label(texts.of(command.name()));
            words.setMinWidth(USE_PREF_SIZE);
            grid.addRow(row++, caps, words);
        }
        VBox column = new VBox(new Heading(title), grid);
        column.getStyleClass().add("key-column");
        return column;
    }
}
