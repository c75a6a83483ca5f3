package org.scopedesk.ui.reading;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.Citation;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.Mark;

/**
 * The keywords of a record, folded away below its abstract until somebody wants them; whoever opens them has them open for
 * all records, and the next time too. Takes no room if a record has none.
 */
final class KeywordFold extends VBox {
    private final Texts texts;
    private final ToggleButton head = new ToggleButton();
    private final FontIcon arrow = new FontIcon("fth-chevron-right");
    private final ReadingText text = new ReadingText();
    private int count;

    KeywordFold(Desk desk) {
        this.texts = desk.texts();
        head.getStyleClass().addAll("flat", "reading-fold");
        head.setGraphic(arrow);
        head.selectedProperty().bindBidirectional(desk.settings().keywordsOpen());
        head.selectedProperty().addListener((p, old, now) -> name());
        text.visibleProperty().bind(head.selectedProperty());
        text.managedProperty().bind(text.visibleProperty());
        getStyleClass().add("reading-keywords");
        getChildren().setAll(head, text);
        managedProperty().bind(visibleProperty());
    }

    /** Shows the keywords of a record, with the marked parts of its {@link Citation#keywordLine}. */
    void show(Citation citation, List<Mark> marks, ReadingStyle style) {
        String line = citation.keywordLine();
        count = citation.keywords().size();
        setVisible(count > 0);
        text.begin(style.lineSpacing(), style.gap());
        text.paragraph(line);
        text.append(line, 0, "reading-keyword");
        text.end(marks);
        name();
    }

    /** The keywords themselves. */
    ReadingText text() {
        return text;
    }

    /** What is seen of it: its heading and, if it is open, the keywords; empty if there are none. */
    String seen() {
        if (!isVisible()) {
            return "";
        }
        return head.isSelected() ? head.getText() + "\n" + text.shown() : head.getText();
    }

    private void name() {
        boolean open = head.isSelected();
        arrow.setIconLiteral(open ? "fth-chevron-down" : "fth-chevron-right");
        head.setText(texts.of("reading.keywords.count", count));
        head.setAccessibleText(texts.of(open ? "reading.keywords.open" : "reading.keywords.folded", count));
    }
}
