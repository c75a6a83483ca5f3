package org.scopedesk.ranking;

import java.util.Optional;

/**
 * How early a ranking brings the relevant records, over the N records that were to be screened, R of them relevant.
 *
 * @param recallAtTenth the share of the relevant found in the first tenth of the records, 0-1
 * @param wss95 work saved over sampling at 95 % recall: the share of records not seen when 95 % of the relevant are
 *     found, less 0.05 (Cohen et al. 2006)
 * @param atd average time to discovery: the mean rank of the relevant records, in per cent of N
 * @param loss the area above the recall curve, between the best possible (0) and the worst possible (1)
 * @param ndcg normalised discounted cumulative gain: each relevant record counts 1/log2(rank + 1), over the best
 *     possible, 0-1
 */
public record Measures(double recallAtTenth, double wss95, double atd, double loss, double ndcg) {

    /**
     * Computes the measures.
     *
     * @param n how many records were to be screened
     * @param ranks the ranks of all relevant records, ascending, from 1
     * @return empty if none or all of the records are relevant, since then every order is as good
     */
    public static Optional<Measures> of(int n, int[] ranks) {
        int r = ranks.length;
        if (r == 0 || r >= n) {
            return Optional.empty();
        }
        int tenth = Math.max(n / 10, 1);
        double early = 0;
        double sum = 0;
        double area = 0;
        double gain = 0;
        double best = 0;
        for (int i = 0; i < r; i++) {
            early += ranks[i] <= tenth ? 1 : 0;
            sum += ranks[i];
            area += n - ranks[i] + 1;
            gain += 1 / Math.log(ranks[i] + 1.0);
            best += 1 / Math.log(i + 2.0);
        }
        int seen = ranks[(int) Math.ceil(0.95 * r - 1e-9) - 1];
        double loss = (r * (n - (r - 1) / 2.0) - area) / ((double) r * (n - r));
        return Optional.of(
                new Measures(early / r, (n - seen) / (double) n - 0.05, sum / r / n * 100, loss, gain / best));
    }
}
