package org.scopedesk.ui.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** A sheet at the right edge of a screen, with a title and a way to close it; takes the place of a dialog. */
public final class SideSheet extends BorderPane {
    private final Label title = new Label();
    private Runnable closed = () -> {};

    /** Starts closed. */
    public SideSheet(String closeWords) {
        Button close = new Button("", new FontIcon("fth-x"));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(closeWords);
        close.setOnAction(e -> close());
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        BorderPane.setAlignment(title, Pos.CENTER_LEFT);
        BorderPane head = new BorderPane();
        head.setCenter(title);
        head.setRight(close);
        head.getStyleClass().add("side-sheet-head");
        getStyleClass().add("side-sheet");
        setTop(head);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    public void open(String newTitle, Node content) {
        title.setText(newTitle);
        setCenter(content);
        setVisible(true);
        content.requestFocus();
    }

    /** Closes it; false if it was closed already. */
    public boolean close() {
        if (!isVisible()) {
            return false;
        }
        setVisible(false);
        setCenter(null);
        closed.run();
        return true;
    }

    /** Is told when it was closed. */
    public void onClosed(Runnable listener) {
        this.closed = listener;
    }
}
