package org.scopedesk.duplicate;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

/**
 * Folds text to its bare words: lower case, without diacritics, markup, apostrophes and punctuation, words divided by
 * one blank. Greek letters become their names; letters of other scripts stay.
 */
final class Folding {
    private static final String GREEK_NAMES = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi"
            + " omicron pi rho sigma sigma tau upsilon phi chi psi omega";
    private static final String[] GREEK = GREEK_NAMES.split(" ", -1);
    private static final Map<Character, String> LETTERS = Map.of(
            'ß', "ss", 'ø', "o", 'æ', "ae", 'œ', "oe", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı', "i", 'ħ', "h");
    private static final int LONGEST_TAG = 24;
    private static final byte DIVIDES = 1;
    private static final byte CLOSER_LOOK = 0;
    /** For each ASCII character what it becomes, or {@link #DIVIDES}, or {@link #CLOSER_LOOK}. */
    private static final byte[] PLAIN = plain();

    private Folding() {}

    private static byte[] plain() {
        byte[] plain = new byte[0x80];
        for (char c = ' '; c < 0x80; c++) {
            boolean closer = "<>&%'`.,(?".indexOf(c) >= 0;
            boolean word = Character.isLetterOrDigit(c);
            plain[c] = closer ? CLOSER_LOOK : word ? (byte) Character.toLowerCase(c) : DIVIDES;
        }
        return plain;
    }

    static String fold(String text) {
        byte[] folded = new byte[text.length()];
        int length = foldPlain(text, folded);
        return length < 0 ? foldAny(text) : new String(folded, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Folds a text without anything special in it, as most are; -1 of another. */
    private static int foldPlain(String text, byte[] folded) {
        int length = 0;
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte plain = c < 0x80 ? PLAIN[c] : CLOSER_LOOK;
            if (plain == CLOSER_LOOK && !divides(text, i, c)) {
                return -1;
            }
            if (plain <= DIVIDES) {
                blank = true;
                continue;
            }
            if (blank && length > 0) {
                folded[length++] = ' ';
            }
            blank = false;
            folded[length++] = plain;
        }
        return length;
    }

    /** True of a full stop or comma that cannot belong to a number, and of a bracket that opens no trade mark. */
    private static boolean divides(String text, int i, char c) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        boolean stop = (c == '.' || c == ',') && next < 0x80 && (next < '0' || next > '9');
        return stop || (c == '(' && next != 'R' && next != 'T');
    }

    private static String foldAny(String text) {
        String source = isAscii(text)
                ? text
                : Normalizer.normalize(withoutTradeMarks(Mojibake.mended(text)), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(source.length());
        boolean blank = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                if (blank && !folded.isEmpty()) {
                    folded.append(' ');
                }
                blank = false;
                folded.append((char) (c | 0x20));
                continue;
            }
            if (c == ' ') {
                blank = true;
                continue;
            }
            int skipped = c == '<' || c == '&' ? markup(source, i) : c == '(' ? tradeMark(source, i) : i;
            if (skipped > i) {
                blank |= c == '&';
                i = skipped;
            } else if (isComparison(source, i, c)) {
                folded.append(folded.isEmpty() ? "" : " ").append(c == '<' || c == '≤' ? "less" : "greater");
                blank = true;
            } else if (c == '%') {
                folded.append(folded.isEmpty() ? "percent" : " percent");
                blank = true;
            } else if (isWordPart(source, i, c)) {
                if (blank && !folded.isEmpty()) {
                    folded.append(' ');
                }
                blank = false;
                append(folded, isBeta(source, i, c) ? 'β' : c);
            } else if (!vanishes(source, i, c)) {
                blank = true;
            }
        }
        return folded.toString();
    }

    /** Compatibility folding would make letters of them. */
    private static String withoutTradeMarks(String text) {
        return text.indexOf('™') < 0 && text.indexOf('℠') < 0
                ? text
                : text.replace('™', ' ').replace('℠', ' ');
    }

    /** The end of {@code (R)} or {@code (TM)} after a name, or {@code from}; "(R)-ketamine" is none. */
    private static int tradeMark(String text, int from) {
        int length = text.startsWith("(R)", from) ? 3 : text.startsWith("(TM)", from) ? 4 : 0;
        int end = from + length;
        boolean named = length > 0 && from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
        boolean alone = end == text.length() || (text.charAt(end) != '-' && !Character.isLetter(text.charAt(end)));
        return named && alone ? end - 1 : from;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordPart(String text, int i, char c) {
        boolean point = c == '.' || c == '·' || (c == ',' && afterNought(text, i));
        return Character.isLetterOrDigit(c) || (point && betweenDigits(text, i));
    }

    /** The comma of "0,5". */
    private static boolean afterNought(String text, int i) {
        boolean alone = i == 1 || (i > 1 && !isWordPart(text, i - 2, text.charAt(i - 2)));
        return alone && text.charAt(i - 1) == '0';
    }

    /** True of "<", ">" and their like before a number. */
    private static boolean isComparison(String text, int i, char c) {
        if (c != '<' && c != '>' && c != '≤' && c != '≥') {
            return false;
        }
        int at = i + 1;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '=')) {
            at++;
        }
        return at < text.length()
                && (Character.isDigit(text.charAt(at)) || text.startsWith("or ", at) || text.startsWith("or=", at));
    }

    /** A sharp s that cannot be one, as it begins a word or stands by a number, was typed for a beta. */
    private static boolean isBeta(String text, int i, char c) {
        return c == 'ß'
                && (i == 0
                        || !Character.isLetter(text.charAt(i - 1))
                        || (i + 1 < text.length() && Character.isDigit(text.charAt(i + 1))));
    }

    private static boolean betweenDigits(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    /** Marks that do not divide words: accents, apostrophes, the comma of thousands, a lost letter within a word. */
    private static boolean vanishes(String text, int i, char c) {
        return switch (c) {
            case '\'', '’', '‘', '`', '´', '\u00AD', '\u200B', '\u200C', '\u200D', '\uFEFF' -> true;
            case ',' -> betweenDigits(text, i) && thousands(text, i + 1);
            case '?', '\uFFFD' ->
                i > 0
                        && i + 1 < text.length()
                        && Character.isLetter(text.charAt(i - 1))
                        && Character.isLowerCase(text.charAt(i + 1));
            default -> Character.getType(c) == Character.NON_SPACING_MARK;
        };
    }

    private static boolean thousands(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - from == 3;
    }

    /** The end of the tag or entity that begins at {@code from}, or {@code from} if there is none. */
    private static int markup(String text, int from) {
        boolean tag = text.charAt(from) == '<';
        int end = text.indexOf(tag ? '>' : ';', from);
        if (end < 0 || end - from > LONGEST_TAG || end - from < 2) {
            return from;
        }
        char next = text.charAt(from + 1);
        if (!(Character.isLetter(next) || next == (tag ? '/' : '#'))) {
            return from;
        }
        return !tag && text.substring(from + 1, end).indexOf(' ') >= 0 ? from : end;
    }

    private static void append(StringBuilder folded, char c) {
        char lower = Character.toLowerCase(c);
        if (lower == '·' || lower == ',') {
            folded.append('.');
        } else if (lower < 0x80) {
            folded.append(lower);
        } else if (lower >= 'α' && lower <= 'ω') {
            folded.append(GREEK[lower - 'α']);
        } else {
            String letters = LETTERS.get(lower);
            if (letters == null) {
                folded.append(lower);
            } else {
                folded.append(letters);
            }
        }
    }
}
