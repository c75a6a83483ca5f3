package org.scopedesk.ui.sources;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;

/** The head of a pane over the sources: what it is, a sentence, and the way back. */
final class PaneHead extends HBox {
    private final Heading title = new Heading("");
    private final Label sentence = new Label();

    PaneHead(Texts texts, Runnable back) {
        sentence.getStyleClass().add("quiet");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(title, sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = new Button(texts.of("sources.rejected.close"));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(e -> back.run());
        getChildren().setAll(words, close);
        getStyleClass().add("import-head");
        setAlignment(Pos.CENTER_LEFT);
    }

    void say(String newTitle, String newSentence) {
        title.setText(newTitle);
        sentence.setText(newSentence);
    }
}
