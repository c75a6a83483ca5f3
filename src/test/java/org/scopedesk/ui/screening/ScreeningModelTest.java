package org.scopedesk.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Jobs;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Held;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.memory.Memory;
import org.scopedesk.workbench.BulkService;
import org.scopedesk.workbench.ImportService;
import org.scopedesk.workbench.Item;

final class ScreeningModelTest {
    @TempDir
    private Path folder;

    private final Held window = new Held();
    private Memory memory;
    private Desk desk;
    private Session session;
    private ScreeningModel model;

    @BeforeEach
    void openReview() {
        memory = new Memory(folder.resolve("window.properties"));
        desk = new Desk(folder, memory, Jobs.inline(), window, address -> {});
        desk.create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support"));
        session = desk.session().get().orElseThrow();
        model = new ScreeningModel(desk, session, Stage.TITLE_ABSTRACT);
    }

    @AfterEach
    void close() {
        desk.close();
        memory.close();
    }

    @Test
    void withoutAReviewerNobodyScreens() {
        model.resume();
        assertThat(model.state().get()).isEqualTo(ScreeningState.NOBODY);
    }

    @Test
    void withoutRecordsThereIsNothingToScreen() {
        anna();
        assertThat(model.state().get()).isEqualTo(ScreeningState.NOTHING);
    }

    @Test
    void aDecisionIsKeptBeforeTheNextRecordIsShown() throws Exception {
        anna();
        records("First", "Second");
        Item first = shown();

        model.decide(Verdict.INCLUDE, Optional.empty());

        assertThat(shown().record().id()).isNotEqualTo(first.record().id());
        assertThat(own(first)).hasValue(Verdict.INCLUDE);
        assertThat(model.headway().get().orElseThrow().done()).isEqualTo(1);
    }

    @Test
    void whenAllIsDecidedTheQueueSaysSo() throws Exception {
        anna();
        records("First", "Second");
        model.decide(Verdict.EXCLUDE, Optional.empty());
        model.decide(Verdict.MAYBE, Optional.empty());

        assertThat(model.state().get()).isEqualTo(ScreeningState.DONE);
        model.move(-1);
        assertThat(shown().own().map(Decision::verdict)).hasValue(Verdict.MAYBE);
    }

    @Test
    void undoShowsTheRecordAgainUndecided() throws Exception {
        anna();
        records("First", "Second");
        Item first = shown();
        model.decide(Verdict.EXCLUDE, Optional.empty());

        model.undo();

        assertThat(shown().record().id()).isEqualTo(first.record().id());
        assertThat(shown().own()).isEmpty();
        model.redo();
        assertThat(shown().own().map(Decision::verdict)).hasValue(Verdict.EXCLUDE);
    }

    @Test
    void anUndoOfNothingIsToldAndLeavesTheRecord() throws Exception {
        anna();
        records("First");
        model.undo();
        assertThat(desk.notices().current().get()).isPresent();
        assertThat(model.state().get()).isEqualTo(ScreeningState.READING);
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void anExclusionKeepsItsReason() throws Exception {
        anna();
        records("First", "Second");
        Reason reason = session.review().setup().addReason("Not peer support", Optional.empty());
        Item first = shown();
        model.decide(Verdict.EXCLUDE, Optional.of(reason.id()));
        model.move(-1);
        assertThat(shown().record().id()).isEqualTo(first.record().id());
        assertThat(shown().own().flatMap(Decision::reason)).hasValue(reason.id());
    }

    @Test
    void aNewLabelIsSeenAlsoIfTheRecordWasReadAnewBeforeItWasPutOn() throws Exception {
        anna();
        records("First");
        AtomicReference<Runnable> read = new AtomicReference<>(() -> {});

        model.remark((who, stage, record) -> {
            Id<ReviewLabel> label =
                    session.review().labels().add("Ask the authors").id();
            window.hold();
            model.show(record);
            read.set(window.late());
            session.review().labels().toggle(who, stage, record, label);
        });
        read.get().run();

        assertThat(shown().labels()).hasSize(1);
    }

    @Test
    void anotherReviewerStartsAtTheBeginningAndSeesNothingOfTheFirst() throws Exception {
        anna();
        records("First", "Second");
        Item first = shown();
        model.decide(Verdict.INCLUDE, Optional.empty());

        Reviewer berit = session.review().setup().addReviewer("Berit", false);
        session.choose(berit);

        assertThat(shown().record().id()).isEqualTo(first.record().id());
        assertThat(shown().own()).isEmpty();
        assertThat(model.headway().get().orElseThrow().done()).isZero();
    }

    @Test
    void aNoteIsThereAgainWhenTheRecordIs() throws Exception {
        anna();
        records("First", "Second");
        model.note("look at the full text");
        model.move(1);
        model.move(-1);
        assertThat(shown().note().orElseThrow().text()).isEqualTo("look at the full text");
    }

    @Test
    void aRecordThatIsDecidedInBulkShowsIt() throws Exception {
        anna();
        records("First", "Second", "Third");
        BulkService bulk = session.review().bulk();
        var anna = session.who().orElseThrow();
        List<Id<BibRecord>> two =
                session.review().screening().queue(anna, Stage.TITLE_ABSTRACT).subList(0, 2);
        bulk.decide(bulk.preview(anna, Stage.TITLE_ABSTRACT, two, Verdict.EXCLUDE, Optional.empty()), false);

        assertThat(shown().own().map(Decision::verdict)).hasValue(Verdict.EXCLUDE);
        model.move(1);
        assertThat(shown().record().id()).isEqualTo(two.get(1));
        assertThat(shown().own().map(Decision::verdict)).hasValue(Verdict.EXCLUDE);
    }

    @Test
    void anImportLeavesTheRecordThatIsReadWhereItIs() throws Exception {
        anna();
        records("First", "Second", "Third");
        Item first = shown();
        model.decide(Verdict.INCLUDE, Optional.empty());
        model.move(-1);

        records("Fourth");

        assertThat(shown().record().id()).isEqualTo(first.record().id());
        assertThat(model.headway().get().orElseThrow().total()).isEqualTo(4);
    }

    @Test
    void anImportThatEndsWhileADecisionIsBeingMadeLetsItBeMade() throws Exception {
        anna();
        records("First", "Second", "Third");
        Item first = shown();
        window.hold();
        model.decide(Verdict.INCLUDE, Optional.empty());
        Runnable late = window.late();
        records("Fourth");
        late.run();

        assertThat(shown().record().id()).isNotEqualTo(first.record().id());
        assertThat(shown().own()).isEmpty();
        assertThat(model.busy().get()).isFalse();
        assertThat(model.headway().get().orElseThrow().total()).isEqualTo(4);
    }

    @Test
    void aDecisionIsMadeThoughTheRecordIsBeingLookedAtAgain() throws Exception {
        anna();
        records("First", "Second");
        Item first = shown();
        lookAgainLate();

        assertThat(model.canDecide().get()).isTrue();
        model.decide(Verdict.INCLUDE, Optional.empty());
        window.goOn();

        assertThat(own(first)).hasValue(Verdict.INCLUDE);
        assertThat(shown().record().id()).isNotEqualTo(first.record().id());
        assertThat(model.busy().get()).isFalse();
        assertThat(model.headway().get().orElseThrow().total()).isEqualTo(3);
    }

    @Test
    void whoGoesOnAndDecidesBeforeTheNextRecordIsShownDecidesNothing() throws Exception {
        anna();
        records("First", "Second");
        Item first = shown();
        window.hold();
        model.move(1);

        assertThat(model.canDecide().get()).isFalse();
        model.decide(Verdict.EXCLUDE, Optional.empty());
        window.goOn();

        assertThat(own(first)).isEmpty();
        assertThat(shown().record().id()).isNotEqualTo(first.record().id());
        assertThat(shown().own()).isEmpty();
    }

    @Test
    void whoGoesOnWhileTheRecordIsLookedAtAgainGoesOn() throws Exception {
        anna();
        records("First", "Second");
        Item first = shown();
        lookAgainLate();
        model.move(1);
        window.goOn();

        assertThat(shown().record().id()).isNotEqualTo(first.record().id());
    }

    @Test
    void aRecordAskedForWhileADecisionIsBeingMadeIsShownAfterIt() throws Exception {
        anna();
        records("First", "Second", "Third");
        Item first = shown();
        AtomicReference<Optional<Item>> left = new AtomicReference<>(Optional.empty());
        window.hold();
        model.leave(
                id -> session.review()
                        .screening()
                        .decide(session.who().orElseThrow(), Stage.TITLE_ABSTRACT, id, Verdict.MAYBE, Optional.empty()),
                item -> left.set(Optional.of(item)));
        model.show(first.record().id());
        window.goOn();

        assertThat(left.get()).isPresent();
        assertThat(shown().record().id()).isEqualTo(first.record().id());
        assertThat(shown().own().map(Decision::verdict)).hasValue(Verdict.MAYBE);
    }

    @Test
    void aNoteIsSeenThoughItWasWrittenWhileNothingWasFoundToUndo() throws Exception {
        anna();
        records("First");
        window.hold();
        model.note("look at the full text");
        model.undo();
        window.goOn();

        assertThat(shown().note().orElseThrow().text()).isEqualTo("look at the full text");
    }

    @Test
    void aCountThatWasBegunBeforeADecisionDoesNotReplaceTheOneAfterIt() throws Exception {
        anna();
        holdAtNextChange();
        records("First", "Second");
        window.goOn();
        holdAtNextChange();
        model.note("look at the full text");
        Runnable count = window.late();
        model.decide(Verdict.INCLUDE, Optional.empty());
        count.run();

        assertThat(model.headway().get().orElseThrow().done()).isEqualTo(1);
    }

    @Test
    void whatWasReadForOnePersonIsNotShownToTheNext() throws Exception {
        anna();
        Reviewer berit = session.review().setup().addReviewer("Berit", false);
        records("First", "Second");
        List<Id<BibRecord>> queue =
                session.review().screening().queue(session.who().orElseThrow(), Stage.TITLE_ABSTRACT);
        session.review().screening().note(session.who().orElseThrow(), Stage.TITLE_ABSTRACT, queue.get(1), "mine");
        holdAtNextChange();
        model.note("look at the full text");
        Runnable read = window.late();
        window.hold();
        session.choose(berit);
        Runnable seated = window.late();
        read.run();
        window.hold();
        seated.run();
        model.decide(Verdict.INCLUDE, Optional.empty());
        window.goOn();

        assertThat(shown().record().id()).isEqualTo(queue.get(1));
        assertThat(shown().note()).isEmpty();
    }

    @Test
    void whatWasReadAheadBeforeANoteWasWrittenIsNotShownAfterIt() throws Exception {
        anna();
        records("First", "Second");
        List<Id<BibRecord>> queue =
                session.review().screening().queue(session.who().orElseThrow(), Stage.TITLE_ABSTRACT);
        model.remark((who, stage, record) -> {
            model.show(queue.get(1));
            window.hold();
            session.review().screening().note(who, stage, record, "look at the full text");
        });
        model.decide(Verdict.INCLUDE, Optional.empty());
        window.goOn();

        assertThat(shown().record().id()).isEqualTo(queue.get(0));
        assertThat(shown().note()).isPresent();
    }

    @Test
    void aDecisionThatCouldNotBeKeptIsToldThoughAnotherPersonSitsHere() throws Exception {
        anna();
        Reviewer berit = session.review().setup().addReviewer("Berit", false);
        records("First", "Second");
        window.hold();
        model.leave(
                id -> {
                    throw new IllegalStateException("the disk is full");
                },
                item -> {});
        session.choose(berit);
        window.goOn();

        assertThat(desk.notices().current().get().orElseThrow().text()).contains("the disk is full");
    }

    @Test
    void wordsThatChangeWhileTheFirstRecordIsReadAreMarkedInIt() throws Exception {
        anna();
        records("First");
        model = new ScreeningModel(desk, session, Stage.TITLE_ABSTRACT);
        window.hold();
        model.resume();
        Runnable read = window.late();
        session.review().setup().save(new HighlightWords(List.of("peer"), List.of(), List.of()));
        read.run();

        assertThat(shown().marksInTitle()).isNotEmpty();
    }

    /** Has the record shown be looked at again, because of an import, and the answer wait. */
    private void lookAgainLate() throws IOException {
        holdAtNextChange();
        records("Another");
        assertThat(model.busy().get()).isTrue();
    }

    /** Has a model that looks again after the next change wait for what it reads; such a model is the one of the test. */
    private void holdAtNextChange() {
        AtomicReference<Runnable> off = new AtomicReference<>(() -> {});
        off.set(session.onChange(change -> {
            window.hold();
            off.get().run();
        }));
        model = new ScreeningModel(desk, session, Stage.TITLE_ABSTRACT);
        model.resume();
    }

    private void anna() {
        session.review().setup().addReviewer("Anna", true);
        model.resumeUnlessReading();
    }

    private Item shown() {
        return model.item().get().orElseThrow();
    }

    private Optional<Verdict> own(Item item) {
        return session.review()
                .screening()
                .item(
                        session.who().orElseThrow(),
                        Stage.TITLE_ABSTRACT,
                        item.record().id())
                .own()
                .map(Decision::verdict);
    }

    private void records(String... titles) throws IOException {
        StringBuilder ris = new StringBuilder();
        for (String title : titles) {
            ris.append("TY  - JOUR\nTI  - ").append(title).append(" study of peer support\nPY  - 2019\nER  - \n\n");
        }
        Path file = Files.writeString(folder.resolve("records.ris"), ris);
        ImportService imports = session.review().imports();
        Detection.Recognised how = (Detection.Recognised) imports.inspect(file).detection();
        assertThat(imports.importFile(file, how, "Medline", "", Progress.NONE).read())
                .isEqualTo(titles.length);
    }
}
