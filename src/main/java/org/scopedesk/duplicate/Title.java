package org.scopedesk.duplicate;

import java.util.List;
import java.util.Set;

/**
 * One form of a title, without decorations.
 *
 * @param words the folded words, numerals in digits, divided by one blank; empty if there is no title
 * @param key the words run together without articles, conjunctions and prepositions: what equal titles share
 * @param mainKey the key of what stands before the subtitle; {@code key} if there is none
 * @param weight the number of words that carry meaning
 */
record Title(String words, String key, String mainKey, int weight) {
    static final Title NONE = new Title("", "", "", 0);

    private static final Set<String> EMPTY_WORDS = Set.of(
            "a", "an", "the", "and", "or", "of", "in", "on", "for", "to", "with", "by", "at", "from", "as", "is", "its",
            "de", "la", "le", "el", "der", "die", "das", "und", "et", "des", "du", "en");
    private static final Set<String> BEFORE_ONE = Set.of("part", "phase", "type", "stage", "study", "class", "grade");
    private static final Set<String> STANDING_HEADS = Set.of(
            "editorial",
            "editor",
            "editors",
            "introduction",
            "preface",
            "foreword",
            "index",
            "contents",
            "letter",
            "letters",
            "reply",
            "response",
            "comment",
            "comments",
            "commentary",
            "discussion",
            "erratum",
            "correction",
            "corrections",
            "corrigendum",
            "announcement",
            "announcements",
            "obituary",
            "news",
            "review",
            "reviews",
            "book",
            "books",
            "abstract",
            "abstracts",
            "summary",
            "conclusion",
            "conclusions",
            "guest",
            "special",
            "issue",
            "note",
            "notes",
            "message",
            "overview",
            "presidents",
            "authors",
            "author",
            "acknowledgment",
            "acknowledgement",
            "reviewers",
            "list",
            "table",
            "conference",
            "proceedings",
            "program",
            "untitled",
            "title",
            "no",
            "available",
            "this",
            "section",
            "column",
            "about",
            "from",
            "thanks",
            "volume",
            "board",
            "remarks",
            "editorials",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int LEAST_WEIGHT = 3;
    private static final int LEAST_KEY = 15;

    /** Folds {@code text}, which must be free of decorations. */
    static Title of(String text) {
        String words = numeralsInDigits(Folding.fold(text));
        if (words.isEmpty()) {
            return NONE;
        }
        String key = key(words);
        int cut = subtitleAt(text);
        String mainKey = cut < 0 ? key : key(numeralsInDigits(Folding.fold(text.substring(0, cut))));
        return new Title(words, key, mainKey.isEmpty() ? key : mainKey, weight(words));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** True if the title is too short or too common to tell one work from another: "Editorial", "Reply". */
    boolean isGeneric() {
        if (key.codePoints()
                .anyMatch(c -> Character.isIdeographic(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL)) {
            return key.length() < LEAST_KEY / 2;
        }
        return weight < LEAST_WEIGHT || key.length() < LEAST_KEY || saysOnly(List.of());
    }

    static boolean isEmptyWord(String word) {
        return EMPTY_WORDS.contains(word);
    }

    /** True if the title consists of standing heads and of {@code names}, as "Remarks from the Editor of ...". */
    boolean saysOnly(List<String> names) {
        for (String word : words.split(" ", -1)) {
            boolean bare = isEmptyWord(word)
                    || STANDING_HEADS.contains(word)
                    || names.contains(word)
                    || Character.isDigit(word.charAt(0));
            if (!bare) {
                return false;
            }
        }
        return true;
    }

    private static int weight(String words) {
        int count = 0;
        for (String word : words.split(" ", -1)) {
            count += isEmptyWord(word) ? 0 : 1;
        }
        return count;
    }

    private static String key(String words) {
        StringBuilder key = new StringBuilder(words.length());
        for (String word : words.split(" ", -1)) {
            if (!isEmptyWord(word)) {
                key.append(word);
            }
        }
        return key.isEmpty() ? words.replace(" ", "") : key.toString();
    }

    private static int subtitleAt(String text) {
        for (int i = 8; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            boolean after = text.charAt(i + 1) == ' ';
            if ((c == ':' || c == '?' || c == '.' || c == '!') && after) {
                return i;
            }
            if ((c == '-' || c == '–' || c == '—') && (after && text.charAt(i - 1) == ' ' || text.charAt(i + 1) == c)) {
                return i;
            }
        }
        return -1;
    }

    private static String numeralsInDigits(String words) {
        if (words.indexOf('i') < 0) {
            return words;
        }
        String[] all = words.split(" ", -1);
        boolean changed = false;
        for (int i = 0; i < all.length; i++) {
            String digits = digits(all[i], i > 0 && BEFORE_ONE.contains(all[i - 1]));
            changed |= !digits.equals(all[i]);
            all[i] = digits;
        }
        return changed ? String.join(" ", all) : words;
    }

    /** Roman II to IX, also with a letter ("IIIb"), and I after "part" or "phase", as digits. */
    private static String digits(String word, boolean afterPart) {
        if (word.length() > 5 || "iv".indexOf(word.charAt(0)) < 0) {
            return word;
        }
        return switch (word) {
            case "i" -> afterPart ? "1" : word;
            case "ii" -> "2";
            case "iii" -> "3";
            case "iv" -> "4";
            case "v" -> afterPart ? "5" : word;
            case "vi" -> "6";
            case "vii" -> "7";
            case "viii" -> "8";
            case "ix" -> "9";
            case "iia", "iib" -> "2" + word.charAt(2);
            case "iiia", "iiib" -> "3" + word.charAt(3);
            case "iva", "ivb" -> "4" + word.charAt(2);
            default -> word;
        };
    }
}
