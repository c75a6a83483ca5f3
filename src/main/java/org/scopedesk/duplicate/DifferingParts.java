package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.List;

/**
 * Where two values differ, word by word, for two texts shown side by side. Case, diacritics and punctuation do not count.
 *
 * @param left the differing ranges of the first text, ascending
 * @param right the differing ranges of the second text, ascending
 */
public record DifferingParts(List<Span> left, List<Span> right) {
    private static final int MOST_WORDS = 600;

    /** Characters {@code from} (inclusive) to {@code to} (exclusive). */
    public record Span(int from, int to) {}

    public DifferingParts {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Compares two texts; past {@value #MOST_WORDS} words of a text nothing is marked. */
    public static DifferingParts of(String a, String b) {
        Words left = Words.of(a);
        Words right = Words.of(b);
        List<Span> inLeft = new ArrayList<>();
        List<Span> inRight = new ArrayList<>();
        for (WordGap gap :
                WordDiff.of(WordList.of(left.folded), WordList.of(right.folded)).gaps()) {
            left.mark(gap.leftFrom(), gap.leftTo() - gap.leftFrom(), inLeft);
            right.mark(gap.rightFrom(), gap.rightTo() - gap.rightFrom(), inRight);
        }
        return new DifferingParts(inLeft, inRight);
    }

    /** The words of a text and where they stand. */
    private record Words(List<String> folded, List<Span> spans) {

        static Words of(String text) {
            List<String> folded = new ArrayList<>();
            List<Span> spans = new ArrayList<>();
            int from = -1;
            for (int i = 0; i <= text.length() && folded.size() < MOST_WORDS; i++) {
                boolean inWord = i < text.length() && isWordPart(text.charAt(i));
                if (inWord && from < 0) {
                    from = i;
                } else if (!inWord && from >= 0) {
                    folded.add(Folding.fold(text.substring(from, i)));
                    spans.add(new Span(from, i));
                    from = -1;
                }
            }
            return new Words(folded, spans);
        }

        private static boolean isWordPart(char c) {
            return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        }

        void mark(int first, int count, List<Span> marked) {
            if (count > 0) {
                marked.add(new Span(
                        spans.get(first).from(), spans.get(first + count - 1).to()));
            }
        }
    }
}
