package org.scopedesk.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.workbench.BulkService;
import org.scopedesk.workbench.Item;

final class ScreeningModelTest extends OneLoop {

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
}
