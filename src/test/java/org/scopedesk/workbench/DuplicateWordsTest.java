package org.scopedesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.store.RecordHead;

/** What people say of duplicates: words that contradict each other, and splits of what was screened. */
final class DuplicateWordsTest {
    @TempDir
    private Path folder;

    private OpenReview review;
    private DuplicateService duplicates;
    private Id<Reviewer> anna;
    private List<Id<BibRecord>> records;

    @BeforeEach
    void makeReview() throws IOException {
        review = Reviews.withRecords(folder, 4);
        String other =
                Reviews.ris(1, 1).replace("Journal of Tests", "J Tests").replace("invented series", "invented series.");
        Reviews.importRis(review, Files.writeString(folder.resolve("scopus.ris"), other));
        duplicates = review.duplicates();
        duplicates.run(Progress.NONE);
        anna = Reviews.reviewer(review, "Anna").id();
        records = review.desk().state().heads().stream().map(RecordHead::id).toList();
    }

    @AfterEach
    void close() {
        review.close();
    }

    @Test
    void aGroupThatAnEarlierWordContradictsIsMarkedAndComesFirst() {
        duplicates.judge(List.of(records.get(1), records.get(3)), Relation.DIFFERENT, anna);
        duplicates.judge(List.of(records.get(1), records.get(2)), Relation.DUPLICATE, anna);
        assertThat(groups()).noneMatch(DuplicateRow::contradicted);
        duplicates.judge(List.of(records.get(2), records.get(3)), Relation.DUPLICATE, anna);
        DuplicateRow first = groups().get(0);
        assertThat(first.members()).hasSize(3);
        assertThat(groups()).filteredOn(DuplicateRow::contradicted).containsExactly(first);
        List<Contradiction> words = duplicates.contradictions(first.members());
        assertThat(words).hasSize(1);
        assertThat(words.get(0).said().relation()).isEqualTo(Relation.DIFFERENT);
        assertThat(words.get(0).said().by()).contains(anna);
        assertThat(Set.of(words.get(0).first().record(), words.get(0).second().record()))
                .isEqualTo(Set.of(records.get(1), records.get(3)));
        assertThat(words.get(0).first().title()).isNotBlank();
        assertThat(duplicates.contradictions(List.of(records.get(0)))).isEmpty();
    }

    @Test
    void aJoinThatLaterWordsKeepApartIsToldOfTheGroupItTouches() {
        duplicates.judge(List.of(records.get(1), records.get(2)), Relation.DUPLICATE, anna);
        duplicates.judge(List.of(records.get(2), records.get(3)), Relation.DUPLICATE, anna);
        duplicates.judge(List.of(records.get(1), records.get(3)), Relation.DIFFERENT, anna);
        assertThat(duplicates.contradictions(List.of(records.get(1))))
                .extracting(word -> word.said().relation())
                .containsExactly(Relation.DUPLICATE);
        assertThat(groups()).anyMatch(row -> row.contradicted() && row.members().contains(records.get(3)));
        duplicates.undo(anna);
        assertThat(duplicates.contradictions(records)).isEmpty();
    }

    @Test
    void aCopySplitOffAfterScreeningWaitsForItsOwnDecision() {
        List<Id<BibRecord>> group = duplicates.groupOf(records.get(0));
        Id<BibRecord> shown = group.get(0);
        Id<BibRecord> copy = group.get(1);
        Reviews.decide(review, "Anna", Stage.TITLE_ABSTRACT, shown, Verdict.INCLUDE);
        assertThat(duplicates.fate(shown)).isEqualTo(new Fate(Optional.empty(), 2, false));
        assertThat(duplicates.fate(copy).removal()).isPresent();
        duplicates.split(copy, anna);
        assertThat(duplicates.fate(shown)).isEqualTo(new Fate(Optional.empty(), 1, false));
        assertThat(duplicates.fate(copy)).isEqualTo(new Fate(Optional.empty(), 1, true));
        Reviews.decide(review, "Bo", Stage.TITLE_ABSTRACT, copy, Verdict.EXCLUDE);
        assertThat(duplicates.fate(copy).leftBehind()).isFalse();
        duplicates.undo(anna);
        assertThat(duplicates.fate(copy).removal()).isPresent();
    }

    @Test
    void aSplitOfWhatNobodyHadScreenedLeavesNothingBehind() {
        List<Id<BibRecord>> group = duplicates.groupOf(records.get(0));
        duplicates.split(group.get(1), anna);
        Reviews.decide(review, "Anna", Stage.TITLE_ABSTRACT, group.get(0), Verdict.INCLUDE);
        assertThat(duplicates.fate(group.get(1)).leftBehind()).isFalse();
        assertThat(duplicates.fate(records.get(3))).isEqualTo(new Fate(Optional.empty(), 1, false));
    }

    private List<DuplicateRow> groups() {
        return duplicates.rows(new DuplicateFilter(Set.of(DuplicateRow.Band.CERTAIN), Set.of(), Set.of(), 0));
    }
}
