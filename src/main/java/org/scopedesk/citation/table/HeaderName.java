package org.scopedesk.citation.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which column headers are compared: without case, accents and punctuation. */
final class HeaderName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private HeaderName() {}

    /** {@code Author(s)} is {@code author s}, {@code Årstall} is {@code arstall}. */
    static String of(String header) {
        return isAscii(header) ? ofAscii(header) : ofAny(header);
    }

    private static boolean isAscii(String header) {
        for (int i = 0; i < header.length(); i++) {
            if (header.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String ofAscii(String header) {
        StringBuilder name = new StringBuilder(header.length());
        for (int i = 0; i < header.length(); i++) {
            char c = Character.toLowerCase(header.charAt(i));
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                name.append(c);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != ' ') {
                name.append(' ');
            }
        }
        return name.toString().stripTrailing();
    }

    private static String ofAny(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        plain = MARKS.matcher(plain).replaceAll("");
        plain = plain.replace("ø", "o").replace("æ", "ae").replace("ß", "ss");
        return NO_LETTERS.matcher(plain).replaceAll(" ").strip();
    }
}
