package org.scopedesk.ui.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an empty screen says: what belongs here, and the first step towards it. */
public final class EmptyState extends VBox {
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final HBox steps = new HBox();

    public EmptyState(String icon, String title, String sentence, Node... firstSteps) {
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add("empty-icon");
        this.title.getStyleClass().add("empty-title");
        this.sentence.getStyleClass().add("empty-sentence");
        this.sentence.setWrapText(true);
        this.sentence.setMinHeight(USE_PREF_SIZE);
        steps.setAlignment(Pos.CENTER);
        steps.getStyleClass().add("empty-steps");
        steps.getChildren().setAll(firstSteps);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        getChildren().setAll(sign, this.title, this.sentence, steps);
        say(title, sentence);
    }

    /** A button for a first step. */
    public static Button step(String words, Runnable run) {
        Button button = new Button(words);
        button.setOnAction(e -> run.run());
        return button;
    }

    /** Changes the words. */
    public void say(String newTitle, String newSentence) {
        title.setText(newTitle);
        sentence.setText(newSentence);
    }
}
