package org.scopedesk.ui.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Held;
import org.scopedesk.ui.Notices;
import org.scopedesk.ui.OneReview;

final class BulkModelTest {
    @TempDir
    private Path folder;

    private final Held window = new Held();
    private OneReview review;
    private BulkModel model;

    @BeforeEach
    void openReview() throws Exception {
        review = new OneReview(folder, window);
        review.session().review().setup().saveDecisionsNeeded(2);
        review.records("First", "Second", "Third");
        model = new BulkModel(review.desk(), review.session(), Stage.TITLE_ABSTRACT);
    }

    @AfterEach
    void close() {
        review.close();
    }

    @Test
    void whatOnePersonPreparedTheNextCannotDecide() {
        Reviewer anna = review.session().reviewer().get().orElseThrow();
        Reviewer berit = review.berit();
        model.prepare(all(), Verdict.EXCLUDE, Optional.empty());
        assertThat(model.count()).isEqualTo(3);

        review.session().choose(berit);
        model.decide(() -> {});

        assertThat(model.look().get()).isEmpty();
        assertThat(decided(anna)).isZero();
        assertThat(decided(berit)).isZero();
    }

    @Test
    void aPreviewThatWasOnItsWayToOnePersonIsNotShownToTheNext() {
        Reviewer berit = review.berit();
        window.hold();
        model.prepare(all(), Verdict.EXCLUDE, Optional.empty());
        review.session().choose(berit);
        window.goOn();
        assertThat(model.look().get()).isEmpty();
    }

    @Test
    void whatOnePersonDecidedIsNotToldToTheNext() {
        Reviewer berit = review.berit();
        model.prepare(all(), Verdict.EXCLUDE, Optional.empty());
        window.hold();
        model.decide(() -> {});
        review.session().choose(berit);
        window.goOn();
        assertThat(review.desk().notices().current().get()).isEmpty();
    }

    @Test
    void theOfferToUndoIsGoneOnceSomethingElseIsDecided() throws Exception {
        model.prepare(all(), Verdict.EXCLUDE, Optional.empty());
        model.decide(() -> {});
        Notices.Notice told = review.desk().notices().current().get().orElseThrow();
        assertThat(told.action()).isPresent();

        review.records("Fourth");
        assertThat(review.desk().notices().current().get()).hasValue(told);
        review.decideNext(Verdict.INCLUDE);
        assertThat(review.desk().notices().current().get()).isEmpty();
    }

    @Test
    void whatWasToldToOnePersonIsNotLeftForTheNextButTroubleIs() {
        Reviewer anna = review.session().reviewer().get().orElseThrow();
        Reviewer berit = review.berit();
        model.prepare(all(), Verdict.EXCLUDE, Optional.empty());
        model.decide(() -> {});
        review.session().choose(berit);
        assertThat(review.desk().notices().current().get()).isEmpty();
        review.desk().notices().trouble("The disk is full");
        review.session().choose(anna);
        assertThat(review.desk().notices().current().get()).isPresent();
    }

    @Test
    void aVerdictThatIsChosenAndNotYetLookedAtIsNotDecidedAsTheOneBefore() {
        Reviewer anna = review.session().reviewer().get().orElseThrow();
        model.prepare(all(), Verdict.INCLUDE, Optional.empty());
        window.hold();
        model.choose(Verdict.EXCLUDE, Optional.empty());
        model.decide(() -> {});
        window.goOn();
        assertThat(decided(anna)).isZero();

        assertThat(model.look().get().orElseThrow().preview().verdict()).isEqualTo(Verdict.EXCLUDE);
        model.decide(() -> {});
        assertThat(decided(anna)).isEqualTo(3);
    }

    @Test
    void whatIsDecidedWhileMoreIsPreparedIsNotDecidedAgain() {
        model.prepare(all(), Verdict.EXCLUDE, Optional.empty());
        review.decideNext(Verdict.INCLUDE);

        assertThat(model.count()).isEqualTo(2);
        assertThat(model.look().get().orElseThrow().preview().changing()).hasSize(1);
    }

    private List<Id<BibRecord>> all() {
        return review.session()
                .review()
                .screening()
                .queue(review.session().who().orElseThrow(), Stage.TITLE_ABSTRACT);
    }

    private int decided(Reviewer who) {
        return review.session()
                .review()
                .screening()
                .progress(who.id(), Stage.TITLE_ABSTRACT)
                .decided();
    }
}
