package org.scopedesk.citation.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.scopedesk.citation.text.EncodedTwice;

/** The form in which column headers are compared: without case, accents and punctuation. */
final class HeaderName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Before names that come from a vocabulary or a nested form: {@code dc:title}, {@code citation_title}. */
    private static final List<String> PREFIXES = List.of("dc ", "dcterms ", "prism ", "citation ", "refs ");

    /** {@code 1. Title}, and what programs add to names that stand twice: {@code Title.1}, {@code title.x}. */
    private static final Pattern COUNTED = Pattern.compile("^\\d{1,3} (?=\\D)|(?<=[a-z]{2}) (?:[xy]|\\d)$");

    private static final Pattern EAST_ASIAN =
            Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]+");
    /** The language of a column in repositories: {@code dc.title[en_US]}. */
    private static final Pattern TONGUE = Pattern.compile("\\[(?:[a-z]{2}(?:_[A-Z]{2})?)?]\\s{0,3}$");

    private static final Pattern LATIN = Pattern.compile("[a-z]{2}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private HeaderName() {}

    /** {@code Author(s)} is {@code author s}, {@code Årstall} is {@code arstall}. */
    static String of(String header) {
        String name = TONGUE.matcher(header).replaceFirst("");
        return isAscii(name) ? ofAscii(name) : ofAny(name);
    }

    /** A name in the form of {@link #of} without prefix and blanks, so that {@code publicationYear} is what it says. */
    static String compared(String name) {
        String plain = COUNTED.matcher(name).replaceAll("");
        for (String prefix : PREFIXES) {
            if (plain.startsWith(prefix)) {
                return plain.substring(prefix.length()).replace(" ", "");
            }
        }
        return plain.replace(" ", "");
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
        String plain = Normalizer.normalize(EncodedTwice.mended(header), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT);
        plain = MARKS.matcher(plain).replaceAll("");
        if (LATIN.matcher(plain).find()) {
            plain = EAST_ASIAN.matcher(plain).replaceAll(" "); // Title-题名 says the same twice
        }
        plain = plain.replace("ø", "o").replace("æ", "ae").replace("ß", "ss");
        return NO_LETTERS.matcher(plain).replaceAll(" ").strip();
    }
}
