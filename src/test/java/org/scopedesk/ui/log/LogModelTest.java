package org.scopedesk.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Held;
import org.scopedesk.ui.OneReview;
import org.scopedesk.workbench.LogFilter;

final class LogModelTest {
    @TempDir
    private Path folder;

    private final Held window = new Held();
    private OneReview review;

    @BeforeEach
    void openReview() throws Exception {
        review = new OneReview(folder, window);
        review.records("Peer workers in recovery", "Carers at home");
    }

    @AfterEach
    void close() {
        window.goOn();
        review.close();
    }

    @Test
    void aFilterChosenWhileTheLogIsListedFirstIsTheOneItIsListedBy() {
        LogModel model = new LogModel(review.desk(), review.session());
        LogFilter none = new LogFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "no such word in it");
        model.told().addListener((p, old, now) -> window.hold());
        model.watch(true);
        model.filter(none);
        window.goOn();

        assertThat(model.told().get().entries()).isNotEmpty();
        assertThat(model.listed().get().orElseThrow()).isEmpty();
    }

    @Test
    void whatStoodBesideARecordIsGoneWithThePast() {
        PastModel past = past();
        window.hold();
        past.choose(Optional.of(decided()));
        past.leave();
        window.goOn();

        assertThat(past.beside().get()).isEmpty();
    }

    @Test
    void whatOnePersonDecidedIsNotBesideTheRecordWhenAnotherLooks() {
        Reviewer berit = review.berit();
        review.session().review().setup().saveDecisionsNeeded(2);
        Id<BibRecord> decided = decided();
        PastModel past = past();
        past.choose(Optional.of(decided));
        assertThat(past.beside().get().orElseThrow().toString()).contains("INCLUDE");

        review.session().choose(berit);

        assertThat(past.beside().get().orElseThrow().toString()).doesNotContain("INCLUDE");
    }

    private Id<BibRecord> decided() {
        return review.decideNext(Verdict.INCLUDE);
    }

    private PastModel past() {
        PastModel past = new PastModel(review.desk(), review.session());
        past.look(Instant.now().plusSeconds(1));
        return past;
    }
}
