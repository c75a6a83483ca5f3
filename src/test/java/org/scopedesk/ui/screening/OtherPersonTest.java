package org.scopedesk.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.screening.Mine;
import org.scopedesk.screening.QueueFilter;
import org.scopedesk.screening.QueueFilter.Standing;
import org.scopedesk.screening.QueueOrder;
import org.scopedesk.ui.Held;
import org.scopedesk.ui.OneReview;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.records.RecordPages;
import org.scopedesk.workbench.RecordRow;

/** Anna has worked; Berit sits down in her place. What Anna said is gone before anything of Berit's is there. */
final class OtherPersonTest {
    @TempDir
    private Path folder;

    private final Held window = new Held();
    private OneReview review;
    private Session session;
    private Reviewer berit;

    @BeforeEach
    void openReview() throws Exception {
        review = new OneReview(folder, window);
        review.records("First", "Second", "Third");
        session = review.session();
        session.review().setup().saveDecisionsNeeded(2);
        berit = review.berit();
    }

    @AfterEach
    void close() {
        review.close();
    }

    @Test
    void theRecordWithItsDecisionAndNoteIsGoneAtOnce() {
        ScreeningModel model = new ScreeningModel(review.desk(), session, Stage.TITLE_ABSTRACT);
        model.resume();
        model.decide(Verdict.INCLUDE, Optional.empty());
        model.move(-1);
        assertThat(model.item().get().orElseThrow().own()).isPresent();

        window.hold();
        session.choose(berit);
        assertThat(model.item().get()).isEmpty();
        assertThat(model.headway().get()).isEmpty();
        assertThat(model.state().get()).isEqualTo(ScreeningState.LOOKING);
        window.goOn();

        assertThat(model.item().get().orElseThrow().own()).isEmpty();
        assertThat(model.headway().get().orElseThrow().done()).isZero();
    }

    @Test
    void aLabelThatIsStillBeingPutOnDoesNotBringTheFirstPersonsDecisionBack() {
        ScreeningModel model = new ScreeningModel(review.desk(), session, Stage.TITLE_ABSTRACT);
        model.resume();
        model.decide(Verdict.INCLUDE, Optional.empty());
        model.move(-1);

        window.hold();
        model.remark(model.labels().putting("Background"));
        Runnable late = window.late();
        session.choose(berit);
        late.run();

        assertThat(model.item().get().orElseThrow().record().id()).isEqualTo(first());
        assertThat(model.item().get().orElseThrow().own()).isEmpty();
        assertThat(model.item().get().orElseThrow().labels()).isEmpty();
    }

    @Test
    void aPersonWhoseNameIsMendedStaysAtTheirRecord() {
        ScreeningModel model = new ScreeningModel(review.desk(), session, Stage.TITLE_ABSTRACT);
        model.resume();
        model.move(1);
        Id<BibRecord> read = model.item().get().orElseThrow().record().id();
        session.review().setup().save(new Reviewer(session.who().orElseThrow(), "Anna Berg", true));
        assertThat(session.reviewer().get().orElseThrow().name()).isEqualTo("Anna Berg");
        assertThat(model.item().get().orElseThrow().record().id()).isEqualTo(read);
    }

    @Test
    void whatWaitsForTheFirstPersonIsNotShownToTheNext() {
        review.decideNext(Verdict.INCLUDE);
        assertThat(session.waiting().get().titleAbstract()).isEqualTo(2);

        window.hold();
        session.choose(berit);
        assertThat(session.waiting().get().titleAbstract()).isZero();
        window.goOn();

        assertThat(session.waiting().get().titleAbstract()).isEqualTo(3);
    }

    @Test
    void theListIsEmptyUntilItIsTheOthersOwn() {
        ListModel list = new ListModel(review.desk(), session, Stage.TITLE_ABSTRACT);
        Id<BibRecord> decided = review.decideNext(Verdict.EXCLUDE);
        list.open().set(true);
        assertThat(own(list, decided)).hasValue(Verdict.EXCLUDE);

        window.hold();
        session.choose(berit);
        assertThat(list.pages().get()).isEmpty();
        window.goOn();

        assertThat(list.pages().get()).isPresent();
        assertThat(own(list, decided)).isEmpty();
    }

    @Test
    void theLineOfTheQueueAndThePaceAreEmptyUntilTheyAreTheOthersOwn() {
        QueueModel queue = new QueueModel(review.desk(), session, Stage.TITLE_ABSTRACT, read -> {});
        PaceModel pace = new PaceModel(review.desk(), session, Stage.TITLE_ABSTRACT);
        review.decideNext(Verdict.EXCLUDE);
        queue.apply(QueueOrder.AS_IMPORTED, QueueFilter.ALL.standing(Standing.EXCLUDED), () -> {}, wrong -> {});
        assertThat(queue.shown().get().progress().total()).isEqualTo(1);
        assertThat(pace.shown().get().orElseThrow().progress().decided()).isEqualTo(1);

        window.hold();
        session.choose(berit);
        assertThat(queue.shown().get().arrangement().isUsual()).isTrue();
        assertThat(queue.shown().get().progress().total()).isZero();
        assertThat(pace.shown().get()).isEmpty();
        window.goOn();

        assertThat(queue.shown().get().progress().total()).isEqualTo(3);
        assertThat(pace.shown().get().orElseThrow().progress().decided()).isZero();
    }

    private Id<BibRecord> first() {
        return session.review()
                .screening()
                .queue(berit.id(), Stage.TITLE_ABSTRACT)
                .get(0);
    }

    private static Optional<Verdict> own(ListModel list, Id<BibRecord> record) {
        RecordPages pages = list.pages().get().orElseThrow();
        return pages.slots()
                .get(pages.ids().indexOf(record))
                .row()
                .get()
                .flatMap(RecordRow::mine)
                .flatMap(Mine::decision)
                .map(Decision::verdict);
    }
}
