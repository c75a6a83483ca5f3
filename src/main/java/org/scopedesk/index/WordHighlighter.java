package org.scopedesk.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds given words and phrases in texts, to mark them. Made once for a list of words; takes time in proportion to a
 * text's length. Immutable; safe for many threads.
 *
 * <p>A pattern is a word or a phrase and meets whole words, whatever their case, accents and double spellings (see
 * {@link WordForms}); {@code *} stands for any letters of a word, {@code ?} for one or none; a hyphen and a blank are
 * the same. A pattern without letters or digits is passed over.
 */
public final class WordHighlighter {
    private static final PhrasePattern NONE = new PhrasePattern(List.of(), Integer.MAX_VALUE);

    /** Longer patterns first, then earlier groups: the first that meets is the one to mark. */
    private static final Comparator<PhrasePattern> BEST_FIRST =
            Comparator.comparingInt((PhrasePattern p) -> -p.words().size()).thenComparingInt(PhrasePattern::group);

    private final Map<String, List<PhrasePattern>> byWord = new HashMap<>();
    private final Map<Character, List<PhrasePattern>> byLetter = new HashMap<>();
    private final List<PhrasePattern> byAnything = new ArrayList<>();

    private WordHighlighter() {}

    /** Compiles groups of patterns; a mark tells the place of its group in the list. */
    public static WordHighlighter of(List<List<String>> groups) {
        WordHighlighter highlighter = new WordHighlighter();
        for (int group = 0; group < groups.size(); group++) {
            for (String text : groups.get(group)) {
                highlighter.add(PhrasePattern.of(text, group));
            }
        }
        highlighter.byWord.values().forEach(patterns -> patterns.sort(BEST_FIRST));
        highlighter.byLetter.values().forEach(patterns -> patterns.sort(BEST_FIRST));
        highlighter.byAnything.sort(BEST_FIRST);
        return highlighter;
    }

    /**
     * What is to be marked in a text: in order, not overlapping; where several patterns meet at a word, the one of most
     * words, and of those the one of the first group.
     */
    public List<Mark> marks(String text) {
        List<Span> spans = new ArrayList<>();
        List<List<String>> forms = new ArrayList<>();
        for (Words words = new Words(text, false); words.next(); ) {
            List<String> of = WordForms.of(words.word());
            if (!of.isEmpty()) {
                spans.add(new Span(words.start(), words.end()));
                forms.add(of);
            }
        }
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < forms.size(); ) {
            PhrasePattern best = best(forms, i);
            int after = i + Math.max(1, best.words().size());
            if (!best.words().isEmpty()) {
                marks.add(new Mark(spans.get(i).start(), spans.get(after - 1).end(), best.group()));
            }
            i = after;
        }
        return marks;
    }

    private void add(PhrasePattern pattern) {
        if (pattern.words().isEmpty()) {
            return;
        }
        PhrasePattern.WordPattern first = pattern.words().get(0);
        for (String form : first.forms()) {
            listFor(first, form).add(pattern);
        }
    }

    private List<PhrasePattern> listFor(PhrasePattern.WordPattern first, String form) {
        if (!first.wildcards()) {
            return byWord.computeIfAbsent(form, k -> new ArrayList<>());
        }
        char letter = form.charAt(0);
        boolean open = letter == '*' || letter == '?';
        return open ? byAnything : byLetter.computeIfAbsent(letter, k -> new ArrayList<>());
    }

    private PhrasePattern best(List<List<String>> forms, int place) {
        PhrasePattern best = firstThatMeets(byAnything, forms, place, NONE);
        for (String form : forms.get(place)) {
            best = firstThatMeets(byWord.getOrDefault(form, List.of()), forms, place, best);
            best = firstThatMeets(byLetter.getOrDefault(form.charAt(0), List.of()), forms, place, best);
        }
        return best;
    }

    private static PhrasePattern firstThatMeets(
            List<PhrasePattern> patterns, List<List<String>> forms, int place, PhrasePattern best) {
        for (PhrasePattern pattern : patterns) {
            if (BEST_FIRST.compare(pattern, best) >= 0) {
                return best;
            }
            if (pattern.meets(forms, place)) {
                return pattern;
            }
        }
        return best;
    }
}
