package org.scopedesk.ui.part;

import java.text.Bidi;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The family for texts with words that run from right to left. Where a font lacks their letters, JavaFX takes these from
 * another font and the punctuation between them from the first, and then sets the pieces of a line one after the other
 * from left to right: brackets, full stops and numbers end up between the wrong words. A family that has letters, digits
 * and punctuation of Arabic, Hebrew and Latin leaves nothing to piece together.
 */
public final class WholeFont {
    private static final List<String> FAMILIES =
            List.of("Segoe UI", "Arial", "Tahoma", "Times New Roman", "DejaVu Sans", "FreeSans");

    private static final String CSS = css();

    private WholeFont() {}

    /** An inline style for a text; empty if nothing in it runs from right to left, or the system has no such font. */
    public static String css(String text) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length) ? CSS : "";
    }

    private static String css() {
        List<String> installed = Font.getFamilies();
        return FAMILIES.stream()
                .filter(installed::contains)
                .findFirst()
                .map(family -> "-fx-font-family: \"" + family + "\";")
                .orElse("");
    }
}
