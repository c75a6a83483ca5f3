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
import org.scopedesk.review.Criterion;
import org.scopedesk.review.Id;
import org.scopedesk.review.Note;
import org.scopedesk.review.PccElement;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

final class MentionsTest {
    @TempDir
    private Path folder;

    private OpenReview review;
    private Criterion criterion;
    private Reviewer anna;
    private Id<BibRecord> record;

    @BeforeEach
    void open() throws IOException {
        review = Reviews.withRecords(folder, 4);
        criterion = review.setup().addCriterion(PccElement.POPULATION, "People with lived experience");
        anna = Reviews.reviewer(review, "Anna");
        record = Reviews.queue(review, "Anna").get(0);
    }

    @AfterEach
    void close() {
        review.close();
    }

    private void write(String text) {
        review.screening().note(anna.id(), Stage.TITLE_ABSTRACT, record, text);
    }

    private String shown() {
        return review.screening()
                .item(anna.id(), Stage.TITLE_ABSTRACT, record)
                .note()
                .map(Note::text)
                .orElse("");
    }

    private void reword(String text) {
        review.setup().save(new Criterion(criterion.id(), criterion.element(), text, 1));
    }

    @Test
    void aMentionIsStoredByTheIdAndShownByTheWordingNow() {
        write("Fails #[People with lived experience], and #[nothing of ours]");
        assertThat(review.screening()
                        .item(anna.id(), Stage.TITLE_ABSTRACT, record)
                        .note())
                .map(Note::text)
                .contains("Fails #[People with lived experience], and #[nothing of ours]");
        reword("Peer support workers");
        assertThat(shown()).isEqualTo("Fails #[Peer support workers], and #[nothing of ours]");
        write(shown());
        assertThat(shown()).isEqualTo("Fails #[Peer support workers], and #[nothing of ours]");
        review.setup().remove(criterion);
        assertThat(shown()).startsWith("Fails #[Peer support workers]");
    }

    @Test
    void aMentionByAnOlderWordingMeansTheSameCriterion() {
        reword("Peer support workers");
        write("#[People with lived experience]");
        assertThat(shown()).isEqualTo("#[Peer support workers]");
    }

    @Test
    void twoCriteriaOfTheSameBeginningAreToldApart() {
        String beginning = "The report is about people who have used services ";
        Criterion one = review.setup().addCriterion(PccElement.CONCEPT, beginning + "and work there");
        Criterion two = review.setup().addCriterion(PccElement.CONTEXT, beginning + "and do not");
        List<Mentions.Choice> choices = review.setup().mentionable();
        assertThat(choices).extracting(Mentions.Choice::criterion).endsWith(one, two);
        assertThat(choices).extracting(Mentions.Choice::name).doesNotHaveDuplicates();
        write(choices.get(2).written());
        assertThat(shown()).isEqualTo(choices.get(2).written());
        assertThat(Mentions.marks(shown())).hasSize(1);
    }

    @Test
    void searchLogAndExportShowTheWordingNow() throws IOException {
        write("Fails #[People with lived experience]");
        reword("Peer support workers");
        assertThat(review.search().search(Optional.of(anna.id()), "note:\"support workers\"", 10))
                .isEqualTo(new SearchService.Found.Records(List.of(record), 1));
        assertThat(review.log().told(Optional.of(anna.id())).entries())
                .filteredOn(e -> e.word().equals("note"))
                .extracting(LogEntry::details)
                .containsExactly(List.of("Fails #[Peer support workers]"));
        Reviews.decide(review, "Anna", Stage.TITLE_ABSTRACT, record, Verdict.EXCLUDE);
        Reviews.decide(review, "Bo", Stage.TITLE_ABSTRACT, record, Verdict.EXCLUDE);
        Path csv = folder.resolve("out.csv");
        review.exports().save(List.of(record), csv, Progress.NONE);
        assertThat(Files.readString(csv)).contains("Anna: Fails #[Peer support workers]");
    }
}
