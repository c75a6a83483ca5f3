package org.scopedesk.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

/**
 * What one reviewer said of a group at a stage.
 *
 * @param waits true if the group still waits for this reviewer
 * @param decision the decision in force
 * @param labels the labels on it now
 * @param touched when the reviewer last decided, noted or labelled something
 */
public record Mine(
        boolean waits, Optional<Decision> decision, List<Id<ReviewLabel>> labels, Optional<Instant> touched) {

    public Mine {
        labels = List.copyOf(labels);
    }

    public static Mine of(Screening screening, Remarks remarks, Group group, Stage stage, Id<Reviewer> reviewer) {
        Optional<Decision> decision = screening.own(group, stage, reviewer);
        Optional<Instant> remarked = remarks.lastMade(group, reviewer);
        Optional<Instant> decided = decision.map(Decision::at);
        return new Mine(
                screening.waitsFor(group, stage, reviewer),
                decision,
                remarks.labels(group, reviewer),
                decided.isPresent() && remarked.isPresent()
                        ? Optional.of(decided.get().isAfter(remarked.get()) ? decided.get() : remarked.get())
                        : decided.or(() -> remarked));
    }

    boolean meets(QueueFilter.Standing standing) {
        return switch (standing) {
            case ANY -> true;
            case UNDECIDED -> waits;
            case MINE -> touched.isPresent();
            case INCLUDED -> is(Verdict.INCLUDE);
            case EXCLUDED -> is(Verdict.EXCLUDE);
            case MAYBE -> is(Verdict.MAYBE);
        };
    }

    private boolean is(Verdict verdict) {
        return decision.filter(d -> d.verdict() == verdict).isPresent();
    }
}
