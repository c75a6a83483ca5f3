package org.scopedesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.job.Jobs;
import org.scopedesk.review.Reason;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.memory.Memory;
import org.scopedesk.workbench.Change;
import org.scopedesk.workbench.Recent;
import org.scopedesk.workbench.RecentReviews;

final class DeskTest {
    @TempDir
    private Path folder;

    private final Held window = new Held();
    private Memory memory;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        memory = new Memory(folder.resolve("window.properties"));
        desk = new Desk(folder, memory, Jobs.inline(), window, address -> {});
    }

    @AfterEach
    void leave() {
        desk.close();
        memory.close();
    }

    @Test
    void aNewReviewOpensOnItsOwnScreen() {
        desk.create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support"));

        assertThat(desk.notices().current().get()).isEmpty();
        assertThat(desk.room().get()).isEqualTo(Room.REVIEW);
        assertThat(desk.session().get().orElseThrow().details().get().title()).isEqualTo("Peer support");
    }

    @Test
    void aReviewThatWasOpenedIsListedAsRecent() {
        desk.create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support"));
        desk.close();

        List<Recent> recent = new RecentReviews(folder).all();
        assertThat(recent).extracting(Recent::title).containsExactly("Peer support");
        assertThat(desk.room().get()).isEqualTo(Room.START);
    }

    @Test
    void aRoomOfAReviewLeadsToTheStartWhileNoneIsOpen() {
        desk.go(Room.TITLE_ABSTRACT);
        assertThat(desk.room().get()).isEqualTo(Room.START);
    }

    @Test
    void backLeadsThroughTheRoomsInReverse() {
        desk.create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support"));
        desk.go(Room.TITLE_ABSTRACT);
        desk.go(Room.SETTINGS);

        desk.back();
        assertThat(desk.room().get()).isEqualTo(Room.TITLE_ABSTRACT);
        desk.back();
        assertThat(desk.room().get()).isEqualTo(Room.REVIEW);
    }

    @Test
    void aRoomOfTheWorkThatOneTurnedToIsNotLeftByAStepBackTooMany() {
        desk.create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support"));
        desk.back();
        assertThat(desk.room().get()).isEqualTo(Room.REVIEW);
        desk.turnTo(Room.DUPLICATES);
        desk.turnTo(Room.TITLE_ABSTRACT);
        desk.turnTo(Room.SEARCH);

        desk.back();
        assertThat(desk.room().get()).isEqualTo(Room.TITLE_ABSTRACT);
        desk.back();
        assertThat(desk.room().get()).isEqualTo(Room.TITLE_ABSTRACT);
    }

    @Test
    void whatWasToldOfARoomStaysThereButOffersAndTroubleGoAlong() {
        desk.notices().tell("12 groups");
        desk.go(Room.SETTINGS);
        assertThat(desk.notices().current().get()).isEmpty();

        desk.notices().tell("Removed", "Undo", () -> {});
        desk.back();
        assertThat(desk.notices().current().get()).isPresent();

        desk.notices().trouble("Not saved");
        desk.go(Room.SETTINGS);
        assertThat(desk.notices().current().get()).isPresent();
    }

    @Test
    void whatIsChangedWhileNobodySitsHereIsNotKeptUnderTheNameOfWhoSatHereBefore() {
        desk.create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support"));
        Session session = desk.session().get().orElseThrow();
        Reviewer anna = session.review().setup().addReviewer("Anna", true);
        session.review().setup().addReviewer("Berit", false);
        session.review().setup().addReviewer("Carl", false);
        session.choose(anna);
        session.review().setup().remove(anna);
        assertThat(session.who()).isEmpty();

        Reason reason = session.review().setup().addReason("No abstract", Optional.empty());

        assertThat(session.review().setup().history(reason.id()).get(0).by())
                .isEqualTo(System.getProperty("user.name"));
    }

    @Test
    void aFileThatIsNoReviewIsToldInWordsAndTheStartStays() throws Exception {
        Path other = Files.writeString(folder.resolve("b.scopedesk"), "not a review");

        desk.open(other);

        assertThat(desk.notices().current().get().orElseThrow().trouble()).isTrue();
        assertThat(desk.notices().current().get().orElseThrow().text()).contains("b.scopedesk");
        assertThat(desk.session().get()).isEmpty();
    }

    @Test
    void whatWasBuiltInAnotherLanguageListensNoMore() {
        desk.create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support"));
        Session session = desk.session().get().orElseThrow();
        session.review().setup().addReviewer("Anna", true);
        List<Object> heard = new ArrayList<>();
        session.onChange(heard::add);
        session.onOther(() -> heard.add(session));

        desk.settings().language().set(Texts.Language.BOKMAL.name());
        List<Object> anew = new ArrayList<>();
        session.onChange(anew::add);
        Reviewer berit = session.review().setup().addReviewer("Berit", false);
        session.choose(berit);

        assertThat(heard).isEmpty();
        assertThat(anew).containsExactly(Change.SETUP);
        assertThat(session.reviewers().get()).hasSize(2);
        assertThat(session.reviewer().get()).hasValue(berit);
    }

    @Test
    void aReviewThatIsOpenedTwiceBeforeItIsThereCanBeWritten() {
        Path file = folder.resolve("a.scopedesk");
        desk.create(file, ReviewDetails.titled("Peer support"));
        desk.close();
        window.hold();
        desk.open(file);
        desk.open(file);
        window.goOn();

        assertThat(desk.session().get().orElseThrow().review().isReadOnly()).isFalse();
        assertThat(desk.notices().current().get()).isEmpty();
    }

    @Test
    void ofTwoReviewsOpenedTheLastIsThereAndTheFirstIsLetGo() {
        Path first = folder.resolve("a.scopedesk");
        window.hold();
        desk.create(first, ReviewDetails.titled("Peer support"));
        desk.create(folder.resolve("b.scopedesk"), ReviewDetails.titled("Carers"));
        window.goOn();
        assertThat(desk.session().get().orElseThrow().details().get().title()).isEqualTo("Carers");

        desk.open(first);
        assertThat(desk.session().get().orElseThrow().review().isReadOnly()).isFalse();
    }

    @Test
    void whatCannotBeReadAnyMoreOfAReviewThatWasClosedIsNotTold() {
        desk.create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support"));
        window.hold();
        desk.work().read(() -> failing("read")).done();
        desk.close();
        window.goOn();
        assertThat(desk.notices().current().get()).isEmpty();

        desk.work().read(() -> failing("read later")).done();
        assertThat(desk.notices().current().get().orElseThrow().text()).contains("read later");
    }

    @Test
    void whatCouldNotBeWrittenIsToldThoughTheReviewWasClosed() {
        desk.create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support"));
        window.hold();
        desk.work().write(() -> failing("written")).done();
        desk.close();
        window.goOn();

        assertThat(desk.notices().current().get().orElseThrow().text()).contains("written");
    }

    private static String failing(String what) {
        throw new IllegalStateException(what);
    }

    @Test
    void theOnlyReviewerIsChosenWithoutAsking() {
        desk.create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support"));
        Session session = desk.session().get().orElseThrow();

        session.review().setup().addReviewer("Anna", true);

        assertThat(session.reviewer().get().orElseThrow().name()).isEqualTo("Anna");
    }
}
