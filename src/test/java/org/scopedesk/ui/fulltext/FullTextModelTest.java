package org.scopedesk.ui.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Jobs;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Held;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.memory.Memory;
import org.scopedesk.ui.screening.ScreeningState;
import org.scopedesk.workbench.ImportService;
import org.scopedesk.workbench.ScreeningService;

final class FullTextModelTest {
    @TempDir
    private Path folder;

    private final Held window = new Held();
    private final List<String> browsed = new ArrayList<>();
    private Memory memory;
    private Desk desk;
    private Session session;
    private FullTextModel model;
    private Reviewer anna;
    private Reviewer bo;
    private List<Id<BibRecord>> records;

    @BeforeEach
    void threeRecordsAndTwoReviewers() throws Exception {
        memory = new Memory(folder.resolve("window.properties"));
        desk = new Desk(folder, memory, Jobs.inline(), window, browsed::add);
        desk.create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support"));
        session = desk.session().get().orElseThrow();
        anna = session.review().setup().addReviewer("Anna", false);
        bo = session.review().setup().addReviewer("Bo", true);
        records("First", "Second", "Third");
        records = screening().queue(anna.id(), Stage.TITLE_ABSTRACT);
        session.choose(anna);
        model = new FullTextModel(desk, session);
    }

    @AfterEach
    void close() {
        desk.close();
        memory.close();
    }

    @Test
    void nothingIsReadUntilSomethingIsIncluded() {
        model.resume();
        assertThat(model.loop().state().get()).isEqualTo(ScreeningState.NOTHING);
        include(1);
        model.resume();
        assertThat(shown()).isEqualTo(records.get(1));
    }

    @Test
    void anExclusionHasAReason() {
        include(0, 1);
        Reason reason = session.review().setup().addReason("Not peer support", Optional.empty());
        model.resume();
        model.exclude(reason);

        Decision made = screening()
                .item(anna.id(), Stage.FULL_TEXT, records.get(0))
                .own()
                .orElseThrow();
        assertThat(made.verdict()).isEqualTo(Verdict.EXCLUDE);
        assertThat(made.reason()).hasValue(reason.id());
        assertThat(shown()).isEqualTo(records.get(1));
    }

    @Test
    void aReportThatCouldNotBeHadLeavesTheQueueAndIsListed() {
        include(0, 1, 2);
        model.resume();
        model.setAside();

        assertThat(shown()).isEqualTo(records.get(1));
        assertThat(model.loop().headway().get().orElseThrow().total()).isEqualTo(2);
        assertThat(model.notRetrieved().get())
                .extracting(row -> row.record().id())
                .containsExactly(records.get(0));
    }

    @Test
    void undoTakesBackThatAReportCouldNotBeHadBeforeItTakesBackADecision() {
        include(0, 1, 2);
        model.resume();
        model.include();
        model.setAside();
        assertThat(shown()).isEqualTo(records.get(2));

        model.undo();
        assertThat(shown()).isEqualTo(records.get(1));
        assertThat(model.notRetrieved().get()).isEmpty();
        model.undo();
        assertThat(shown()).isEqualTo(records.get(0));
        assertThat(model.loop().item().get().orElseThrow().own()).isEmpty();
    }

    @Test
    void theLastReportSetAsideLeavesNothingToReadAndComesBackFromTheList() {
        include(2);
        model.resume();
        model.setAside();
        assertThat(model.loop().state().get()).isEqualTo(ScreeningState.NOTHING);

        model.takeBack(model.notRetrieved().get().get(0).record().id());
        assertThat(shown()).isEqualTo(records.get(2));
        assertThat(model.notRetrieved().get()).isEmpty();
    }

    @Test
    void aReportThatIsNoLongerIncludedIsNotReadOn() {
        include(0, 1);
        model.resume();
        assertThat(shown()).isEqualTo(records.get(0));
        screening().decide(anna.id(), Stage.TITLE_ABSTRACT, records.get(0), Verdict.EXCLUDE, Optional.empty());

        model.resume();

        assertThat(shown()).isEqualTo(records.get(1));
    }

    @Test
    void whoIsSentToARecordThatIsNotReadInFullIsToldSo() {
        include(0);
        model.resume();
        model.show(records.get(1));
        assertThat(desk.notices().current().get()).isPresent();
        assertThat(shown()).isEqualTo(records.get(0));
    }

    @Test
    void theReportsPageIsOneKeyAway() {
        include(0, 1);
        model.resume();
        model.open();
        assertThat(browsed).containsExactly("https://doi.org/10.1000/first");
        model.maybe();
        model.open();
        assertThat(browsed).hasSize(1);
        assertThat(desk.notices().current().get()).isPresent();
    }

    @Test
    void aReportAskedForByOnePersonIsNotShownToTheNext() {
        include(0, 1);
        model.resume();
        window.hold();
        model.show(records.get(1));
        Runnable there = window.late();
        session.choose(bo);
        there.run();

        assertThat(shown()).isEqualTo(records.get(0));
    }

    @Test
    void whatOnePersonTakesBackIsNotShownToTheNext() {
        include(0, 1);
        model.resume();
        model.setAside();
        window.hold();
        model.takeBack(records.get(0));
        Runnable taken = window.late();
        session.choose(bo);
        screening().decide(bo.id(), Stage.FULL_TEXT, records.get(0), Verdict.INCLUDE, Optional.empty());
        model.loop().resume();
        assertThat(shown()).isEqualTo(records.get(1));
        taken.run();

        assertThat(shown()).isEqualTo(records.get(1));
    }

    @Test
    void whoWentOnWhileItWasLookedWhetherTheReportStaysIsNotSentBack() {
        include(0, 1, 2);
        model.resume();
        assertThat(shown()).isEqualTo(records.get(0));
        screening().decide(anna.id(), Stage.TITLE_ABSTRACT, records.get(0), Verdict.EXCLUDE, Optional.empty());
        window.hold();
        model.resume();
        Runnable looked = window.late();
        model.loop().show(records.get(2));
        looked.run();

        assertThat(shown()).isEqualTo(records.get(2));
    }

    @Test
    void aKeyThatDecidesNothingLeavesWhatUndoTakesBack() {
        include(0, 1, 2);
        model.resume();
        model.include();
        model.setAside();
        window.hold();
        model.loop().move(-1);
        model.include();
        window.goOn();
        model.undo();

        assertThat(model.notRetrieved().get()).isEmpty();
        assertThat(screening().item(anna.id(), Stage.FULL_TEXT, records.get(0)).own())
                .isPresent();
    }

    private Id<BibRecord> shown() {
        return model.loop().item().get().orElseThrow().record().id();
    }

    private void include(int... which) {
        for (int record : which) {
            for (Reviewer who : List.of(anna, bo)) {
                screening()
                        .decide(who.id(), Stage.TITLE_ABSTRACT, records.get(record), Verdict.INCLUDE, Optional.empty());
            }
        }
    }

    private ScreeningService screening() {
        return session.review().screening();
    }

    private void records(String... titles) throws IOException {
        StringBuilder ris = new StringBuilder();
        for (String title : titles) {
            ris.append("TY  - JOUR\nTI  - ")
                    .append(title)
                    .append(" study of peer support\nPY  - 2019\n")
                    .append(title.equals("First") ? "DO  - 10.1000/first\n" : "")
                    .append("ER  - \n\n");
        }
        Path file = Files.writeString(folder.resolve("records.ris"), ris);
        ImportService imports = session.review().imports();
        Detection.Recognised how = (Detection.Recognised) imports.inspect(file).detection();
        imports.importFile(file, how, "Medline", "", Progress.NONE);
    }
}
