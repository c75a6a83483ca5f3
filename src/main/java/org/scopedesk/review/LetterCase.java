package org.scopedesk.review;

import java.util.Locale;

/**
 * Small and capital letters of texts of any length. Java writes letters that become two (ß as SS, İ as i and a dot) into a
 * new copy of the text each time, so that a file of nothing else would be read for hours; in very long texts, which no
 * person wrote, each letter stays one.
 */
public final class LetterCase {
    private static final int LONG = 10_000;

    private LetterCase() {}

    /** The text in small letters, whatever the language of this computer. */
    public static String small(String text) {
        if (text.length() <= LONG) {
            return text.toLowerCase(Locale.ROOT);
        }
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }

    /** The text in capital letters, whatever the language of this computer. */
    public static String capital(String text) {
        if (text.length() <= LONG) {
            return text.toUpperCase(Locale.ROOT);
        }
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toUpperCase(letters[i]);
        }
        return new String(letters);
    }
}
