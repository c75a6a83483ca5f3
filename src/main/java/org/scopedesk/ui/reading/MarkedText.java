package org.scopedesk.ui.reading;

import java.util.List;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.scopedesk.workbench.Mark;

/** A short text with marked parts, wrapped to its width, of which any part can be selected with the mouse. */
public final class MarkedText extends StackPane {
    private static final double LINE_SPACING = 3;

    private final ReadingText text = new ReadingText();

    /**
     * @param words the text
     * @param marks its marked parts
     */
    public MarkedText(String words, List<Mark> marks) {
        text.begin(LINE_SPACING, 0);
        text.paragraph(words);
        text.append(words, 0, "marked-text");
        text.end(marks);
        getChildren().setAll(text);
        text.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        text.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> text.selectTo(e.getX(), e.getY()));
    }

    /** The part that is selected; empty if none is. */
    public String selected() {
        return text.selected();
    }

    /** Selects nothing. */
    public void clearSelection() {
        text.clearSelection();
    }

    private void pressed(MouseEvent event) {
        if (event.getClickCount() == 2) {
            text.selectWord(event.getX(), event.getY());
        } else {
            text.anchorAt(event.getX(), event.getY());
        }
    }
}
