package org.scopedesk.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.scopedesk.review.Stage.FULL_TEXT;
import static org.scopedesk.review.Stage.TITLE_ABSTRACT;
import static org.scopedesk.review.Verdict.EXCLUDE;
import static org.scopedesk.review.Verdict.INCLUDE;
import static org.scopedesk.review.Verdict.MAYBE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.DecisionChange;
import org.scopedesk.review.Id;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

class DecisionLogTest {
    private final Desk desk = new Desk();
    private final Group group = desk.group();
    private final Id<BibRecord> record = group.primary();

    @Test
    void aLaterDecisionOfTheSameReviewerSupersedesTheEarlier() {
        desk.decide(desk.anna, record, TITLE_ABSTRACT, INCLUDE);
        Decision later = desk.decide(desk.anna, record, TITLE_ABSTRACT, EXCLUDE);

        assertThat(desk.log().live(group, TITLE_ABSTRACT)).containsExactly(later);
        assertThat(desk.log().history(record)).hasSize(2);
    }

    @Test
    void whatWasTakenBackUncoversTheDecisionBefore() {
        Decision earlier = desk.decide(desk.anna, record, TITLE_ABSTRACT, INCLUDE);
        Decision later = desk.decide(desk.anna, record, TITLE_ABSTRACT, EXCLUDE);
        desk.takeBack(later);
        assertThat(desk.log().live(group, TITLE_ABSTRACT)).containsExactly(earlier);

        desk.putBack(later);
        assertThat(desk.log().live(group, TITLE_ABSTRACT)).containsExactly(later);
    }

    @Test
    void stagesReviewersAndRolesAreKeptApart() {
        Decision anna = desk.decide(desk.anna, record, TITLE_ABSTRACT, INCLUDE);
        Decision bo = desk.decide(desk.bo, record, TITLE_ABSTRACT, EXCLUDE);
        Decision lead = desk.decide(desk.lead, record, TITLE_ABSTRACT, MAYBE);
        Decision adjudication = desk.adjudicate(record, TITLE_ABSTRACT, INCLUDE);
        Decision fullText = desk.decide(desk.anna, record, FULL_TEXT, EXCLUDE);

        assertThat(desk.log().live(group, TITLE_ABSTRACT)).containsExactly(anna, bo, lead, adjudication);
        assertThat(desk.log().live(group, FULL_TEXT)).containsExactly(fullText);
    }

    @Test
    void aGroupHasTheLatestDecisionOfEachReviewerOverAllItsRecords() {
        Id<BibRecord> copy = desk.record();
        Group joined = new Group(record, List.of(record, copy));
        desk.decide(desk.anna, record, TITLE_ABSTRACT, INCLUDE);
        Decision later = desk.decide(desk.anna, copy, TITLE_ABSTRACT, EXCLUDE);

        assertThat(desk.log().live(joined, TITLE_ABSTRACT)).containsExactly(later);
        assertThat(desk.log().live(group, TITLE_ABSTRACT))
                .extracting(Decision::verdict)
                .containsExactly(INCLUDE);
    }

    @Test
    void twoDecisionsWithOneIdAreRefused() {
        Decision decision = desk.decide(desk.anna, record, TITLE_ABSTRACT, INCLUDE);
        Decision forged = new Decision(
                decision.id(),
                record,
                TITLE_ABSTRACT,
                desk.anna,
                decision.role(),
                EXCLUDE,
                decision.reason(),
                false,
                Instant.EPOCH);
        DecisionLog log = desk.log();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.add(forged))
                .withMessageContaining(decision.id().toString());
    }

    /** Union of two logs is commutative, associative and idempotent: any arrival of the same events is the same log. */
    @Test
    void theOrderOfArrivalDoesNotMatter() {
        long seed = System.nanoTime();
        System.out.println("DecisionLogTest seed " + seed);
        Random random = new Random(seed);
        List<Group> groups = desk.groups(6);
        List<Object> events = randomEvents(random, groups);
        List<String> expected = state(arriving(events), groups);

        for (int round = 0; round < 50; round++) {
            List<Object> shuffled = new ArrayList<>(events);
            shuffled.addAll(events.subList(0, random.nextInt(events.size())));
            Collections.shuffle(shuffled, random);
            assertThat(state(arriving(shuffled), groups)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    /** The fold agrees with its definition, read off the whole list of events. */
    @Test
    void theLiveDecisionIsTheGreatestThatIsNotTakenBack() {
        long seed = System.nanoTime();
        System.out.println("DecisionLogTest seed " + seed);
        List<Group> groups = desk.groups(5);
        randomEvents(new Random(seed), groups);
        DecisionLog log = desk.log();

        for (Group each : groups) {
            for (Decision decision : log.live(each, TITLE_ABSTRACT)) {
                Decision greatest = desk.decisions.stream()
                        .filter(d -> d.record().equals(each.primary()) && d.stage() == TITLE_ABSTRACT)
                        .filter(d -> d.reviewer().equals(decision.reviewer()) && d.role() == decision.role())
                        .filter(this::isLiveByDefinition)
                        .reduce((a, b) -> a.id().compareTo(b.id()) > 0 ? a : b)
                        .orElseThrow();
                assertThat(decision).as("seed %d", seed).isEqualTo(greatest);
            }
        }
    }

    private boolean isLiveByDefinition(Decision decision) {
        return desk.changes.stream()
                .filter(c -> c.decision().equals(decision.id()))
                .reduce((a, b) -> a.id().compareTo(b.id()) > 0 ? a : b)
                .map(DecisionChange::live)
                .orElse(true);
    }

    private List<Object> randomEvents(Random random, List<Group> groups) {
        List<Object> events = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Id<BibRecord> on = groups.get(random.nextInt(groups.size())).primary();
            Stage stage = random.nextInt(4) == 0 ? FULL_TEXT : TITLE_ABSTRACT;
            Verdict verdict = Verdict.values()[random.nextInt(3)];
            int kind = random.nextInt(6);
            if (kind == 0) {
                events.add(desk.adjudicate(on, stage, verdict));
            } else if (kind <= 2 && !desk.decisions.isEmpty()) {
                Decision some = desk.decisions.get(random.nextInt(desk.decisions.size()));
                events.add(kind == 1 ? desk.takeBack(some) : desk.putBack(some));
            } else {
                events.add(desk.decide(random.nextBoolean() ? desk.anna : desk.bo, on, stage, verdict));
            }
        }
        return events;
    }

    private static DecisionLog arriving(List<Object> events) {
        DecisionLog log = new DecisionLog();
        for (Object event : events) {
            if (event instanceof Decision decision) {
                log.add(decision);
            } else if (event instanceof DecisionChange change) {
                log.add(change);
            }
        }
        return log;
    }

    private List<String> state(DecisionLog log, List<Group> groups) {
        List<String> state = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            groups.forEach(
                    g -> state.add(log.live(g, stage) + " " + Outcome.of(Policy.STANDARD, stage, log.live(g, stage))));
            Undo undo = new Undo(log, desk.anna, stage, Decision.Role.INDEPENDENT);
            state.add(undo.undoable() + " " + undo.redoable());
            state.add(Agreement.of(log, groups, stage, desk.anna, desk.bo).toString());
        }
        return state;
    }
}
