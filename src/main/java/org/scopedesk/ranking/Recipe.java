package org.scopedesk.ranking;

/**
 * The numbers of the ranking model: how texts become terms, and how the classifier is trained on them.
 *
 * @param titleWeight how often the title is counted against once for the abstract, from 1
 * @param maxShare terms in more than this share of all records are left out, above 0 and at most 1
 * @param cost the classifier's penalty for a wrong label (C), above 0
 * @param ratio how much all irrelevant labels together count less than all relevant ones together, above 0
 */
public record Recipe(int titleWeight, double maxShare, double cost, double ratio) {
    /** The model ELAS u4 of ASReview LAB: every word counts once. */
    public static final Recipe ELAS_U4 = new Recipe(1, 0.95, 0.11, 9.8);

    /** ELAS u4 with the title counted twice. */
    public static final Recipe STANDARD = new Recipe(2, 0.95, 0.11, 9.8);

    public Recipe {
        if (titleWeight < 1) {
            throw new IllegalArgumentException("a title counts at least once: " + titleWeight);
        }
        if (!(maxShare > 0 && maxShare <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1: " + maxShare);
        }
        if (!(cost > 0 && ratio > 0)) {
            throw new IllegalArgumentException("cost and ratio are above 0: " + cost + ", " + ratio);
        }
    }
}
