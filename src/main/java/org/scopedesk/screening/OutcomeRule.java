package org.scopedesk.screening;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Decision.Role;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

/** How decisions make an outcome under the rule of one stage. */
record OutcomeRule(Policy.Rule rule, Stage stage) {

    Outcome apply(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return new Outcome.Open(0, rule.required());
        }
        Optional<Decision> adjudication = decisions.stream()
                .filter(d -> d.role() == Role.ADJUDICATION && settles(d))
                .max(Comparator.comparing(Decision::id));
        if (adjudication.isPresent()) {
            return new Outcome.Adjudicated(adjudication.get());
        }
        return ofIndependent(decisions.stream()
                .filter(d -> d.role() == Role.INDEPENDENT)
                .sorted(Comparator.comparing(Decision::id))
                .toList());
    }

    private Outcome ofIndependent(List<Decision> decisions) {
        if (decisions.size() < rule.required()) {
            return new Outcome.Open(decisions.size(), rule.required());
        }
        if (!decisions.stream().allMatch(this::settles)) {
            return decisions.size() == 1
                    ? new Outcome.Open(1, 1)
                    : new Outcome.Conflict(Outcome.Conflict.Kind.UNSURE, decisions);
        }
        long exclusions =
                decisions.stream().filter(d -> d.verdict() == Verdict.EXCLUDE).count();
        if (exclusions == 0) {
            return new Outcome.Included();
        }
        return exclusions == decisions.size()
                ? excluded(decisions)
                : new Outcome.Conflict(Outcome.Conflict.Kind.VERDICTS, decisions);
    }

    private Outcome excluded(List<Decision> decisions) {
        if (rule.reasonsMustAgree() && reasons(decisions).distinct().count() > 1) {
            return new Outcome.Conflict(Outcome.Conflict.Kind.REASONS, decisions);
        }
        return new Outcome.Excluded(reasons(decisions).findFirst());
    }

    /** At full text somebody must come to a conclusion; at title and abstract a doubt goes forward. */
    private boolean settles(Decision decision) {
        return stage == Stage.TITLE_ABSTRACT || decision.verdict() != Verdict.MAYBE;
    }

    /** An exclusion without a reason does not contradict one that has a reason. */
    private static Stream<Id<Reason>> reasons(List<Decision> decisions) {
        return decisions.stream().flatMap(d -> d.reason().stream());
    }
}
