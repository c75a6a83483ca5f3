package org.scopedesk.duplicate;

import java.util.List;

/**
 * How two titles compare.
 *
 * @param level how far they agree
 * @param numbersDiffer true if a number, numeral or single letter stands in one where another stands in the other
 * @param numberAdded true if one has a number more than the other
 * @param alike share of words in common, 0 to 1
 * @param bareOfSubtitle true if one is the other up to its colon, question mark or dash, and what follows tells of no
 *     other report on the same work, such as a part, a protocol or a later year
 * @param onlyAdded true if one holds all words of the other, and more, but no number and no "not" or "without"
 */
record TitleMatch(
        Level level,
        boolean numbersDiffer,
        boolean numberAdded,
        double alike,
        boolean bareOfSubtitle,
        boolean onlyAdded) {

    /** From the best to the worst. */
    enum Level {
        /** The same words. */
        SAME,
        /** The same words but for spelling and small words. */
        CLOSE,
        /** One is the beginning or the end of the other: a subtitle is missing. */
        WITHIN,
        /** Most words are shared, at least one telling word differs. */
        SIMILAR,
        /** Different, or in different languages. */
        DIFFERENT,
        /** One side has none. */
        UNKNOWN;

        boolean atLeast(Level other) {
            return compareTo(other) <= 0;
        }
    }

    private static final TitleMatch EQUAL = new TitleMatch(Level.SAME, false, false, 1, false, false);
    private static final TitleMatch NONE = new TitleMatch(Level.UNKNOWN, false, false, 0, false, false);
    static final double SIMILAR = 0.6;
    private static final int LEAST_WITHIN = 3;
    private static final int LONG_WORD = 5;

    /** Greater for the better match; of equally good ones for that without contradicting numbers. */
    private double rank() {
        return alike - 10 * level.compareTo(Level.SAME) - (numbersDiffer ? 0.02 : 0) - (numberAdded ? 0.01 : 0);
    }

    /** The best agreement of any form of one with any form of the other. */
    static TitleMatch of(List<Title> a, List<Title> b) {
        TitleMatch best = NONE;
        for (Title x : a) {
            for (Title y : b) {
                TitleMatch match = of(x, y);
                boolean better = match.rank() > best.rank();
                best = better ? match : best;
            }
        }
        return best;
    }

    private static TitleMatch of(Title a, Title b) {
        if (a.isEmpty() || b.isEmpty()) {
            return NONE;
        }
        if (a.key().equals(b.key())) {
            return EQUAL;
        }
        boolean ordered = a.words().compareTo(b.words()) <= 0;
        WordDiff diff = ordered ? WordDiff.of(a.list(), b.list()) : WordDiff.of(b.list(), a.list());
        boolean main = a.mainKey().equals(b.key()) || b.mainKey().equals(a.key());
        boolean bare = main && diff.gaps().stream().noneMatch(WordGap::tellsOtherReport);
        TitleMatch match = judge(a, b, diff, bare);
        return main && match.level == Level.SIMILAR
                ? new TitleMatch(Level.WITHIN, false, match.numberAdded, match.alike, bare, match.onlyAdded)
                : match;
    }

    private static TitleMatch judge(Title a, Title b, WordDiff diff, boolean bare) {
        boolean numbersDiffer = false;
        boolean numberAdded = false;
        boolean negated = false;
        int replaced = 0;
        int inner = 0;
        int addedLeft = 0;
        int addedRight = 0;
        for (WordGap gap : diff.gaps()) {
            if (gap.isSpelling(LONG_WORD)) {
                continue;
            }
            numbersDiffer |= gap.numbersDiffer();
            numberAdded |= gap.numberAdded();
            negated |= gap.negates();
            boolean cut = gap.isCutShort();
            if (!cut && gap.isReplacement()) {
                replaced++;
                continue;
            }
            int left = cut && gap.leftTo() - gap.leftFrom() == 1 ? 0 : gap.tellingLeft();
            int right = cut && left > 0 ? 0 : gap.tellingRight();
            addedLeft += left;
            addedRight += right;
            inner += !gap.atEdge() && left + right > 0 ? 1 : 0;
        }
        double alike = diff.alike();
        boolean shortWhole = Math.min(a.weight(), b.weight()) >= LEAST_WITHIN;
        Level level;
        boolean oneSided = addedLeft == 0 || addedRight == 0 || alike >= SIMILAR;
        if (replaced == 0 && addedLeft + addedRight == 0) {
            level = Level.CLOSE;
        } else if (replaced == 0 && inner == 0 && shortWhole && oneSided) {
            level = Level.WITHIN;
        } else {
            level = alike >= SIMILAR ? Level.SIMILAR : Level.DIFFERENT;
        }
        boolean onlyAdded = replaced == 0 && (addedLeft == 0 || addedRight == 0) && !numberAdded && !negated;
        return new TitleMatch(level, numbersDiffer, numberAdded, alike, bare, onlyAdded);
    }
}
