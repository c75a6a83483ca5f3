package org.scopedesk.citation.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Keywords and index terms as a list without doubles, letter case aside. */
public final class Keywords {
    private Keywords() {}

    /** Splits every value at line ends and at {@code ;}, drops the star of major terms and what says "none". */
    public static List<String> of(List<String> values) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String value : values) {
            for (String part : value.split("[\\n;]", -1)) {
                String word = CitationText.known(part).replace("*", "").strip();
                if (!word.isEmpty()) {
                    found.putIfAbsent(word.toLowerCase(Locale.ROOT), word);
                }
            }
        }
        return List.copyOf(found.values());
    }
}
