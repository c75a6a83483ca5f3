package org.scopedesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.duplicate.Agreement;
import org.scopedesk.duplicate.DuplicateGroups;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Source;
import org.scopedesk.screening.Group;
import org.scopedesk.store.RecordHead;

class DuplicateServiceTest {
    @TempDir
    Path folder;

    @Test
    void copiesOfTwoSourcesFormGroupsAndTheFlowCountsThem() throws IOException {
        try (OpenReview review = withCopies()) {
            DuplicateService.Summary summary = review.duplicates().run(Progress.NONE);
            assertThat(summary).isEqualTo(new DuplicateService.Summary(9, 3, 3, 0));
            assertThat(review.duplicates().isBehind()).isFalse();
            assertThat(found(review)).hasSize(3).allSatisfy(row -> {
                assertThat(row.members()).hasSize(2);
                assertThat(row.why()).isNotBlank();
                assertThat(row.title()).isNotBlank();
            });
        }
    }

    @Test
    void aSecondRunSaysNothingNewAndKeepsWhatAPersonSaid() throws IOException {
        try (OpenReview review = withCopies()) {
            review.duplicates().run(Progress.NONE);
            Id<Reviewer> anna = Reviews.reviewer(review, "Anna").id();
            List<Id<BibRecord>> group = found(review).get(0).members();
            review.duplicates().split(group.get(1), anna);
            assertThat(review.duplicates().run(Progress.NONE).groups()).isEqualTo(2);
            assertThat(review.duplicates().groupOf(group.get(0))).containsExactly(group.get(0));
            int links = review.desk().state().links().size();
            review.duplicates().run(Progress.NONE);
            assertThat(review.desk().state().links()).hasSize(links);
        }
    }

    @Test
    void groupsAreTheSameAfterReopening() throws IOException {
        List<DuplicateRow> before;
        try (OpenReview review = withCopies()) {
            review.duplicates().run(Progress.NONE);
            before = found(review);
        }
        try (OpenReview review = OpenReview.open(folder.resolve("test.scopedesk"), Progress.NONE)) {
            assertThat(found(review)).isEqualTo(before);
        }
    }

    @Test
    void recordsSideBySideMarkTheWordsThatDiffer() throws IOException {
        try (OpenReview review = withCopies()) {
            review.duplicates().run(Progress.NONE);
            GroupDetail detail = review.duplicates().detail(found(review).get(0).members());
            assertThat(detail.records()).hasSize(2);
            assertThat(detail.rows()).extracting(GroupDetail.Row::field).contains(BibField.TITLE, BibField.JOURNAL);
            GroupDetail.Row journal = detail.rows().stream()
                    .filter(row -> row.field() == BibField.JOURNAL)
                    .findFirst()
                    .orElseThrow();
            assertThat(journal.same()).isFalse();
            assertThat(journal.cells().get(1).differing()).isNotEmpty();
            assertThat(detail.reasons()).isNotEmpty();
            assertThat(agreement(detail, BibField.TITLE)).isEqualTo(Agreement.SAME);
            assertThat(agreement(detail, BibField.KEYWORDS)).isEqualTo(Agreement.UNKNOWN);
            GroupDetail two = review.duplicates()
                    .detail(List.of(
                            found(review).get(0).members().get(0),
                            found(review).get(1).members().get(0)));
            assertThat(agreement(two, BibField.TITLE)).isEqualTo(Agreement.PARTLY);
        }
    }

    @Test
    void undoingEverySplitAndJoinLeavesTheGroupsAsTheyWere() throws IOException {
        long seed = 77;
        Random random = new Random(seed);
        try (OpenReview review = withCopies()) {
            DuplicateService duplicates = review.duplicates();
            duplicates.run(Progress.NONE);
            Id<Reviewer> anna = Reviews.reviewer(review, "Anna").id();
            List<Set<Id<BibRecord>>> before = partition(review);
            List<Id<BibRecord>> records =
                    review.desk().state().heads().stream().map(RecordHead::id).toList();
            List<DuplicateRow> rows = duplicates.rows(DuplicateFilter.ALL);
            List<Optional<Removal>> removals =
                    records.stream().map(duplicates::whyRemoved).toList();
            int said = 0;
            for (int i = 0; i < 30; i++) {
                Id<BibRecord> one = records.get(random.nextInt(records.size()));
                Id<BibRecord> other = records.get(random.nextInt(records.size()));
                if (random.nextBoolean() && !one.equals(other)) {
                    duplicates.judge(List.of(one, other), Relation.DUPLICATE, anna);
                    said++;
                } else if (random.nextBoolean() && !duplicates.groupOf(one).contains(other)) {
                    duplicates.judgeBetween(duplicates.groupOf(one), List.of(other), Relation.RELATED, anna);
                    said++;
                } else if (duplicates.groupOf(one).size() > 1) {
                    duplicates.split(one, anna);
                    said++;
                }
            }
            assertThat(said).isGreaterThan(5);
            for (int i = 0; i < said; i++) {
                duplicates.undo(anna);
            }
            assertThat(partition(review)).as("seed %d", seed).isEqualTo(before);
            assertThat(duplicates.rows(DuplicateFilter.ALL)).as("seed %d", seed).isEqualTo(rows);
            assertThat(records.stream().map(duplicates::whyRemoved))
                    .as("seed %d", seed)
                    .isEqualTo(removals);
            assertThat(duplicates.undo(anna)).isEmpty();
        }
    }

    @Test
    void whatWasTakenBackIsRedoneUntilSomethingElseIsSaid() throws IOException {
        long seed = 20_261_122;
        Random random = new Random(seed);
        try (OpenReview review = withCopies()) {
            DuplicateService duplicates = review.duplicates();
            duplicates.run(Progress.NONE);
            Id<Reviewer> anna = Reviews.reviewer(review, "Anna").id();
            Id<Reviewer> bo = Reviews.reviewer(review, "Bo").id();
            List<Id<BibRecord>> records =
                    review.desk().state().heads().stream().map(RecordHead::id).toList();
            Deque<List<DuplicateRow>> past = new ArrayDeque<>();
            Deque<List<DuplicateRow>> future = new ArrayDeque<>();
            for (int i = 0; i < 120; i++) {
                String step = "seed %d, step %d".formatted(seed, i);
                List<DuplicateRow> now = duplicates.rowsOfWorks();
                int what = random.nextInt(5);
                if (what == 0) {
                    List<Id<BibRecord>> some = new ArrayList<>(records);
                    Collections.shuffle(some, random);
                    Relation relation = Relation.values()[random.nextInt(3)];
                    duplicates.judge(some.subList(0, 2 + random.nextInt(2)), relation, anna);
                    past.push(now);
                    future.clear();
                } else if (what < 3) {
                    assertThat(duplicates.undo(anna).isPresent()).as(step).isEqualTo(!past.isEmpty());
                    if (!past.isEmpty()) {
                        future.push(now);
                        assertThat(duplicates.rowsOfWorks()).as(step).isEqualTo(past.pop());
                    }
                } else {
                    assertThat(duplicates.redo(anna).isPresent()).as(step).isEqualTo(!future.isEmpty());
                    if (!future.isEmpty()) {
                        past.push(now);
                        assertThat(duplicates.rowsOfWorks()).as(step).isEqualTo(future.pop());
                    }
                }
                assertThat(duplicates.redo(bo))
                        .as("nobody redoes what another took back")
                        .isEmpty();
                assertAsIfMadeAnew(review, step);
            }
        }
    }

    @Test
    void itIsKnownWithoutTheListWhetherARowStillStands() throws IOException {
        try (OpenReview review = withCopies()) {
            DuplicateService duplicates = review.duplicates();
            duplicates.run(Progress.NONE);
            Id<Reviewer> anna = Reviews.reviewer(review, "Anna").id();
            List<DuplicateRow> rows = found(review);
            assertThat(rows).hasSizeGreaterThan(1).allMatch(duplicates::stands);
            duplicates.judge(rows.get(0).members(), Relation.ASKED, anna);
            assertThat(duplicates.stands(rows.get(0))).isFalse();
            assertThat(duplicates.stands(rows.get(1))).isTrue();
            DuplicateRow asked = duplicates.rowsOfWorks().get(0);
            assertThat(duplicates.stands(asked)).isTrue();
            duplicates.judge(asked.members(), Relation.RELATED, anna);
            assertThat(duplicates.stands(asked)).isFalse();
        }
    }

    @Test
    void aRedoReachesBackBeyondTheSession() throws IOException {
        List<DuplicateRow> split;
        Id<Reviewer> anna;
        try (OpenReview review = withCopies()) {
            review.duplicates().run(Progress.NONE);
            anna = Reviews.reviewer(review, "Anna").id();
            review.duplicates().split(found(review).get(0).members().get(1), anna);
            split = review.duplicates().rowsOfWorks();
            assertThat(review.duplicates().undo(anna)).isPresent();
        }
        try (OpenReview review = OpenReview.open(folder.resolve("test.scopedesk"), Progress.NONE)) {
            assertThat(review.duplicates().redo(anna)).isPresent();
            assertThat(review.duplicates().rowsOfWorks()).isEqualTo(split);
            assertThat(review.duplicates().redo(anna)).isEmpty();
        }
        try (OpenReview review = OpenReview.open(folder.resolve("test.scopedesk"), Progress.NONE)) {
            assertThat(review.duplicates().rowsOfWorks()).isEqualTo(split);
            assertThat(review.duplicates().undo(anna)).isPresent();
            assertThat(review.duplicates().redo(anna)).isPresent();
            assertThat(review.duplicates().rowsOfWorks()).isEqualTo(split);
        }
    }

    /** Groups, rows and standings that were kept are those that would be made anew. */
    private static void assertAsIfMadeAnew(OpenReview review, String step) {
        Desk desk = review.desk();
        DuplicateGroups anew = DuplicateGroups.fold(desk.state().allLinks());
        assertThat(desk.state().duplicates().groups()).as(step).isEqualTo(anew.groups());
        assertThat(desk.state().duplicates().asked()).as(step).isEqualTo(anew.asked());
        assertThat(review.duplicates().rows(DuplicateFilter.ALL))
                .as(step)
                .isEqualTo(new DuplicateRows(desk, new Items(desk), new KnownTitles(desk)).of(DuplicateFilter.ALL));
        List<Group> groups = desk.state().groups();
        List<Optional<Removal>> removals = removals(review);
        desk.state().readRecords();
        assertThat(groups).as(step).isEqualTo(desk.state().groups());
        assertThat(removals).as(step).isEqualTo(removals(review));
    }

    private static List<Optional<Removal>> removals(OpenReview review) {
        return review.desk().state().heads().stream()
                .map(head -> review.duplicates().whyRemoved(head.id()))
                .toList();
    }

    @Test
    void anUndoReachesBackBeyondTheSessionAndTakesOnlyTheOwnWords() throws IOException {
        List<DuplicateRow> before;
        Id<Reviewer> anna;
        Id<Reviewer> bo;
        try (OpenReview review = withCopies()) {
            review.duplicates().run(Progress.NONE);
            anna = Reviews.reviewer(review, "Anna").id();
            bo = Reviews.reviewer(review, "Bo").id();
            before = found(review);
            review.duplicates().split(before.get(0).members().get(1), anna);
            review.duplicates().split(before.get(1).members().get(1), bo);
        }
        try (OpenReview review = OpenReview.open(folder.resolve("test.scopedesk"), Progress.NONE)) {
            assertThat(review.duplicates().undo(anna)).isPresent();
            assertThat(review.duplicates().undo(anna)).isEmpty();
            assertThat(found(review)).contains(before.get(0)).doesNotContain(before.get(1));
            assertThat(review.duplicates().undo(bo)).isPresent();
            assertThat(found(review)).isEqualTo(before);
            assertThat(review.duplicates()
                            .history(before.get(0).members().get(1))
                            .get(0)
                            .takesBack())
                    .isPresent();
        }
    }

    @Test
    void everyCopySaysWhyItWasRemovedAndTheNumbersAddUp() throws IOException {
        try (OpenReview review = withCopies()) {
            DuplicateService duplicates = review.duplicates();
            duplicates.run(Progress.NONE);
            int removed = 0;
            for (RecordHead head : review.desk().state().heads()) {
                Optional<Removal> removal = duplicates.whyRemoved(head.id());
                removed += removal.isPresent() ? 1 : 0;
                removal.ifPresent(why -> {
                    assertThat(why.primary())
                            .isEqualTo(duplicates.groupOf(head.id()).get(0));
                    assertThat(why.ground().rule()).isNotEmpty();
                    assertThat(why.by()).isEmpty();
                });
            }
            assertThat(removed).isEqualTo(3);
            assertThat(duplicates.numbers())
                    .isNotEmpty()
                    .allSatisfy(n ->
                            assertThat(n.within() + n.across() + n.unique()).isEqualTo(n.identified()));
            assertThat(duplicates.numbers().stream()
                            .mapToInt(SourceDuplicates::unique)
                            .sum())
                    .isEqualTo(6);
            assertThat(duplicates.methods()).anySatisfy(line -> assertThat(line).contains("has a whole abstract"));
        }
    }

    @Test
    void aRuleIsConfirmedAtOnceAndTakenBackAtOnce() throws IOException {
        try (OpenReview review = withCopies()) {
            DuplicateService duplicates = review.duplicates();
            duplicates.run(Progress.NONE);
            Id<Reviewer> anna = Reviews.reviewer(review, "Anna").id();
            String rule = duplicates.rows(DuplicateFilter.ALL).get(0).rule();
            DuplicateFilter ofRule = new DuplicateFilter(Set.of(DuplicateRow.Band.CERTAIN), Set.of(rule), Set.of(), 2);
            assertThat(duplicates.sample(ofRule, 2)).hasSizeBetween(1, 2);
            int rows = duplicates.judgeAll(ofRule, Relation.DIFFERENT, anna);
            assertThat(rows).isPositive();
            assertThat(duplicates.summary().groups()).isEqualTo(3 - rows);
            duplicates.undo(anna);
            assertThat(duplicates.summary().groups()).isEqualTo(3);
        }
    }

    @Test
    void theShownRecordFollowsTheOrderAndSaysWhereItsFieldsComeFrom() throws IOException {
        try (OpenReview review = withCopies()) {
            DuplicateService duplicates = review.duplicates();
            duplicates.run(Progress.NONE);
            List<Id<BibRecord>> group =
                    duplicates.rows(DuplicateFilter.ALL).get(0).members();
            Id<Source> second = review.desk().state().head(group.get(1)).sourceId();
            duplicates.primaryOrder(new PrimaryOrder(List.of(PrimaryCriterion.SOURCE), List.of(second)));
            assertThat(duplicates.primaryOrder().sources()).containsExactly(second);
            Id<BibRecord> shown = duplicates.groupOf(group.get(0)).get(0);
            assertThat(review.desk().state().head(shown).sourceId()).isEqualTo(second);
            assertThat(duplicates.origins(shown)).isNotEmpty().allSatisfy(origin -> {
                assertThat(origin.text()).isNotEmpty();
                assertThat(origin.fromPrimary()).isEqualTo(origin.record().equals(shown));
            });
        }
    }

    private static Agreement agreement(GroupDetail detail, BibField field) {
        return detail.rows().stream()
                .filter(row -> row.field() == field)
                .findFirst()
                .map(GroupDetail.Row::agreement)
                .orElse(Agreement.UNKNOWN);
    }

    /** Pairs to judge, then groups. */
    private static List<DuplicateRow> found(OpenReview review) {
        return review.duplicates()
                .rows(new DuplicateFilter(
                        Set.of(DuplicateRow.Band.ASKED, DuplicateRow.Band.CERTAIN), Set.of(), Set.of(), 0));
    }

    private static List<Set<Id<BibRecord>>> partition(OpenReview review) {
        return review.desk().state().groups().stream()
                .<Set<Id<BibRecord>>>map(group -> new TreeSet<>(group.members()))
                .toList();
    }

    private OpenReview withCopies() throws IOException {
        OpenReview review = Reviews.withRecords(folder, 6);
        String other =
                Reviews.ris(1, 3).replace("Journal of Tests", "J Tests").replace("invented series", "invented series.");
        Reviews.importRis(review, Files.writeString(folder.resolve("scopus.ris"), other));
        return review;
    }
}
