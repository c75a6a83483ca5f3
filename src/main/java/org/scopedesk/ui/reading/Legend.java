package org.scopedesk.ui.reading;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.review.WordGroup;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.Mark;

/**
 * Tells near a text which words are marked how, each name marked as its words are; and whether words are marked now, which
 * it switches. The same for every record of a review. Takes no room where nothing is to be marked.
 */
final class Legend extends FlowPane {
    private final Texts texts;
    private final ToggleButton turn = new ToggleButton();
    private HighlightWords words = HighlightWords.NONE;
    private boolean any;

    Legend(Desk desk) {
        this.texts = desk.texts();
        turn.getStyleClass().addAll("flat", "reading-fold");
        turn.setGraphic(new FontIcon("fth-edit-2"));
        turn.selectedProperty().bindBidirectional(desk.highlighting().on());
        turn.selectedProperty().addListener((p, old, now) -> fill());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("reading-legend");
        managedProperty().bind(visibleProperty());
        fill();
    }

    /**
     * Shows what the words of a review are marked as.
     *
     * @param marked whether anything else is marked in the text
     */
    void show(HighlightWords newWords, boolean marked) {
        boolean now = marked || !newWords.equals(HighlightWords.NONE);
        if (!newWords.equals(words) || now != any) {
            words = newWords;
            any = now;
            fill();
        }
    }

    private void fill() {
        boolean on = turn.isSelected();
        turn.setText(texts.of(on ? "reading.highlighting.on" : "reading.highlighting.off"));
        getChildren().setAll(turn);
        if (on) {
            add(words.include(), texts.of("reading.words.include"), Mark.Kind.INCLUDE_WORD);
            add(words.exclude(), texts.of("reading.words.exclude"), Mark.Kind.EXCLUDE_WORD);
            for (WordGroup group : words.groups()) {
                add(group.words(), group.name(), Mark.Kind.of(group.style()));
            }
        }
        setVisible(any);
    }

    private void add(List<String> of, String name, Mark.Kind kind) {
        if (!of.isEmpty()) {
            MarkedText entry = new MarkedText(name, List.of(new Mark(0, name.length(), kind)));
            entry.setMaxHeight(USE_PREF_SIZE);
            getChildren().add(entry);
        }
    }
}
