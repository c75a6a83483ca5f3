package org.scopedesk.ui.search;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.ui.Texts;

/** Why a query cannot be understood, in words, and the query with the place marked. */
final class QueryMistake extends HBox {
    private final Texts texts;
    private final Label message = new Label();
    private final TextFlow place = new TextFlow();

    QueryMistake(Texts texts) {
        this.texts = texts;
        message.setMinWidth(USE_PREF_SIZE);
        place.setMaxHeight(USE_PREF_SIZE);
        place.getStyleClass().add("mistake-place");
        getStyleClass().add("query-mistake");
        getChildren().setAll(new FontIcon("fth-alert-triangle"), message, place);
    }

    void show(SearchModel.Wrong wrong) {
        message.setText(wrong.message());
        String query = wrong.query();
        int from = Math.max(0, Math.min(wrong.position(), query.length()));
        int to = from;
        while (to < query.length() && (to == from || !Character.isWhitespace(query.charAt(to)))) {
            to++;
        }
        Text before = text(query.substring(0, from), "mistake-right");
        Text mark = text(from == to ? "␣" : query.substring(from, to), "mistake-wrong");
        mark.setUnderline(true);
        place.getChildren().setAll(before, mark, text(query.substring(to), "mistake-right"));
        place.setAccessibleText(texts.of("search.mistake", from + 1));
        setAccessibleText(wrong.message() + " " + texts.of("search.mistake", from + 1));
    }

    private static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }
}
