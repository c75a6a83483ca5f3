package org.scopedesk.ui.reading;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.scopedesk.ui.memory.Settings;

/**
 * The type that records are set in: from the settings, measured with the font itself.
 *
 * @param family the family; empty for the window's own
 * @param size in pixels
 * @param columnWidth the width of the chosen number of characters, in pixels
 * @param lineSpacing what must be added between lines for a line height of one and a half
 */
record ReadingStyle(String family, double size, double columnWidth, double lineSpacing) {
    private static final double LARGER_THAN_WINDOW = 1.21;
    private static final double LINE_HEIGHT = 1.5;
    private static final String SAMPLE = "Peer support workers and the people they support wrote this together.";

    static ReadingStyle of(Settings settings) {
        String family = settings.readingFont().get();
        double size = Math.round(settings.textSize().get() * LARGER_THAN_WINDOW);
        Text sample = new Text(SAMPLE);
        sample.setFont(family.isEmpty() ? Font.font(size) : Font.font(family, size));
        double character = sample.getLayoutBounds().getWidth() / SAMPLE.length();
        double line = sample.getLayoutBounds().getHeight();
        return new ReadingStyle(
                family,
                size,
                Math.ceil(character * settings.readingWidth().get()),
                Math.max(0, LINE_HEIGHT * size - line));
    }

    /** What is kept between paragraphs, in pixels. */
    double gap() {
        return Math.rint(0.5 * size + lineSpacing);
    }

    /** As an inline style of the node that holds the text. */
    String css() {
        String font = family.isEmpty() ? "" : "-fx-font-family: \"" + family.replace("\"", "") + "\";";
        return "-fx-font-size: " + size + "px;" + font;
    }
}
