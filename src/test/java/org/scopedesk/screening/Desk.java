package org.scopedesk.screening;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Decision.Role;
import org.scopedesk.review.DecisionChange;
import org.scopedesk.review.Id;
import org.scopedesk.review.IdSource;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

/** Makes decisions in order for the tests of this room, and keeps all it made. */
final class Desk {
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    private final IdSource ids = new IdSource(InstantSource.fixed(NOW), new Random(7));
    final Id<Reviewer> anna = ids.next();
    final Id<Reviewer> bo = ids.next();
    final Id<Reviewer> lead = ids.next();
    final Id<Reason> wrongPopulation = ids.next();
    final Id<Reason> wrongConcept = ids.next();
    final List<Decision> decisions = new ArrayList<>();
    final List<DecisionChange> changes = new ArrayList<>();

    Id<BibRecord> record() {
        return ids.next();
    }

    Group group() {
        return Group.single(record());
    }

    List<Group> groups(int n) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            groups.add(group());
        }
        return groups;
    }

    Decision decide(Id<Reviewer> who, Id<BibRecord> record, Stage stage, Verdict verdict) {
        return add(who, record, stage, Role.INDEPENDENT, verdict, Optional.empty());
    }

    Decision exclude(Id<Reviewer> who, Id<BibRecord> record, Stage stage, Id<Reason> reason) {
        return add(who, record, stage, Role.INDEPENDENT, Verdict.EXCLUDE, Optional.of(reason));
    }

    Decision adjudicate(Id<BibRecord> record, Stage stage, Verdict verdict) {
        return add(lead, record, stage, Role.ADJUDICATION, verdict, Optional.empty());
    }

    DecisionChange takeBack(Decision decision) {
        return change(decision, false);
    }

    DecisionChange putBack(Decision decision) {
        return change(decision, true);
    }

    DecisionLog log() {
        return DecisionLog.of(decisions, changes);
    }

    private DecisionChange change(Decision decision, boolean live) {
        DecisionChange change = new DecisionChange(ids.next(), decision.id(), live, decision.reviewer(), NOW);
        changes.add(change);
        return change;
    }

    private Decision add(
            Id<Reviewer> who,
            Id<BibRecord> record,
            Stage stage,
            Role role,
            Verdict verdict,
            Optional<Id<Reason>> reason) {
        Decision decision = new Decision(ids.next(), record, stage, who, role, verdict, reason, false, NOW);
        decisions.add(decision);
        return decision;
    }
}
