package org.scopedesk.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
import org.scopedesk.screening.QueueFilter;
import org.scopedesk.screening.QueueOrder;
import org.scopedesk.ui.Held;
import org.scopedesk.ui.OneReview;

/** The queue as it is arranged and listed, while something else is under way. */
final class QueueModelTest {
    private static final QueueOrder BY_TITLE = QueueOrder.of(QueueOrder.By.TITLE);

    @TempDir
    private Path folder;

    private final Held window = new Held();
    private OneReview review;

    @BeforeEach
    void openReview() throws Exception {
        review = new OneReview(folder, window);
        review.records("Peer workers in recovery", "Carers at home", "Nurses on wards");
    }

    @AfterEach
    void close() {
        window.goOn();
        review.close();
    }

    @Test
    void narrowingAnewKeepsAnOrderThatIsBeingApplied() {
        QueueModel model = new QueueModel(review.desk(), review.session(), Stage.TITLE_ABSTRACT, read -> {});
        window.hold();
        model.apply(BY_TITLE, QueueFilter.ALL, () -> {}, wrong -> {});
        model.refresh();
        window.goOn();

        assertThat(order(review.session().who().orElseThrow())).isEqualTo(BY_TITLE);
        assertThat(model.shown().get().arrangement().order()).isEqualTo(BY_TITLE);
    }

    @Test
    void narrowingAnewKeepsTheOrderOfAPersonWhoJustSatDown() {
        Reviewer anna = review.session().reviewer().get().orElseThrow();
        Reviewer berit = review.berit();
        QueueModel model = new QueueModel(review.desk(), review.session(), Stage.TITLE_ABSTRACT, read -> {});
        model.apply(BY_TITLE, QueueFilter.ALL, () -> {}, wrong -> {});
        review.session().choose(berit);
        window.hold();
        review.session().choose(anna);
        model.refresh();
        window.goOn();

        assertThat(order(anna.id())).isEqualTo(BY_TITLE);
    }

    @Test
    void anOrderThatIsBeingAppliedWhenAnotherPersonSitsDownIsRemembered() {
        Reviewer anna = review.session().reviewer().get().orElseThrow();
        Reviewer berit = review.berit();
        QueueModel model = new QueueModel(review.desk(), review.session(), Stage.TITLE_ABSTRACT, read -> {});
        model.apply(QueueOrder.of(QueueOrder.By.OLDEST), QueueFilter.ALL, () -> {}, wrong -> {});
        review.session().choose(berit);
        model.apply(QueueOrder.of(QueueOrder.By.OLDEST), QueueFilter.ALL, () -> {}, wrong -> {});
        review.session().choose(anna);
        window.hold();
        model.apply(BY_TITLE, QueueFilter.ALL, () -> {}, wrong -> {});
        review.session().choose(berit);
        window.goOn();
        review.session().choose(anna);

        assertThat(order(anna.id())).isEqualTo(BY_TITLE);
    }

    @Test
    void aReportIncludedWhileTheReportsAreListedFirstIsAmongThem() {
        Id<BibRecord> first = review.decideNext(Verdict.INCLUDE);
        ListModel model = new ListModel(review.desk(), review.session(), Stage.FULL_TEXT);
        window.hold();
        model.open().set(true);
        Id<BibRecord> second = review.decideNext(Verdict.INCLUDE);
        model.refresh();
        window.goOn();

        assertThat(model.pages().get().map(pages -> pages.ids()))
                .hasValueSatisfying(ids -> assertThat(ids).containsExactlyInAnyOrder(first, second));
        assertThat(Optional.of(model.open().get())).hasValue(true);
    }

    private QueueOrder order(Id<Reviewer> who) {
        return review.session()
                .review()
                .queues()
                .arrangement(who, Stage.TITLE_ABSTRACT)
                .order();
    }
}
