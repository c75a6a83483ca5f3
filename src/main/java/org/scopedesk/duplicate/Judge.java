package org.scopedesk.duplicate;

import java.util.Optional;
import org.scopedesk.review.Relation;

/**
 * Says how two records stand to each other: first the vetoes, then the rules, each in its order; the first that applies
 * decides. Stateless and symmetric.
 */
public final class Judge {
    /** Grows with every change of rules, vetoes, normal forms or keys: what was compared by others is compared anew. */
    public static final String EDITION = "5";

    private Judge() {}

    public static Judgement judge(Fingerprint a, Fingerprint b) {
        Evidence evidence = Evidence.of(a, b);
        Optional<Veto> veto = Veto.first(evidence);
        if (veto.isPresent()) {
            Relation relation = isFamily(evidence) ? Relation.RELATED : Relation.DIFFERENT;
            return new Judgement(relation, veto.get().name(), veto.get().words(), evidence, false);
        }
        return Rule.first(evidence)
                .map(rule -> new Judgement(rule.relation(), rule.name(), rule.words(), evidence, rule.isLoose()))
                .orElseGet(() -> new Judgement(
                        isFamily(evidence) ? Relation.RELATED : Relation.DIFFERENT,
                        "NOTHING",
                        "too little agrees",
                        evidence,
                        false));
    }

    /** True if the two can never be in one group by the program's own judgement. */
    static boolean forbids(Fingerprint a, Fingerprint b) {
        return Veto.first(Evidence.of(a, b)).isPresent();
    }

    /** Versions of one work: the same telling title, and an author in common or a marker that points from one to the other. */
    private static boolean isFamily(Evidence e) {
        boolean title = e.titleAtLeast(TitleMatch.Level.WITHIN) && !e.generic();
        boolean pointing = !Marker.agree(e.a().markers(), e.b().markers());
        return title && (e.names().atLeast(Agreement.PARTLY) || pointing);
    }
}
