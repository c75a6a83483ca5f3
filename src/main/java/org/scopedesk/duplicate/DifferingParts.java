package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words in which one text differs from another, for showing records side by side. */
public final class DifferingParts {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /** Beyond so many words texts are compared word by word no more; the rest counts as differing from there on. */
    private static final int MOST_WORDS = 2_000;

    private DifferingParts() {}

    /**
     * A part of a text.
     *
     * @param start its first character, from 0
     * @param end the character after its last
     */
    public record Part(int start, int end) {}

    /**
     * The parts of {@code text} that {@code reference} does not have at that place, in order; case and punctuation do not
     * count. Neighbouring words form one part.
     */
    public static List<Part> of(String reference, String text) {
        List<Part> places = new ArrayList<>();
        List<String> words = words(text, places);
        WordDiff diff = WordDiff.of(words(reference, new ArrayList<>()), words);
        List<Part> parts = new ArrayList<>();
        for (WordDiff.Gap gap : diff.gaps()) {
            if (!gap.right().isEmpty()) {
                Part first = places.get(gap.rightFrom());
                Part last = places.get(gap.rightFrom() + gap.right().size() - 1);
                parts.add(new Part(first.start, last.end));
            }
        }
        return parts;
    }

    private static List<String> words(String text, List<Part> places) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (words.size() < MOST_WORDS && matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
            places.add(new Part(matcher.start(), matcher.end()));
        }
        return words;
    }
}
