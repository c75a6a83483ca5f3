package org.scopedesk.duplicate;

import java.util.List;
import java.util.Set;

/**
 * One form of a title, without decorations.
 *
 * @param list the folded words, numerals in digits; none if there is no title
 * @param key the words run together without articles, conjunctions and prepositions: what equal titles share
 * @param mainKey the key of what stands before the subtitle; {@code key} if there is none
 * @param weight the number of words that carry meaning
 */
record Title(WordList list, String key, String mainKey, int weight) {
    static final Title NONE = new Title(WordList.NONE, "", "", 0);

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
            "case",
            "month",
            "image",
            "images",
            "picture",
            "quiz",
            "diagnosis",
            "your",
            "what",
            "calendar",
            "events",
            "meeting",
            "meetings",
            "instructions",
            "literature",
            "current",
            "selected",
            "digest",
            "forum",
            "corner",
            "club",
            "journal",
            "annual",
            "report",
            "reports",
            "president",
            "chairman",
            "welcome",
            "view",
            "views",
            "viewpoint",
            "brief",
            "point",
            "desk",
            "word",
            "clinical",
            "radiological",
            "pathological",
            "respond",
            "responds",
            "replies",
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
        int cut = subtitleAt(text);
        String main = Folding.fold(cut < 0 ? text : text.substring(0, cut));
        String rest = cut < 0 ? "" : Folding.fold(text.substring(cut));
        boolean whole = main.isEmpty() || rest.isEmpty();
        WordList words = WordList.of(Numerals.inDigits(whole ? main + rest : main + ' ' + rest));
        if (words.size() == 0) {
            return NONE;
        }
        String key = key(words, words.size());
        String mainKey = whole ? key : key(words, wordsIn(main));
        return new Title(words, key, mainKey, words.telling());
    }

    private static int wordsIn(String folded) {
        int count = 1;
        for (int i = 0; i < folded.length(); i++) {
            count += folded.charAt(i) == ' ' ? 1 : 0;
        }
        return count;
    }

    /** The folded words, divided by one blank. */
    String words() {
        return list.text();
    }

    /** The language, as far as small words tell it; told anew each time, since few titles are asked. */
    Tongue tongue() {
        return Tongue.of(words());
    }

    boolean isEmpty() {
        return list.size() == 0;
    }

    /** True if the title is too short or too common to tell one work from another: "Editorial", "Reply". */
    boolean isGeneric() {
        if (Spelling.everyLetterCounts(key)) {
            return key.length() < LEAST_KEY / 2;
        }
        return weight < LEAST_WEIGHT || key.length() < LEAST_KEY || saysOnly(List.of());
    }

    /** True if the title consists of standing heads and of {@code names}, as "Remarks from the Editor of ...". */
    boolean saysOnly(List<String> names) {
        for (int i = 0; i < list.size(); i++) {
            if (!list.isEmptyWord(i) && !Character.isDigit(list.first(i))) {
                String word = list.word(i);
                if (!STANDING_HEADS.contains(word) && !names.contains(word)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The first words that carry meaning, run together; all of them if none does. */
    private static String key(WordList words, int count) {
        int last = Math.min(count, words.size());
        StringBuilder key = new StringBuilder(words.text().length());
        for (int i = 0; i < last; i++) {
            if (!words.isEmptyWord(i)) {
                words.appendTo(key, i);
            }
        }
        return key.isEmpty() ? words.text().replace(" ", "") : key.toString();
    }

    private static int subtitleAt(String text) {
        for (int i = 8; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            if (isDivider(c)) {
                boolean after = text.charAt(i + 1) == ' ';
                boolean dash = c == '-' || c > 0x80;
                if (dash ? (after && text.charAt(i - 1) == ' ') || text.charAt(i + 1) == c : after) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** True of the marks before a subtitle; letters and blanks, the most, are told apart from them by one look. */
    private static boolean isDivider(char c) {
        return (c < '@' && c > ' ' && (c == ':' || c == '?' || c == '.' || c == '!' || c == '-'))
                || (c > 0x2000 && (c == '–' || c == '—'));
    }
}
