package org.scopedesk.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Verdict;
import org.scopedesk.screening.Mine;
import org.scopedesk.ui.Held;
import org.scopedesk.ui.OneReview;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.records.RecordPages;
import org.scopedesk.workbench.Mark;
import org.scopedesk.workbench.RecordOrder;
import org.scopedesk.workbench.RecordRow;
import org.scopedesk.workbench.RecordState;

final class SearchModelTest {
    @TempDir
    private Path folder;

    private final Held window = new Held();
    private OneReview review;
    private SearchModel model;

    @BeforeEach
    void openReview() throws Exception {
        review = new OneReview(folder, window);
        review.records("Peer workers in recovery", "Carers at home", "Nurses on wards");
        model = new SearchModel(review.desk(), review.session());
        model.watch(true);
    }

    @AfterEach
    void close() {
        review.close();
    }

    @Test
    void withoutAQueryAllRecordsAreListed() {
        assertThat(listed().total()).isEqualTo(3);
        assertThat(listed().all()).isEqualTo(3);
    }

    @Test
    void aWordIsFoundAndMarkedInTheRecord() {
        model.ask("carer*");
        assertThat(listed().total()).isEqualTo(1);
        model.choose(Optional.of(row(0)));
        assertThat(model.reading().get().orElseThrow().marksInTitle()).containsExactly(new Mark(0, 6, Mark.Kind.FOUND));
        assertThat(model.reading().get().orElseThrow().marksInAbstract()).hasSize(1);
    }

    @Test
    void aWordThatIsBeingTypedFindsAndMarksWhatBeginsSo() {
        for (String typed : List.of("peer w", "peer wor", "peer worker", "title:wor")) {
            model.type(typed);
            assertThat(listed().total()).as(typed).isEqualTo(1);
        }
        model.choose(Optional.of(row(0)));
        assertThat(model.reading().get().orElseThrow().marksInTitle())
                .containsExactly(new Mark(5, 12, Mark.Kind.FOUND));
    }

    @Test
    void aQueryThatIsFinishedMeansTheWordAsItStands() {
        model.type("peer wor");
        int[] shown = {0};
        model.finish("peer wor", () -> shown[0]++);
        assertThat(listed().total()).isZero();
        assertThat(shown[0]).isEqualTo(1);
        model.ask("peer workers");
        RecordPages same = listed().pages();
        model.finish("peer workers", () -> shown[0]++);
        assertThat(shown[0]).isEqualTo(2);
        assertThat(listed().pages()).isSameAs(same);
    }

    @Test
    void whatOnePersonSearchedForIsTheirs() {
        Reviewer berit = review.berit();
        Reviewer anna = review.session().reviewer().get().orElseThrow();
        model.ask("carers");
        assertThat(model.asked()).containsExactly("carers");
        review.session().choose(berit);
        assertThat(model.asked()).isEmpty();
        assertThat(listed().query().isBlank()).isTrue();
        model.ask("nurses");
        assertThat(model.asked()).containsExactly("nurses");
        review.session().choose(anna);
        assertThat(model.asked()).containsExactly("carers");
    }

    @Test
    void aWrongQueryIsToldWithItsPlaceAndTheListStays() {
        model.ask("nurses");
        model.ask("nurses AND OR wards");
        SearchModel.Wrong wrong = model.wrong().get().orElseThrow();
        assertThat(wrong.position()).isEqualTo(11);
        assertThat(wrong.message()).isNotBlank();
        assertThat(listed().total()).isEqualTo(1);
        model.ask("wards");
        assertThat(model.wrong().get()).isEmpty();
    }

    @Test
    void givenRecordsAreListedUntilSomethingIsSearchedFor() {
        model.list(new Subject.Records("Chosen", List.of(row(1).record().id())));
        assertThat(listed().title()).hasValue("Chosen");
        assertThat(listed().total()).isEqualTo(1);
        model.ask("");
        assertThat(listed().title()).isEmpty();
        assertThat(listed().total()).isEqualTo(3);
    }

    @Test
    void newRecordsJoinTheListAndDecisionsItsStates() throws Exception {
        review.records("Doctors abroad");
        assertThat(listed().total()).isEqualTo(4);
        row(0);
        var excluded = review.decideNext(Verdict.EXCLUDE);
        assertThat(listed().pages().slots())
                .filteredOn(slot -> slot.id().equals(excluded))
                .extracting(slot -> slot.now().orElseThrow().state())
                .containsExactly(RecordState.TITLE_ABSTRACT_EXCLUDED);
    }

    @Test
    void givenRecordsAreSortedTooAndComeInTheirOwnOrderWithoutASort() {
        List<Id<BibRecord>> backwards = new ArrayList<>(listed().pages().ids());
        Collections.reverse(backwards);
        model.list(new Subject.Records("Chosen", backwards));
        assertThat(listed().pages().ids()).isEqualTo(backwards);
        model.sort(Optional.of(new SearchModel.Order(RecordOrder.By.TITLE, false)));
        assertThat(List.of(title(0), title(1), title(2)))
                .containsExactly("Carers at home", "Nurses on wards", "Peer workers in recovery");
        assertThat(listed().title()).hasValue("Chosen");
        model.sort(Optional.empty());
        assertThat(listed().pages().ids()).isEqualTo(backwards);
    }

    private String title(int place) {
        return row(place).record().citation().title();
    }

    @Test
    void anotherPersonSeesNothingOfWhatTheFirstDecided() {
        Reviewer berit = review.berit();
        var decided = review.decideNext(Verdict.INCLUDE);
        model.choose(Optional.of(row(0)));
        assertThat(own(decided)).isPresent();

        window.hold();
        review.session().choose(berit);
        assertThat(model.listed().get()).isEmpty();
        assertThat(model.reading().get()).isEmpty();
        window.goOn();

        assertThat(listed().total()).isEqualTo(3);
        assertThat(own(decided)).isEmpty();
    }

    @Test
    void anAnswerThatWasOnItsWayToTheFirstPersonIsNotShownToTheNext() {
        Reviewer berit = review.berit();
        var decided = review.decideNext(Verdict.INCLUDE);
        window.hold();
        model.ask("recovery OR home OR wards");
        model.watch(false);
        review.session().choose(berit);
        window.goOn();
        assertThat(own(decided)).isEmpty();
    }

    @Test
    void similarRecordsThatComeLateDoNotTakeThePlaceOfALaterQuery() {
        Id<BibRecord> record = row(0).record().id();
        window.hold();
        model.listSimilarTo(record);
        Runnable similar = window.late();
        model.ask("carers");
        similar.run();

        assertThat(listed().title()).isEmpty();
        assertThat(listed().total()).isEqualTo(1);
    }

    @Test
    void thatAReviewWasClosedWhileItWasSearchedIsNotTold() {
        window.hold();
        review.desk().close();
        model.ask("carers");
        window.goOn();

        assertThat(review.desk().notices().current().get()).isEmpty();
    }

    @Test
    void aDecisionMadeWhileRecordsAreSearchedForIsSeenInThem() {
        window.hold();
        model.ask("carers OR nurses OR workers");
        Runnable answer = window.late();
        var decided = review.decideNext(Verdict.INCLUDE);
        answer.run();

        assertThat(own(decided)).hasValue(Verdict.INCLUDE);
    }

    @Test
    void anOrderChosenWhileTheFirstRecordsAreSearchedForIsTheirs() {
        model.sort(Optional.of(new SearchModel.Order(RecordOrder.By.TITLE, true)));
        List<Id<BibRecord>> descending = listed().pages().ids();
        model = new SearchModel(review.desk(), review.session());
        window.hold();
        model.watch(true);
        model.sort(Optional.of(new SearchModel.Order(RecordOrder.By.TITLE, true)));
        window.goOn();

        assertThat(listed().pages().ids()).isEqualTo(descending);
    }

    private Optional<Verdict> own(Id<BibRecord> record) {
        row(0);
        return listed().pages().slots().stream()
                .filter(slot -> slot.id().equals(record))
                .findFirst()
                .flatMap(RecordPages.Slot::now)
                .flatMap(RecordRow::mine)
                .flatMap(Mine::decision)
                .map(Decision::verdict);
    }

    @Test
    void rawFieldsAreReadOnlyWhenAskedFor() {
        model.choose(Optional.of(row(0)));
        assertThat(model.fields().get()).isEmpty();
        model.raw().set(true);
        assertThat(model.fields().get()).anyMatch(field -> field.tag().equals("TI"));
        model.raw().set(false);
        assertThat(model.fields().get()).isEmpty();
    }

    @Test
    void theListIsSavedAsAFile() {
        model.ask("wards");
        Path file = folder.resolve("found.ris");
        model.save(file);
        assertThat(file).content().contains("Nurses on wards").doesNotContain("Carers");
    }

    private SearchModel.Listed listed() {
        return model.listed().get().orElseThrow();
    }

    private RecordRow row(int place) {
        return listed().pages().slots().get(place).row().get().orElseThrow();
    }
}
