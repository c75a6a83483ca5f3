package org.scopedesk.duplicate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands at the end of a title about the edition of a book: {@code second edition}, {@code (2nd rev. ed.)},
 * {@code 3. utg.}, {@code Neuausgabe}.
 *
 * @param title the title without it
 * @param number the edition's number; {@link #FIRST} if the title names none, {@link #NEW} if it names one without number
 */
record Edition(String title, int number) {
    static final int FIRST = 1;
    static final int NEW = 0;

    private static final Set<String> WORDS = Set.of(
            "edition",
            "ed",
            "edn",
            "édition",
            "edición",
            "edizione",
            "edição",
            "utgave",
            "utgåve",
            "utg",
            "udgave",
            "udg",
            "upplaga",
            "uppl",
            "auflage",
            "aufl",
            "ausgabe",
            "neuausgabe",
            "neuauflage",
            "druk",
            "painos");
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");
    private static final Pattern TAIL = Pattern.compile(
            "[\\s,:;.(\\[–-]+(?:(\\d{1,2})(?:st|nd|rd|th|e|er|ème|a|ª|º|\\.)?|("
                    + String.join("|", ORDINALS)
                    + ")|(new|revised|updated|nouvelle|neue|ny|nueva|nuova))[\\s.,]+"
                    + "(?:(?:and|fully|completely|rev(?:ised)?|updated|expanded|enlarged|erw|überarb|reviderte?|omarb)\\b[\\s.,]*)*"
                    + "\\p{L}+[.)\\]]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEW_TAIL =
            Pattern.compile("[\\s,:;.(\\[–-]+(?:neuausgabe|neuauflage)[.)\\]]*$", Pattern.CASE_INSENSITIVE);

    /** Takes the edition off the end of a title. */
    static Edition of(String title) {
        if (!WORDS.contains(lastWord(title))) {
            return new Edition(title, FIRST);
        }
        Matcher tail = TAIL.matcher(title);
        if (tail.find() && tail.start() > 0) {
            return new Edition(title.substring(0, tail.start()), number(tail));
        }
        Matcher fresh = NEW_TAIL.matcher(title);
        return fresh.find() && fresh.start() > 0
                ? new Edition(title.substring(0, fresh.start()), NEW)
                : new Edition(title, FIRST);
    }

    /**
     * Two different numbers, or a later edition on one side only: then year and ISBN must tell that they are one.
     *
     * @param sameBook true if year and ISBN are the same
     */
    static boolean differ(int a, int b, boolean sameBook) {
        boolean bothNumbered = a > FIRST && b > FIRST;
        return a != b && (bothNumbered || !sameBook);
    }

    private static int number(Matcher tail) {
        if (tail.group(1) != null) {
            return Integer.parseInt(tail.group(1));
        }
        return tail.group(2) == null ? NEW : ORDINALS.indexOf(tail.group(2).toLowerCase(Locale.ROOT)) + 1;
    }

    private static String lastWord(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && Character.isLetter(text.charAt(from - 1)) && end - from < 12) {
            from--;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
