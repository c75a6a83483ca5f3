package org.scopedesk.citation;

import java.util.HashMap;
import java.util.Map;
import org.scopedesk.review.Field;
import org.scopedesk.review.LetterCase;

/**
 * The abbreviations that a BibTeX file defines with {@code @string}. Bounded: definitions that find no room are left out,
 * and then the abbreviation stands for itself. Not for use by several threads.
 */
final class BibtexStrings {
    /** The most characters of all definitions together. */
    private static final int MOST_CHARACTERS = 1 << 20;

    private final Map<String, String> strings = new HashMap<>();
    private int characters;

    void add(Field definition) {
        int room = definition.tag().length() + definition.value().length();
        if (room <= MOST_CHARACTERS - characters) {
            characters += room;
            strings.put(definition.tag(), definition.value());
        }
    }

    /** What a word stands for; the word itself if it is no abbreviation. */
    String of(String word) {
        return strings.getOrDefault(LetterCase.small(word), word);
    }
}
