package org.scopedesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.review.Id;
import org.scopedesk.review.PccElement;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Relation;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.review.WordGroup;
import org.scopedesk.workbench.LogEntry.Kind;

final class LogServiceTest {
    @TempDir
    private Path folder;

    private OpenReview review;

    @BeforeEach
    void open() throws IOException {
        review = Reviews.withRecords(folder, 6);
    }

    @AfterEach
    void close() {
        review.close();
    }

    private List<LogEntry> seenBy(String name) {
        return review.log()
                .told(Optional.of(Reviews.reviewer(review, name).id()))
                .entries();
    }

    private List<String> decisionsSeenBy(String name) {
        return seenBy(name).stream()
                .filter(e -> List.of(Kind.DECISION, Kind.UNDO, Kind.NOTE).contains(e.kind()))
                .map(e -> e.by() + " " + e.word())
                .toList();
    }

    private Id<BibRecord> first() {
        return Reviews.queue(review, "Anna").get(0);
    }

    @Test
    void nobodySeesAnothersDecisionNorItsUndoNorANoteBeforeBothAreIn() {
        Id<BibRecord> record = first();
        var anna = Reviews.reviewer(review, "Anna").id();
        Reviews.decide(review, "Anna", Stage.TITLE_ABSTRACT, record, Verdict.EXCLUDE);
        review.screening().undo(anna, Stage.TITLE_ABSTRACT);
        Reviews.decide(review, "Anna", Stage.TITLE_ABSTRACT, record, Verdict.INCLUDE);
        review.screening().note(anna, Stage.TITLE_ABSTRACT, record, "Doubtful");

        assertThat(decisionsSeenBy("Anna"))
                .containsExactly("Anna note", "Anna include", "Anna undo_exclude", "Anna exclude");
        assertThat(decisionsSeenBy("Bo")).isEmpty();
        assertThat(decisionsSeenBy("Kari")).isEmpty();
        assertThat(review.log().told(Optional.empty()).entries())
                .noneMatch(e -> e.kind() == Kind.DECISION || e.kind() == Kind.UNDO);

        Reviews.decide(review, "Bo", Stage.TITLE_ABSTRACT, record, Verdict.INCLUDE);

        assertThat(decisionsSeenBy("Kari"))
                .containsExactly("Bo include", "Anna note", "Anna include", "Anna undo_exclude", "Anna exclude");
        assertThat(decisionsSeenBy("Bo")).hasSize(5);
    }

    @Test
    void whatWasInTakenBackByOneIsHiddenAgain() {
        Reviews.decide(review, "Anna", Stage.TITLE_ABSTRACT, first(), Verdict.EXCLUDE);
        Reviews.decide(review, "Bo", Stage.TITLE_ABSTRACT, first(), Verdict.INCLUDE);
        review.screening().undo(Reviews.reviewer(review, "Bo").id(), Stage.TITLE_ABSTRACT);

        assertThat(decisionsSeenBy("Bo")).containsExactly("Bo undo_include", "Bo include");
        assertThat(decisionsSeenBy("Kari")).isEmpty();
    }

    @Test
    void changesOfTheSetupAreToldWithWhatTheyChanged() {
        review.actAs(Optional.of("Kari"));
        var one = review.setup().addCriterion(PccElement.CONCEPT, "Peer support");
        var two = review.setup().addCriterion(PccElement.CONTEXT, "Public services");
        review.setup().save(new org.scopedesk.review.Criterion(one.id(), one.element(), "Peer support workers", 1));
        review.setup().save(new org.scopedesk.review.Criterion(two.id(), two.element(), two.text(), 1));
        Reason reason = review.setup().addReason("Not peer support", Optional.empty());
        review.setup().remove(reason);
        review.setup().save(new HighlightWords(List.of("peer", "carer"), List.of()));
        var group = review.setup().addWordGroup("Lived experience");
        review.setup().save(new WordGroup(group.id(), group.name(), group.style(), List.of("lived exp*", "patient")));
        review.setup().remove(group);
        review.savedSearches().add("Peers", "peer OR carer");

        assertThat(seenBy("Anna").stream()
                        .filter(e -> e.by().equals("Kari"))
                        .map(e -> e.word() + " " + String.join("/", e.details()))
                        .toList())
                .containsExactly(
                        "search_saved Peers/peer OR carer",
                        "highlight_group_removed Lived experience",
                        "highlight_group Lived experience/lived exp*; patient",
                        "highlight_group Lived experience/",
                        "setting_highlight_include peer; carer",
                        "reason_removed Not peer support",
                        "reason_added Not peer support",
                        "criterion_moved Peer support workers/2",
                        "criterion_moved Public services/1",
                        "criterion_renamed Peer support/Peer support workers",
                        "criterion_added Public services",
                        "criterion_added Peer support");
    }

    @Test
    void aRunOfTheProgramIsOneEntryAndAPersonsWordsAreEachTheirOwn() throws IOException {
        Reviews.importRis(review, Files.writeString(folder.resolve("again.ris"), Reviews.ris(1, 4) + "\n"));
        review.duplicates().run(Progress.NONE);
        Id<BibRecord> record = first();
        review.duplicates().split(record, Reviews.reviewer(review, "Anna").id());

        List<LogEntry> grouping =
                seenBy("Bo").stream().filter(e -> e.kind() == Kind.GROUPING).toList();
        assertThat(grouping).extracting(LogEntry::word).containsExactly("link_different", "grouped");
        assertThat(grouping.get(0).by()).isEqualTo("Anna");
        assertThat(grouping.get(1).details().get(0)).isEqualTo("4");
    }

    @Test
    void theFilterAsksForKindPersonStageTimeAndTextWithoutAccents() {
        Reviews.decide(review, "Anna", Stage.TITLE_ABSTRACT, first(), Verdict.EXCLUDE);
        LogService.Told told =
                review.log().told(Optional.of(Reviews.reviewer(review, "Anna").id()));
        LogEntry decision = told.matching(new LogFilter(
                        Optional.of(Kind.DECISION),
                        Optional.of("Anna"),
                        Optional.of(Stage.TITLE_ABSTRACT),
                        Optional.empty(),
                        Optional.empty(),
                        "NUMBÉR 1 of"))
                .get(0);

        assertThat(decision.record()).contains(first());
        assertThat(told.matching(new LogFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(decision.at().plusMillis(1)),
                        Optional.empty(),
                        "")))
                .doesNotContain(decision);
        assertThat(told.matching(LogFilter.ALL)).hasSameSizeAs(told.entries());
    }

    @Test
    void theLogIsSavedAsCsvInWhichNoCellRuns() throws IOException {
        review.screening().note(Reviews.reviewer(review, "Anna").id(), Stage.TITLE_ABSTRACT, first(), "=1+1");
        LogService.Told told =
                review.log().told(Optional.of(Reviews.reviewer(review, "Anna").id()));
        Path file = folder.resolve("log.csv");

        assertThat(review.log().save(told, told.entries(), file))
                .isEqualTo(told.entries().size());
        assertThat(Files.readString(file)).contains("'=1+1").contains("title abstract");
        assertThat(Files.readAllLines(file)).hasSize(told.entries().size() + 1);
    }

    @Test
    void joiningByHandIsToldWithBothRecords() {
        List<Id<BibRecord>> queue = Reviews.queue(review, "Anna");
        review.duplicates()
                .judge(
                        queue.subList(0, 2),
                        Relation.DUPLICATE,
                        Reviews.reviewer(review, "Bo").id());

        LogEntry joined = seenBy("Anna").get(0);
        assertThat(joined.word()).isEqualTo("link_duplicate");
        assertThat(List.of(joined.record().orElseThrow(), joined.other().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(queue.subList(0, 2));
    }
}
