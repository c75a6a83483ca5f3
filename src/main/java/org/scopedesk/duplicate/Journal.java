package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.scopedesk.review.LetterCase;

/**
 * The name of a journal or of what holds a chapter or paper, folded, without articles, place and "Conference: ...".
 *
 * @param words its words, at most {@value #MOST}
 */
record Journal(List<String> words) {
    static final Journal UNKNOWN = new Journal(List.of());

    private static final Repeated<String, Journal> KNOWN = new Repeated<>(1 << 12, String::length, Journal::of);
    private static final int MOST = 14;
    private static final int LEAST_CONTRACTED = 3;
    private static final Set<String> COMMON = Set.of(
            "journal",
            "international",
            "proceedings",
            "conference",
            "annual",
            "american",
            "european",
            "british",
            "research",
            "medicine",
            "medical",
            "science",
            "sciences",
            "ieee",
            "acm",
            "review",
            "reviews",
            "annals",
            "archives",
            "advances",
            "clinical",
            "official",
            "publication",
            "society",
            "association",
            "lecture",
            "notes");

    static Journal of(String name, String abbreviation) {
        String text = name.isEmpty() ? abbreviation : name;
        return text.isEmpty() ? UNKNOWN : KNOWN.of(text);
    }

    private static Journal of(String text) {
        int conference = LetterCase.small(text).indexOf("conference:");
        String bare = withoutBrackets(conference > 3 ? text.substring(0, conference) : text);
        List<String> words = new ArrayList<>();
        String[] folded = Folding.fold(bare).split(" ", -1);
        for (int i = 0; i < folded.length; i++) {
            boolean section = folded[i].length() == 1 && i > 0 && i == folded.length - 1;
            if (words.size() < MOST && !folded[i].isEmpty() && (section || !WordList.isEmptyWord(folded[i]))) {
                words.add(Cyrillic.inLatin(folded[i]));
            }
        }
        return words.isEmpty() ? UNKNOWN : new Journal(List.copyOf(words));
    }

    boolean isKnown() {
        return !words.isEmpty();
    }

    boolean mentions(Set<String> any) {
        return words.stream().anyMatch(any::contains);
    }

    /** SAME if equal or abbreviated word for word; CLOSE if one is within the other or most telling words are shared. */
    Agreement compare(Journal other) {
        if (!isKnown() || !other.isKnown()) {
            return Agreement.UNKNOWN;
        }
        if (words.equals(other.words)) {
            return Agreement.SAME;
        }
        if (isOtherSection(other)) {
            return Agreement.DIFFERENT;
        }
        List<String> shorter = isBefore(other) ? words : other.words;
        List<String> longer = shorter == words ? other.words : words;
        if (abbreviates(shorter, longer)) {
            return shorter.size() == longer.size() ? Agreement.SAME : Agreement.CLOSE;
        }
        boolean close = acronym(shorter, longer) || acronym(longer, shorter) || shareTelling(shorter, longer);
        return close ? Agreement.CLOSE : Agreement.DIFFERENT;
    }

    /** The shorter one, or of two equally long ones the first in the alphabet, so that comparing is symmetric. */
    private boolean isBefore(Journal other) {
        int order = Integer.compare(words.size(), other.words.size());
        return order != 0 ? order < 0 : words.toString().compareTo(other.words.toString()) < 0;
    }

    /** Each word of the shorter begins a word of the longer or the other way round, in order, from the first on. */
    private static boolean abbreviates(List<String> shorter, List<String> longer) {
        int at = 0;
        for (int i = 0; i < shorter.size(); i++) {
            String word = shorter.get(i);
            while (at < longer.size() && !begins(word, longer.get(at))) {
                at++;
                if (i == 0) {
                    return false;
                }
            }
            if (at++ >= longer.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(String a, String b) {
        return a.startsWith(b) || b.startsWith(a) || (a.length() < b.length() ? contracts(a, b) : contracts(b, a));
    }

    /** The first two letters, some between, and the last: "natl", "national"; "intl", "international". */
    private static boolean contracts(String brief, String word) {
        int last = brief.length() - 1;
        if (last < LEAST_CONTRACTED
                || !word.startsWith(brief.substring(0, 2))
                || word.charAt(word.length() - 1) != brief.charAt(last)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < word.length() && at <= last; i++) {
            at += word.charAt(i) == brief.charAt(at) ? 1 : 0;
        }
        return at > last;
    }

    /** Two sections of one journal, told by a letter at the end: "Physical Review A", "Physical Review B". */
    private boolean isOtherSection(Journal other) {
        String mine = words.get(words.size() - 1);
        String theirs = other.words.get(other.words.size() - 1);
        boolean letters =
                mine.length() == 1 && theirs.length() == 1 && words.size() > 1 && words.size() == other.words.size();
        return letters && !mine.equals(theirs);
    }

    private static boolean acronym(List<String> some, List<String> others) {
        StringBuilder initials = new StringBuilder();
        others.forEach(w -> initials.append(w.charAt(0)));
        return some.stream().anyMatch(w -> w.length() >= 3 && w.length() <= 6 && initials.indexOf(w) >= 0);
    }

    private static boolean shareTelling(List<String> a, List<String> b) {
        List<String> left = telling(a);
        List<String> right = telling(b);
        int shared = 0;
        for (String word : left) {
            shared += isAmong(word, right) ? 1 : 0;
        }
        int fewer = Math.min(left.size(), right.size());
        return shared > 0 && 2 * shared >= fewer && (shared > 1 || fewer == 1);
    }

    private static boolean isAmong(String word, List<String> others) {
        for (String other : others) {
            if (Math.min(word.length(), other.length()) > 2 && begins(other, word)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> telling(List<String> words) {
        List<String> telling = new ArrayList<>(words.size());
        for (String word : words) {
            if (word.length() > 2 && !COMMON.contains(word)) {
                telling.add(word);
            }
        }
        return telling.isEmpty() ? words : telling;
    }

    private static String withoutBrackets(String text) {
        if (text.indexOf('(') < 0 && text.indexOf('[') < 0) {
            return text;
        }
        String bare = text.replaceAll("\\([^()]*\\)?|\\[[^\\[\\]]*\\]?", " ");
        return bare.isBlank() ? Arrays.toString(new String[] {text}) : bare;
    }
}
