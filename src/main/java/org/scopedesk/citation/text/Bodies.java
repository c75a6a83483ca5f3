package org.scopedesk.citation.text;

import java.util.Set;
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

    private Bodies() {}

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
