package org.scopedesk.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;

/** Asks, when a review is opened, who sits here: each reviewer decides alone and sees only their own decisions. */
final class PersonChooser extends StackPane {

    PersonChooser(Texts texts, Session session) {
        Label sentence = new Label(texts.of("person.sentence"));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("quiet");
        VBox people = new VBox();
        people.getStyleClass().add("person-list");
        for (Reviewer person : session.reviewers().get()) {
            String words = texts.of(person.lead() ? "person.lead" : "person.reviewer", person.name());
            Button button = new Button(words, new FontIcon("fth-user"));
            button.getStyleClass().add("large");
            button.setAlignment(Pos.CENTER_LEFT);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(e -> session.choose(person));
            people.getChildren().add(button);
        }
        VBox card = new VBox(new Heading(texts.of("person.title")), sentence, people);
        card.getStyleClass().addAll("card", "overlay-card", "person-chooser");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getStyleClass().add("screen");
        getChildren().setAll(card);
    }

    /** Puts the focus on the first person. */
    void focusFirst() {
        lookupAll(".button").stream().findFirst().ifPresent(n -> n.requestFocus());
    }
}
