package org.scopedesk.screening;

import java.util.List;
import java.util.Optional;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

/** What the decisions on one duplicate group at one stage amount to. */
public sealed interface Outcome {

    /**
     * The outcome of the live decisions of a group at a stage; it does not depend on their order. An adjudication
     * settles, also when an independent decision is made after it.
     *
     * @param decisions of each reviewer and role at most one, as {@link DecisionLog#live} gives them
     */
    static Outcome of(Policy policy, Stage stage, List<Decision> decisions) {
        return new OutcomeRule(policy.at(stage), stage).apply(decisions);
    }

    /** True if the report goes forward: to full text, or into the review. */
    default boolean isIncluded() {
        return this instanceof Included || (this instanceof Adjudicated a && a.decision.verdict() != Verdict.EXCLUDE);
    }

    default boolean isExcluded() {
        return this instanceof Excluded || (this instanceof Adjudicated a && a.decision.verdict() == Verdict.EXCLUDE);
    }

    default boolean isConflict() {
        return this instanceof Conflict;
    }

    default boolean isOpen() {
        return this instanceof Open;
    }

    /** True if nobody has to decide any more. */
    default boolean isSettled() {
        return isIncluded() || isExcluded();
    }

    /** Why it is excluded; empty if it is not, or if nobody gave a reason. */
    default Optional<Id<Reason>> exclusionReason() {
        if (this instanceof Excluded excluded) {
            return excluded.reason;
        }
        return this instanceof Adjudicated adjudicated ? adjudicated.decision.reason() : Optional.empty();
    }

    /**
     * Independent decisions are missing, or the only reviewer is not sure at full text.
     *
     * @param decided how many are in
     * @param required how many are needed
     */
    record Open(int decided, int required) implements Outcome {}

    /** The reviewers agree that it goes forward; at title and abstract a maybe counts towards that. */
    record Included() implements Outcome {}

    /**
     * The reviewers agree that it does not.
     *
     * @param reason the reason; if reasons differ and need not agree, the one that was given first
     */
    record Excluded(Optional<Id<Reason>> reason) implements Outcome {}

    /**
     * All required decisions are in and they differ.
     *
     * @param kind in what they differ
     * @param decisions the independent decisions, in the order of their ids
     */
    record Conflict(Kind kind, List<Decision> decisions) implements Outcome {

        /** In what reviewers differ. */
        public enum Kind {
            /** Some include and some exclude. */
            VERDICTS,
            /** All exclude, but for different reasons. */
            REASONS,
            /** At full text: somebody is not sure. */
            UNSURE
        }

        public Conflict {
            decisions = List.copyOf(decisions);
        }
    }

    /** The lead settled it; {@code decision} is the lead's. */
    record Adjudicated(Decision decision) implements Outcome {}
}
