package org.scopedesk.citation.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scopedesk.review.LetterCase;

/** Keywords and index terms as a list without doubles, letter case aside. */
public final class Keywords {
    private Keywords() {}

    /** Splits every value at line ends and at {@code ;}, drops the star of major terms and what says "none". */
    public static List<String> of(List<String> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (String value : values) {
            if (value.indexOf(';') < 0 && value.indexOf('\n') < 0) {
                put(value, found);
            } else {
                putParts(value, found);
            }
        }
        return List.copyOf(found.values());
    }

    private static void putParts(String value, Map<String, String> found) {
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == ';' || value.charAt(i) == '\n') {
                put(value.substring(start, i), found);
                start = i + 1;
            }
        }
    }

    private static void put(String part, Map<String, String> found) {
        String word = CitationText.known(part);
        word = word.indexOf('*') < 0 ? word : word.replace("*", "").strip();
        if (!word.isEmpty()) {
            found.putIfAbsent(LetterCase.small(word), word);
        }
    }
}
