package org.scopedesk.review;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One reviewer's verdict on one record at one stage. Decisions are only ever added: a reviewer who decides again adds
 * a decision with a greater id, which supersedes the earlier one; undo adds a {@link DecisionChange}.
 *
 * @param id its identifier; ids sort in the order of deciding
 * @param record the record that was on the screen
 * @param stage the stage
 * @param reviewer who decided
 * @param role whether this is the reviewer's own decision or a lead's adjudication of a conflict
 * @param verdict what was decided
 * @param reason why it was excluded; only with {@link Verdict#EXCLUDE}
 * @param bulk true if it was made for many records at once
 * @param at when
 */
public record Decision(
        Id<Decision> id,
        Id<BibRecord> record,
        Stage stage,
        Id<Reviewer> reviewer,
        Role role,
        Verdict verdict,
        Optional<Id<Reason>> reason,
        boolean bulk,
        Instant at) {

    /** On whose behalf a decision speaks. */
    public enum Role {
        /** One reviewer's own, made without knowing the others'. */
        INDEPENDENT,
        /** The lead's final decision on a conflict. */
        ADJUDICATION;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The inverse of {@link #word}; throws IllegalArgumentException if no role has that word. */
        public static Role of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public Decision {
        if (reason.isPresent() && verdict != Verdict.EXCLUDE) {
            throw new IllegalArgumentException("only an exclusion has a reason, not " + verdict);
        }
    }
}
