package org.scopedesk.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.review.Id;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.workbench.Item;

/** What happens while a step, a look or a word of the screening loop is under way. */
final class ScreeningMeanwhileTest extends OneLoop {

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
}
