package org.scopedesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scopedesk.report.FlowGroup.Standing;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Decision.Role;
import org.scopedesk.review.DecisionChange;
import org.scopedesk.review.Id;
import org.scopedesk.review.IdSource;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Retrieval;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Source;
import org.scopedesk.review.SourceKind;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.screening.DecisionLog;
import org.scopedesk.screening.Group;
import org.scopedesk.screening.Outcome;
import org.scopedesk.screening.Policy;
import org.scopedesk.screening.Retrievals;
import org.scopedesk.screening.Screening;

/** The equations hold after every event of any review. */
class FlowLawTest {
    private static final int EVENTS = 150;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final IdSource ids = new IdSource(InstantSource.fixed(Instant.EPOCH), new Random(1));
    private final List<Source> sources = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final Map<Id<BibRecord>, Id<Source>> records = new HashMap<>();
    private final List<List<Id<BibRecord>>> groups = new ArrayList<>();
    private final List<Id<Reviewer>> reviewers = List.of(ids.next(), ids.next());
    private final List<Decision> decisions = new ArrayList<>();
    private final DecisionLog log = new DecisionLog();
    private final Retrievals retrievals = new Retrievals();

    @Test
    void theEquationsHoldAfterEveryEvent() {
        System.out.println("FlowLawTest seed " + seed);
        for (SourceKind kind : SourceKind.values()) {
            sources.add(new Source(ids.next(), kind.word(), kind, ""));
            sources.add(new Source(ids.next(), kind.word() + " again", kind, ""));
        }
        for (int i = 1; i <= 3; i++) {
            reasons.add(new Reason(ids.next(), "Reason " + i, Optional.empty(), i));
        }
        for (int i = 0; i < EVENTS; i++) {
            event();
            Flow flow = Flow.of(input());
            assertThat(FlowEquations.check(flow))
                    .as("seed %d, event %d", seed, i)
                    .allMatch(Equation::holds);
            assertThat(flow.identified()).as("seed %d, event %d", seed, i).isEqualTo(records.size());
            assertThat(flow.inOrder())
                    .as("seed %d, event %d", seed, i)
                    .allMatch(n -> n.records().stream().distinct().count() == n.n());
        }
    }

    private void event() {
        int kind = groups.size() < 4 ? 0 : random.nextInt(12);
        switch (kind) {
            case 0 -> importRecord();
            case 1 -> join();
            case 2 -> split();
            case 3 -> change();
            case 4 -> retrieve();
            default -> decide();
        }
    }

    private void importRecord() {
        Id<BibRecord> record = ids.next();
        records.put(record, any(sources).id());
        groups.add(new ArrayList<>(List.of(record)));
    }

    private void join() {
        List<Id<BibRecord>> one = groups.remove(random.nextInt(groups.size()));
        any(groups).addAll(one);
    }

    private void split() {
        List<Id<BibRecord>> group = any(groups);
        if (group.size() > 1) {
            groups.add(new ArrayList<>(List.of(group.remove(random.nextInt(group.size())))));
        }
    }

    private void change() {
        if (!decisions.isEmpty()) {
            Decision decision = any(decisions);
            log.add(new DecisionChange(
                    ids.next(), decision.id(), random.nextBoolean(), decision.reviewer(), Instant.EPOCH));
        }
    }

    private void retrieve() {
        retrievals.add(
                new Retrieval(ids.next(), any(any(groups)), random.nextBoolean(), reviewers.get(0), Instant.EPOCH));
    }

    private void decide() {
        Verdict verdict = any(List.of(Verdict.INCLUDE, Verdict.INCLUDE, Verdict.EXCLUDE, Verdict.MAYBE));
        boolean reason = verdict == Verdict.EXCLUDE && random.nextBoolean();
        Decision decision = new Decision(
                ids.next(),
                any(any(groups)),
                any(List.of(Stage.values())),
                any(reviewers),
                random.nextInt(5) == 0 ? Role.ADJUDICATION : Role.INDEPENDENT,
                verdict,
                reason ? Optional.of(any(reasons).id()) : Optional.empty(),
                false,
                Instant.EPOCH);
        decisions.add(decision);
        log.add(decision);
    }

    private FlowInput input() {
        Screening screening = new Screening(Policy.STANDARD, log);
        List<FlowRecord> flowRecords = new ArrayList<>();
        List<FlowGroup> flowGroups = new ArrayList<>();
        for (List<Id<BibRecord>> members : groups) {
            Group group = new Group(members.get(0), members);
            Outcome fullText = screening.outcome(group, Stage.FULL_TEXT);
            members.forEach(id -> flowRecords.add(
                    new FlowRecord(id, records.getOrDefault(id, sources.get(0).id()), group.primary())));
            flowGroups.add(FlowGroup.open(group.primary())
                    .atTitleAbstract(standing(screening.outcome(group, Stage.TITLE_ABSTRACT)))
                    .notRetrieved(retrievals.of(group) == Retrievals.State.NOT_RETRIEVED)
                    .atFullText(standing(fullText), fullText.exclusionReason())
                    .ofStudy(random.nextInt(3) == 0 ? "one study" : ""));
        }
        return new FlowInput(sources, reasons, flowRecords, flowGroups);
    }

    private static Standing standing(Outcome outcome) {
        if (outcome.isOpen()) {
            return Standing.OPEN;
        }
        if (outcome.isConflict()) {
            return Standing.CONFLICT;
        }
        return outcome.isIncluded() ? Standing.INCLUDED : Standing.EXCLUDED;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
