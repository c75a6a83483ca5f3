package org.scopedesk.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.scopedesk.ui.Texts;

/** How to search: examples, each with a sentence, that can be tried at once. */
final class QueryHelp extends ScrollPane {
    /** An example, and the end of the key of its sentence. */
    private record Example(String query, String word) {}

    private static final List<Example> EXAMPLES = List.of(
            new Example("peer support", "words"),
            new Example("\"peer support\"", "phrase"),
            new Example("\"peer worker\"~5", "near"),
            new Example("co-produc*", "star"),
            new Example("colo?r", "question"),
            new Example("peer OR carer", "or"),
            new Example("peer NOT nurse", "not"),
            new Example("(peer OR carer) recovery", "brackets"),
            new Example("title:recovery", "field"),
            new Example("author:akerblom", "accents"),
            new Example("year:2015-2020", "years"),
            new Example("source:medline", "source"));

    private final Texts texts;
    private final Consumer<String> attempt;

    QueryHelp(Texts texts, Consumer<String> attempt) {
        this.texts = texts;
        this.attempt = attempt;
        VBox rows = new VBox();
        rows.getStyleClass().add("query-help");
        EXAMPLES.forEach(example -> rows.getChildren().add(row(example)));
        rows.getChildren().add(sentence("search.help.typed"));
        rows.getChildren().add(sentence("search.help.fields"));
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("screen");
    }

    private Node row(Example example) {
        Hyperlink query = new Hyperlink(example.query());
        query.getStyleClass().add("query-example");
        query.setOnAction(e -> {
            query.setVisited(false);
            attempt.accept(example.query());
        });
        return new VBox(query, sentence("search.help." + example.word()));
    }

    private Label sentence(String key) {
        Label sentence = new Label(texts.of(key));
        sentence.getStyleClass().add("quiet");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        return sentence;
    }
}
