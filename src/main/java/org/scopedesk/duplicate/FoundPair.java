package org.scopedesk.duplicate;

/**
 * Two records that are not different, on the way into groups.
 *
 * @param first the smaller place in the list
 * @param second the greater place
 * @param firstContent a number that stands for the first record's content
 * @param secondContent a number that stands for the second record's content
 */
record FoundPair(int first, int second, Judgement judgement, long firstContent, long secondContent) {

    /** By score, then by content, so that the order of records does not matter. */
    static int strongestFirst(FoundPair a, FoundPair b) {
        int score = Double.compare(b.judgement.score(), a.judgement.score());
        if (score != 0) {
            return score;
        }
        int smaller = Long.compare(a.smaller(), b.smaller());
        return smaller != 0 ? smaller : Long.compare(a.greater(), b.greater());
    }

    JudgedPair judged() {
        return new JudgedPair(first, second, judgement);
    }

    private long smaller() {
        return Math.min(firstContent, secondContent);
    }

    private long greater() {
        return Math.max(firstContent, secondContent);
    }
}
