package org.scopedesk.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.scopedesk.workbench.Mark;

/**
 * A text with marked parts, wrapped to its width, of which any part can be selected. A mark is a coloured ground and a
 * line below, whose pattern differs by kind, so that it is seen without colour too. Each paragraph runs in the direction
 * of its own script.
 */
final class ReadingText extends Region {
    private static final String BETWEEN = "\n\n";

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private double lineSpacing;
    private double gap;
    private int anchor;
    private int caret;

    ReadingText() {
        getStyleClass().add("reading-flow");
        setCursor(Cursor.TEXT);
    }

    /** Empties it, to be filled with {@link #paragraph} and {@link #append}; {@code gap} is kept between paragraphs. */
    void begin(double newLineSpacing, double newGap) {
        paragraphs.clear();
        lineSpacing = newLineSpacing;
        gap = newGap;
        anchor = 0;
        caret = 0;
    }

    /** Begins a paragraph that runs in the direction of {@code deciding}. */
    void paragraph(String deciding) {
        paragraphs.add(new Paragraph(deciding, lineSpacing));
    }

    /** Adds a part of a source text; {@code sourceAt} is negative for what does not stand there. */
    void append(String part, int sourceAt, String styleClass) {
        paragraphs.get(paragraphs.size() - 1).append(part, sourceAt, styleClass);
    }

    /** Ends the filling: marks the parts given by their place in the source text. */
    void end(List<Mark> marks) {
        paragraphs.forEach(paragraph -> paragraph.mark(marks));
        getChildren().setAll(paragraphs);
        setAccessibleText(shown());
        requestLayout();
    }

    /** The whole text as shown. */
    String shown() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining(BETWEEN));
    }

    /** On which side each paragraph begins. */
    List<TextAlignment> alignments() {
        return paragraphs.stream().map(Paragraph::alignment).toList();
    }

    /** The part that is selected; empty if none is. */
    String selected() {
        String text = shown();
        int from = Math.min(Math.min(anchor, caret), text.length());
        int to = Math.min(Math.max(anchor, caret), text.length());
        return text.substring(from, to);
    }

    void clearSelection() {
        anchor = 0;
        caret = 0;
        showSelection();
    }

    /** Begins a selection at a point. */
    void anchorAt(double x, double y) {
        anchor = indexAt(x, y);
        caret = anchor;
        showSelection();
    }

    /** Extends the selection to a point. */
    void selectTo(double x, double y) {
        caret = indexAt(x, y);
        showSelection();
    }

    /** Selects the word at a point. */
    void selectWord(double x, double y) {
        String text = shown();
        int at = Math.min(indexAt(x, y), Math.max(0, text.length() - 1));
        anchor = at;
        caret = at;
        while (anchor > 0 && Character.isLetterOrDigit(text.charAt(anchor - 1))) {
            anchor--;
        }
        while (caret < text.length() && Character.isLetterOrDigit(text.charAt(caret))) {
            caret++;
        }
        showSelection();
    }

    /** The place in the whole text that is nearest to a point. */
    private int indexAt(double x, double y) {
        int start = 0;
        for (Paragraph paragraph : paragraphs) {
            boolean last = paragraph == paragraphs.get(paragraphs.size() - 1);
            if (last || y < paragraph.getBoundsInParent().getMaxY() + gap / 2) {
                return start + paragraph.indexAt(x, y);
            }
            start += paragraph.text().length() + BETWEEN.length();
        }
        return 0;
    }

    private void showSelection() {
        int from = Math.min(anchor, caret);
        int to = Math.max(anchor, caret);
        int start = 0;
        for (Paragraph paragraph : paragraphs) {
            paragraph.select(from - start, to - start);
            start += paragraph.text().length() + BETWEEN.length();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double gaps = Math.max(0, paragraphs.size() - 1) * gap;
        return Math.ceil(
                gaps + paragraphs.stream().mapToDouble(p -> p.prefHeight(width)).sum());
    }

    @Override
    protected double computePrefWidth(double height) {
        return paragraphs.stream().mapToDouble(p -> p.prefWidth(height)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (Paragraph paragraph : paragraphs) {
            double height = paragraph.prefHeight(getWidth());
            paragraph.resizeRelocate(0, y, getWidth(), height);
            y += height + gap;
        }
    }
}
