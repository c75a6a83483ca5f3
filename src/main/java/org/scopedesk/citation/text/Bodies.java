package org.scopedesk.citation.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.scopedesk.review.LetterCase;

/** Tells the names of groups and organisations from those of persons by the words in them. */
final class Bodies {
    private static final Set<String> WORDS = Set.of(
            "organization",
            "organisation",
            "organizations",
            "organisations",
            "group",
            "groups",
            "committee",
            "university",
            "universitet",
            "universitetet",
            "universität",
            "universidad",
            "université",
            "department",
            "ministry",
            "society",
            "association",
            "institute",
            "institut",
            "instituttet",
            "institutes",
            "institution",
            "council",
            "consortium",
            "network",
            "collaboration",
            "collaborative",
            "collaborators",
            "investigators",
            "team",
            "panel",
            "taskforce",
            "force",
            "foundation",
            "center",
            "centre",
            "centers",
            "centres",
            "agency",
            "office",
            "commission",
            "college",
            "study",
            "trial",
            "board",
            "union",
            "federation",
            "program",
            "programme",
            "service",
            "services",
            "initiative",
            "inc",
            "ltd",
            "gmbh",
            "press",
            "national",
            "international",
            "world",
            "hospital",
            "school",
            "academy",
            "bank",
            "government",
            "helsedirektoratet",
            "direktoratet",
            "kommune",
            "forening",
            "foreningen",
            "registry",
            "project",
            "company",
            "corporation",
            "library",
            "bureau",
            "authority",
            "working",
            "nations",
            "alliance",
            "partnership",
            "of",
            "for",
            "and",
            "the",
            "on",
            "in",
            "für",
            "og",
            "och",
            "&",
            "zur");

    /** Before an {@code and} a body's field of work stands behind one of these. */
    private static final Pattern OF_A_FIELD = Pattern.compile("\\S+ (?:\\S+ ){0,6}(?:of|for|für|on) \\S.*");

    /** What bodies work on: one word, words in small letters, or words of which the last is a field. */
    private static final Pattern FIELD = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}-]+|\\p{Ll}[^.]*|(?:[\\p{L}-]+ ){1,2}"
            + "(?i:services?|health|care|research|excellence|prevention|quality|medicine|sciences?|technology|education"
            + "|welfare|training|development|affairs|policy|safety|rights|security|inclusion|work|diseases?|nutrition"
            + "|studies|practice)");

    /** No name of a body has so many characters; a list of names may. */
    private static final int LONGEST = 300;

    private Bodies() {}

    /** True if two names with an {@code and} between them are that of one body. */
    static boolean isOne(String before, String behind) {
        if (before.length() > LONGEST) {
            return false;
        }
        return before.endsWith("-")
                || (OF_A_FIELD.matcher(before).matches()
                        && isBody(before)
                        && FIELD.matcher(behind).matches());
    }

    /** True if a name of several words has one that persons' names do not have. */
    static boolean isBody(String name) {
        if (name.indexOf(' ') < 0) {
            return false;
        }
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == ' ') {
                if (isWord(name, start, i)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isWord(String name, int start, int end) {
        int last = end;
        while (last > start && ".,()".indexOf(name.charAt(last - 1)) >= 0) {
            last--;
        }
        // A capital O or I alone is an initial; the joining words are only taken in small letters.
        String word = name.substring(start, last);
        String lower = LetterCase.small(word);
        boolean joining = word.length() <= 3;
        return WORDS.contains(joining && !lower.equals("inc") && !lower.equals("ltd") ? word : lower);
    }
}
