package org.scopedesk.report;

import java.text.Normalizer;

/**
 * The widths of Helvetica and Helvetica Bold (Adobe font metrics), so that the layout is the same wherever a diagram is
 * drawn. Letters with marks are as wide as their base letter; ideographs are an em wide; other characters are guessed.
 */
final class Helvetica {
    private static final double GUESS = 600;
    private static final double EM = 1000;

    /** Widths in thousandths of the size for the characters from blank to tilde. */
    private static final int[] REGULAR = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // blank to slash
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 // p to ~
    };

    private static final int[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584
    };

    private Helvetica() {}

    /** The width of a text in points at a size in points. */
    static double width(String text, double size, boolean bold) {
        double sum = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            sum += width(text.codePointAt(i), bold);
        }
        return sum * size / EM;
    }

    private static double width(int character, boolean bold) {
        int[] widths = bold ? BOLD : REGULAR;
        if (character >= ' ' && character <= '~') {
            return widths[character - ' '];
        }
        if (Character.isIdeographic(character) || isFullWidth(character)) {
            return EM;
        }
        return switch (character) {
            case '\u00a0' -> widths[0];
            case '–' -> 556;
            case '—', '…', 'Æ', 'Œ' -> EM;
            case '‘', '’' -> bold ? 278 : 222;
            case '“', '”' -> bold ? 500 : 333;
            case 'Ø' -> 778;
            case 'ø', 'ß', 'ð', 'đ' -> 611;
            case 'æ', 'œ' -> 944;
            default -> baseWidth(character, widths);
        };
    }

    private static double baseWidth(int character, int[] widths) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        char base = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
                .charAt(0);
        return base > ' ' && base <= '~' ? widths[base - ' '] : GUESS;
    }

    private static boolean isFullWidth(int character) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return script == Character.UnicodeScript.HANGUL
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || (character >= 0x3000 && character <= 0x303f)
                || (character >= 0xff00 && character <= 0xff60);
    }
}
