package org.scopedesk.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.Id;
import org.scopedesk.review.LabelColour;
import org.scopedesk.review.MarkStyle;
import org.scopedesk.review.PccElement;
import org.scopedesk.review.Reason;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.review.WordGroup;
import org.scopedesk.ui.Held;
import org.scopedesk.ui.OneReview;
import org.scopedesk.workbench.ScreeningService;
import org.scopedesk.workbench.SetupService;

/** What is changed before an earlier change is seen, as while a long import is written. */
final class SetupModelTest {
    @TempDir
    private Path folder;

    private final Held window = new Held();
    private OneReview review;
    private SetupService service;
    private SetupModel model;

    @BeforeEach
    void openReview() {
        review = new OneReview(folder, window);
        service = review.session().review().setup();
        model = new SetupModel(review.desk(), review.session());
    }

    @AfterEach
    void close() {
        window.goOn();
        review.close();
    }

    @Test
    void fieldsLeftOneAfterTheOtherAreAllSaved() {
        window.hold();
        model.saveTitle("Peer work");
        model.saveQuestion("What is known?");
        model.saveContext("Public services");

        assertThat(service.details())
                .isEqualTo(new ReviewDetails("Peer work", "What is known?", "", "", "Public services"));
    }

    @Test
    void aLabelIsCountedForWhoPutItAndNotForWhoMustNotSeeIt() throws IOException {
        review.records("Peer work");
        ReviewLabel label = review.session().review().labels().add("Background");
        Id<Reviewer> anna = review.session().who().orElseThrow();
        Id<BibRecord> record = review.session()
                .review()
                .screening()
                .queue(anna, Stage.TITLE_ABSTRACT)
                .get(0);
        review.session().review().labels().toggle(anna, Stage.TITLE_ABSTRACT, record, label.id());
        LabelUses uses = new LabelUses(review.desk(), review.session());
        uses.count();
        assertThat(uses.counted().get()).contains(Map.of(label.id(), 1));
        Reviewer berit = review.berit();
        window.hold();
        review.session().choose(berit);
        assertThat(uses.counted().get()).as("not what Anna saw").isEmpty();
        window.goOn();
        assertThat(uses.counted().get()).contains(Map.of());
    }

    @Test
    void aLabelIsCountedAnewWhenAnotherNumberOfDecisionsMakesItVisible() throws IOException {
        review.records("Peer work");
        LabelUses uses = new LabelUses(review.desk(), review.session());
        model.saveDecisionsNeeded(2);
        ReviewLabel label = review.session().review().labels().add("Background");
        Reviewer berit = review.berit();
        ScreeningService screening = review.session().review().screening();
        Id<BibRecord> record = screening.queue(berit.id(), Stage.TITLE_ABSTRACT).get(0);
        review.session().review().labels().toggle(berit.id(), Stage.TITLE_ABSTRACT, record, label.id());
        screening.decide(berit.id(), Stage.TITLE_ABSTRACT, record, Verdict.EXCLUDE, Optional.empty());
        uses.count();
        assertThat(uses.counted().get()).contains(Map.of());
        model.saveDecisionsNeeded(1);
        assertThat(uses.counted().get()).contains(Map.of(label.id(), 1));
    }

    @Test
    void whatIsWrittenBackIsWrittenBack() {
        window.hold();
        model.saveTitle("Another");
        model.saveTitle("Peer support");
        model.saveDecisionsNeeded(2);
        model.saveDecisionsNeeded(1);

        assertThat(service.details().title()).isEqualTo("Peer support");
        assertThat(service.decisionsNeeded()).isEqualTo(1);
    }

    @Test
    void whatSomebodyChangesWhoWasRenamedIsKeptUnderTheNewName() {
        Reviewer anna = review.session().reviewer().get().orElseThrow();
        model.rename(anna, "Anna Lie");
        Reason reason = service.addReason("Not peer support", Optional.empty());

        assertThat(service.history(reason.id()))
                .singleElement()
                .satisfies(version -> assertThat(version.by()).isEqualTo("Anna Lie"));
    }

    @Test
    void aReviewerWhoIsRenamedStaysTheLeadSheBecame() {
        Reviewer berit = review.berit();
        window.hold();
        model.makeLead(berit, true);
        model.rename(berit, "Berit H");

        assertThat(service.reviewers()).contains(new Reviewer(berit.id(), "Berit H", true));
    }

    @Test
    void aCriterionThatIsMovedTwiceAndRewordedIsAllOfThat() {
        service.addCriterion(PccElement.CONTEXT, "services");
        service.addCriterion(PccElement.CONTEXT, "schools");
        Criterion last = service.addCriterion(PccElement.CONCEPT, "peers");
        window.hold();
        model.move(last, -1);
        model.reword(last, "peer workers");
        model.file(last, PccElement.POPULATION);
        model.move(last, -1);
        model.move(last, -1);

        assertThat(service.criteria().get(0))
                .isEqualTo(new Criterion(last.id(), PccElement.POPULATION, "peer workers", 1));
        assertThat(service.criteria()).hasSize(3);
    }

    @Test
    void whereACriterionWasRemovedTheOthersAreStillRewordedAndMovedByOne() {
        Criterion first = service.addCriterion(PccElement.POPULATION, "people");
        service.addCriterion(PccElement.CONCEPT, "peers");
        service.addCriterion(PccElement.CONTEXT, "services");
        service.addCriterion(PccElement.OTHER, "report");
        model.remove(first);
        model.reword(service.criteria().get(2), "a full report");
        assertThat(service.criteria())
                .extracting(Criterion::text)
                .containsExactly("peers", "services", "a full report");
        model.move(service.criteria().get(0), 1);
        assertThat(service.criteria())
                .extracting(Criterion::text)
                .containsExactly("services", "peers", "a full report");
        model.move(service.criteria().get(1), 1);
        assertThat(service.criteria())
                .extracting(Criterion::text)
                .containsExactly("services", "a full report", "peers");
    }

    @Test
    void aReasonThatIsRewordedStemsFromItsCriterion() {
        Criterion criterion = service.addCriterion(PccElement.CONCEPT, "peers");
        Reason reason = service.addReason("No peers", Optional.empty());
        window.hold();
        model.stems(reason, Optional.of(criterion.id()));
        model.reword(reason, "Not about peers");

        assertThat(service.reasons())
                .containsExactly(new Reason(reason.id(), "Not about peers", Optional.of(criterion.id()), 1));
    }

    @Test
    void aLabelAndAWordGroupKeepBothOfTwoChanges() {
        ReviewLabel label = review.session().review().labels().add("Ask");
        WordGroup group = service.addWordGroup("Places");
        window.hold();
        model.rename(label, "Ask the authors");
        model.recolour(label, LabelColour.BLUE);
        model.words().saveWords(group, "ward, home");
        model.words().restyle(group, MarkStyle.values()[1]);
        model.words().rename(group, "Settings");

        assertThat(review.session().review().labels().labels())
                .containsExactly(new ReviewLabel(label.id(), "Ask the authors", LabelColour.BLUE));
        assertThat(service.highlightWords().groups())
                .containsExactly(new WordGroup(group.id(), "Settings", MarkStyle.values()[1], List.of("ward", "home")));
    }
}
