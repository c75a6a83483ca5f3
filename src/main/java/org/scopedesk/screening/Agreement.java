package org.scopedesk.screening;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

/**
 * How well two reviewers agree, as a table of two by two: include (a maybe counts as include) against exclude.
 *
 * <p>Figures that the table does not define are empty: all of them if nobody decided anything twice, kappa also if both
 * gave every report the same verdict.
 *
 * @param bothInclude reports that both include
 * @param onlyFirst reports that only the first includes
 * @param onlySecond reports that only the second includes
 * @param bothExclude reports that both exclude
 */
public record Agreement(int bothInclude, int onlyFirst, int onlySecond, int bothExclude) {

    /** The normal distribution's 97.5 % quantile. */
    private static final double Z = 1.959963984540054;

    public Agreement {
        if (bothInclude < 0 || onlyFirst < 0 || onlySecond < 0 || bothExclude < 0) {
            throw new IllegalArgumentException("counts are not negative: %d, %d, %d, %d"
                    .formatted(bothInclude, onlyFirst, onlySecond, bothExclude));
        }
    }

    /** An interval that holds both its ends. */
    public record Interval(double low, double high) {}

    /**
     * The agreement of two reviewers at a stage on their first independent decisions: those in force at the moment when
     * both first had one, so that neither an undone slip nor a later discussion counts.
     */
    public static Agreement of(
            DecisionLog log, List<Group> groups, Stage stage, Id<Reviewer> first, Id<Reviewer> second) {
        FirstDecisions decisions = new FirstDecisions(log, stage, first, second);
        int[] table = new int[4];
        for (Group group : groups) {
            decisions.of(group).ifPresent(pair -> table[cell(pair.first(), pair.second())]++);
        }
        return new Agreement(table[0], table[1], table[2], table[3]);
    }

    /** How many reports both decided. */
    public int reports() {
        return bothInclude + onlyFirst + onlySecond + bothExclude;
    }

    /** The share of reports on which both say the same, po, 0 to 1. */
    public OptionalDouble raw() {
        return ratio(bothInclude + bothExclude, reports());
    }

    /**
     * Cohen's kappa, (po - pe) / (1 - pe), -1 to 1.
     *
     * <p>Cohen J. A coefficient of agreement for nominal scales. Educ Psychol Meas 1960;20:37-46.
     */
    public OptionalDouble kappa() {
        if (reports() == 0 || byChance() == 1) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((observed() - byChance()) / (1 - byChance()));
    }

    /**
     * The 95 % confidence interval of kappa by its large-sample standard error, cut at -1 and 1; empty with kappa.
     *
     * <p>Fleiss JL, Cohen J, Everitt BS. Large sample standard errors of kappa and weighted kappa. Psychol Bull
     * 1969;72:323-327, formula for the unweighted kappa.
     */
    public Optional<Interval> kappaInterval() {
        OptionalDouble kappa = kappa();
        if (kappa.isEmpty()) {
            return Optional.empty();
        }
        double k = kappa.getAsDouble();
        double margin = Z * Math.sqrt(Math.max(0, kappaVariance(k)));
        return Optional.of(new Interval(Math.max(-1, k - margin), Math.min(1, k + margin)));
    }

    /**
     * The kappa that is adjusted for prevalence and bias, 2 po - 1.
     *
     * <p>Byrt T, Bishop J, Carlin JB. Bias, prevalence and kappa. J Clin Epidemiol 1993;46:423-429.
     */
    public OptionalDouble pabak() {
        return reports() == 0 ? OptionalDouble.empty() : OptionalDouble.of(2 * observed() - 1);
    }

    /**
     * Gwet's AC1, with chance agreement 2 q (1 - q), where q is the mean share of inclusions.
     *
     * <p>Gwet KL. Computing inter-rater reliability and its variance in the presence of high agreement. Br J Math Stat
     * Psychol 2008;61:29-48.
     */
    public OptionalDouble ac1() {
        if (reports() == 0) {
            return OptionalDouble.empty();
        }
        double q = (firstIncludes() + secondIncludes()) / 2;
        double chance = 2 * q * (1 - q);
        return OptionalDouble.of((observed() - chance) / (1 - chance));
    }

    /**
     * The share of agreement among inclusions, 2a / (2a + b + c).
     *
     * <p>Cicchetti DV, Feinstein AR. High agreement but low kappa: II. J Clin Epidemiol 1990;43:551-558.
     */
    public OptionalDouble positive() {
        return ratio(2L * bothInclude, 2L * bothInclude + onlyFirst + onlySecond);
    }

    /** The share of agreement among exclusions, 2d / (2d + b + c); source as for {@link #positive}. */
    public OptionalDouble negative() {
        return ratio(2L * bothExclude, 2L * bothExclude + onlyFirst + onlySecond);
    }

    /** The prevalence index (a - d) / n, -1 to 1; far from 0 kappa is low by itself. Source as for {@link #pabak}. */
    public OptionalDouble prevalenceIndex() {
        return ratio((long) bothInclude - bothExclude, reports());
    }

    /** The bias index (b - c) / n, -1 to 1; above 0 if the first includes more. Source as for {@link #pabak}. */
    public OptionalDouble biasIndex() {
        return ratio((long) onlyFirst - onlySecond, reports());
    }

    /** One plain sentence for people, in English. */
    public String sentence() {
        return new AgreementSentence(this).text();
    }

    private double observed() {
        return (double) (bothInclude + bothExclude) / reports();
    }

    private double firstIncludes() {
        return (double) (bothInclude + onlyFirst) / reports();
    }

    private double secondIncludes() {
        return (double) (bothInclude + onlySecond) / reports();
    }

    private double byChance() {
        double p = firstIncludes();
        double q = secondIncludes();
        return p * q + (1 - p) * (1 - q);
    }

    private double kappaVariance(double k) {
        double n = reports();
        double p = firstIncludes();
        double q = secondIncludes();
        double pe = byChance();
        double agreed =
                bothInclude / n * square(1 - (p + q) * (1 - k)) + bothExclude / n * square(1 - (2 - p - q) * (1 - k));
        double differed = onlyFirst / n * square(q + 1 - p) + onlySecond / n * square(1 - q + p);
        double mean = k - pe * (1 - k);
        return (agreed + square(1 - k) * differed - square(mean)) / (n * square(1 - pe));
    }

    private static int cell(Decision first, Decision second) {
        return (includes(first) ? 0 : 2) + (includes(second) ? 0 : 1);
    }

    private static boolean includes(Decision decision) {
        return decision.verdict() != Verdict.EXCLUDE;
    }

    private static OptionalDouble ratio(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    private static double square(double x) {
        return x * x;
    }
}
