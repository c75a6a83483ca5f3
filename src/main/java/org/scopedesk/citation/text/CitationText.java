package org.scopedesk.citation.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cleans the text of single values: entities, markup, blanks, and the words by which sources say "nothing". */
public final class CitationText {
    /** In small letters, without brackets around them and without a stop behind them. */
    private static final Set<String> NONE = Set.of(
            "na",
            "n/a",
            "n.a",
            "none",
            "null",
            "nan",
            "undefined",
            "no abstract",
            "no abstract available",
            "no abstract provided",
            "no abstract is available for this article",
            "no abstract available for this article",
            "abstract not available",
            "an abstract is not available",
            "abstract unavailable",
            "abstract available from the publisher",
            "publisher: abstract available from the publisher",
            "no author name available",
            "no source title available",
            "no keywords available",
            "no title available",
            "no title",
            "not available",
            "none available",
            "-",
            "--",
            "",
            "n/k");

    /** What Ovid adds behind titles, in Medline up to notes on comments and errata, which tell where these are. */
    private static final Pattern ADDED = Pattern.compile(
            "(?<=\\S)\\.?(?:\\s{0,3}\\[(?i:see comments?|comment|(?:erratum|retraction|update|republished|summary for patients|reprint|corrected and republished|original report)"
                    + " (?:appears|in|of|from|on)[^]\\[]{1,120}(?:19|20)\\d\\d[^]\\[;]{0,20}; ?[(\\d][^]\\[]{0,120})]|\\s+\\[(?:References|Report|Article|Miscellaneous|Editorial|Letter|Review|Abstract|Erratum|\\d{1,4} refs?)]){1,6}$"
                    + "|(?<=]\\.?) \\[[A-Z][a-z]+(?:, [A-Z][a-z]+){0,4}]$");

    private static final Pattern CARRIER = Pattern.compile(
            "[ ]?\\[(?:electronic resource|elektronisk ressurs|ebok|e-book|videorecording)]", Pattern.CASE_INSENSITIVE);

    private static final Pattern CENTRAL = Pattern.compile("(?:TN_)?cdi_");

    private static final int LONGEST_NONE = 52;
    private static final String NONE_STARTS = "nNuUaA[(-.pP";
    private static final byte UNUSUAL = 1;
    private static final byte BLANK = 2;
    /** For each character whether it is a blank, unusual, or neither. */
    private static final byte[] KINDS = kinds();

    private CitationText() {}

    /**
     * One value without markup, entities decoded, every run of white space one blank, nothing at the ends.
     *
     * @return empty if the value is blank; what means "nothing" is kept, see {@link #known}
     */
    public static String value(String raw) {
        if (isClean(raw)) {
            return raw;
        }
        return spaced(composed(Markup.removed(Entities.decoded(EncodedTwice.mended(raw)))));
    }

    /** {@link #value}, but empty if it only says that there is none ({@code N/A}, {@code [No abstract available]}). */
    public static String known(String raw) {
        String value = value(raw);
        return isNone(value) ? "" : value;
    }

    /** The first of the values that is known; empty if none is. */
    public static String firstKnown(List<String> raw) {
        for (String value : raw) {
            String known = known(value);
            if (!known.isEmpty()) {
                return known;
            }
        }
        return "";
    }

    /**
     * A title: {@link #known}, without final full stop, without the marks of a catalogue at its end ({@code /}, {@code :}),
     * and without the brackets of a translated title.
     */
    public static String title(String raw) {
        String title = withoutStop(withoutMarks(known(raw)));
        if (title.endsWith("]")) {
            title = withoutStop(ADDED.matcher(title).replaceFirst(""));
        }
        if (!isBracketed(title)) {
            return title;
        }
        String inside = withoutStop(title.substring(1, title.length() - 1).strip());
        return isNone(inside) ? "" : inside;
    }

    /**
     * {@code Title : subtitle / responsibility} of a catalogue as {@code Title: subtitle}, without the carrier in brackets.
     * Titles of the central index, as its numbers tell, are the publishers' own: there a slash parts nothing.
     */
    public static String catalogued(String title, String number) {
        String text = (title.indexOf('[') < 0 ? title : CARRIER.matcher(title).replaceAll(""))
                .replace(" : ", ": ")
                .replace(" ; ", "; ")
                .strip();
        int responsibility = CENTRAL.matcher(number).lookingAt() ? 0 : text.indexOf(" / ");
        return withoutMarks(responsibility > 0 ? text.substring(0, responsibility) : text);
    }

    /** True if a text says that there is nothing: {@code NA}, {@code [No abstract available]}. */
    public static boolean isNone(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NONE
                && NONE_STARTS.indexOf(text.charAt(0)) >= 0
                && NONE.contains(bare(text).toLowerCase(Locale.ROOT));
    }

    /** Without a stop at the end, inside of brackets too, and without the brackets. */
    private static String bare(String text) {
        int start = 0;
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        if (end > 1 && "[(".indexOf(text.charAt(0)) >= 0 && "])".indexOf(text.charAt(end - 1)) >= 0) {
            start++;
            end--;
            end = end > start && text.charAt(end - 1) == '.' ? end - 1 : end;
        }
        return text.substring(start, end);
    }

    private static String withoutMarks(String title) {
        int end = title.length();
        while (end > 1 && "/:;=, ".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return title.substring(0, end);
    }

    private static String withoutStop(String title) {
        int length = title.length();
        if (length < 2 || title.charAt(length - 1) != '.' || title.charAt(length - 2) == '.' || isAbbreviation(title)) {
            return title;
        }
        return title.substring(0, length - 1).stripTrailing();
    }

    /** True for an end like {@code U.S.}, whose stop belongs to the word. */
    private static boolean isAbbreviation(String title) {
        int length = title.length();
        return length >= 4
                && Character.isUpperCase(title.charAt(length - 2))
                && title.charAt(length - 3) == '.'
                && Character.isUpperCase(title.charAt(length - 4));
    }

    /** True if one pair of square brackets holds the whole text. */
    private static boolean isBracketed(String text) {
        if (text.length() < 3 || text.charAt(0) != '[' || text.charAt(text.length() - 1) != ']') {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return depth == 1;
    }

    /** Most values need nothing done: that is seen in one pass, without a branch for each character. */
    private static boolean isClean(String text) {
        int length = text.length();
        int seen = 0;
        int before = BLANK;
        for (int i = 0; i < length; i++) {
            int kind = KINDS[text.charAt(i)];
            seen |= kind & (before | UNUSUAL);
            before = kind;
        }
        return length == 0 || (seen == 0 && before != BLANK);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = isUnusual((char) c) ? UNUSUAL : 0;
        }
        kinds[' '] = BLANK;
        return kinds;
    }

    /** Control characters, the beginnings of markup and references, blanks that are normalised, combining accents. */
    private static boolean isUnusual(char c) {
        return c < ' '
                || c == '<'
                || c == '&'
                || EncodedTwice.isMark(c)
                || (c >= 0x7F && c <= 0xA0)
                || c == 0xAD
                || (c >= 0x300 && c <= 0x36F)
                || (c >= 0x2000 && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202F)
                || (c >= 0x205F && c <= 0x206F)
                || c == 0x3000
                || c == 0xFEFF;
    }

    private static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String spaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInvisible(c) && !joins(text, i)) {
                continue;
            }
            if (c <= ' ' || (c >= 0x7F && c <= 0xA0) || Character.isSpaceChar(c)) {
                blank = true;
                continue;
            }
            if (blank && !out.isEmpty()) {
                out.append(' ');
            }
            blank = false;
            out.append(c);
        }
        return out.toString();
    }

    /** Between letters of Persian and of the scripts of India, joiners are spelling. */
    private static boolean joins(String text, int at) {
        boolean joiner = text.charAt(at) == 0x200C || text.charAt(at) == 0x200D;
        return joiner
                && at > 0
                && at + 1 < text.length()
                && isJoined(text.charAt(at - 1))
                && isJoined(text.charAt(at + 1));
    }

    /** Arabic, Syriac, and the scripts from Devanagari to Khmer. */
    private static boolean isJoined(char c) {
        return (c >= 0x600 && c < 0x780) || (c >= 0x900 && c < 0xE00) || (c >= 0x1780 && c < 0x1800);
    }

    private static boolean isInvisible(char c) {
        return c == 0xAD
                || c == 0xFEFF
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F);
    }
}
