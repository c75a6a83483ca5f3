package org.scopedesk.ui.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.scopedesk.review.Note;
import org.scopedesk.review.Reason;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.screening.Outcome.Conflict.Kind;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Held;
import org.scopedesk.ui.Notices;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.conflicts.ConflictsModel.State;
import org.scopedesk.ui.memory.Memory;
import org.scopedesk.workbench.Conflict;
import org.scopedesk.workbench.ConflictRow;
import org.scopedesk.workbench.ImportService;
import org.scopedesk.workbench.ScreeningService;

final class ConflictsModelTest {
    @TempDir
    private Path folder;

    private final Held window = new Held();
    private Memory memory;
    private Desk desk;
    private Session session;
    private ConflictsModel model;
    private Reviewer anna;
    private Reviewer bo;
    private Reviewer lea;
    private List<Id<BibRecord>> records;

    @BeforeEach
    void threeRecordsAndThreePeople() throws Exception {
        memory = new Memory(folder.resolve("window.properties"));
        desk = new Desk(folder, memory, Jobs.inline(), window, address -> {});
        desk.create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support"));
        session = desk.session().get().orElseThrow();
        anna = session.review().setup().addReviewer("Anna", false);
        bo = session.review().setup().addReviewer("Bo", false);
        lea = session.review().setup().addReviewer("Lea", true);
        records("First", "Second", "Third");
        records = screening().queue(anna.id(), Stage.TITLE_ABSTRACT);
        model = new ConflictsModel(desk, session);
    }

    @AfterEach
    void close() {
        desk.close();
        memory.close();
    }

    @Test
    void aLeadSeesBothDecisionsWithTheirNotes() {
        differ(0);
        screening().note(bo.id(), Stage.TITLE_ABSTRACT, records.get(0), "not in a public service");
        sit(lea);

        assertThat(model.state().get()).isEqualTo(State.READING);
        assertThat(model.queue().get()).extracting(ConflictRow::kind).containsExactly(Kind.VERDICTS);
        Conflict shown = model.conflict().get().orElseThrow();
        assertThat(shown.votes()).extracting(v -> v.reviewer().name()).containsExactly("Anna", "Bo");
        assertThat(shown.votes())
                .extracting(v -> v.decision().verdict())
                .containsExactly(Verdict.INCLUDE, Verdict.EXCLUDE);
        assertThat(shown.votes().get(1).remarked().notes().get(0).text()).isEqualTo("not in a public service");
        assertThat(model.agreement().get()).hasSize(1);
    }

    @Test
    void aLeadSeesTheLabelsOfWhoDecidedAndWhatOthersWrote() {
        Reviewer cato = session.review().setup().addReviewer("Cato", false);
        ReviewLabel label = session.review().labels().add("Norwegian study");
        Id<BibRecord> record = records.get(0);
        session.review().labels().toggle(anna.id(), Stage.TITLE_ABSTRACT, record, label.id());
        screening().note(cato.id(), Stage.TITLE_ABSTRACT, record, "I know this one");
        differ(0);
        sit(lea);

        Conflict shown = model.conflict().get().orElseThrow();
        assertThat(shown.votes().get(0).remarked().labels()).containsExactly(label);
        assertThat(shown.votes().get(1).remarked().isNothing()).isTrue();
        assertThat(shown.besides()).extracting(r -> r.reviewer().name()).containsExactly("Cato");
        assertThat(shown.besides().get(0).notes()).extracting(Note::text).containsExactly("I know this one");
        assertThat(screening().item(bo.id(), Stage.TITLE_ABSTRACT, record).labels())
                .isEmpty();
    }

    @Test
    void whoIsNoLeadHoldsNobodysVote() {
        differ(0);
        differ(1);
        sit(anna);

        assertThat(model.state().get()).isEqualTo(State.NOT_LEAD);
        assertThat(model.counts().get().all()).isEqualTo(2);
        assertHoldsNothing();
        model.look(Stage.FULL_TEXT);
        model.select(records.get(0));
        model.settle(Verdict.INCLUDE, Optional.empty());
        model.undo();
        assertHoldsNothing();
        assertThat(session.review().conflicts().open(Stage.TITLE_ABSTRACT)).hasSize(2);
    }

    @Test
    void whatALeadSawIsGoneWhenSomebodyElseSitsDown() {
        differ(0);
        sit(lea);
        assertThat(model.conflict().get()).isPresent();

        session.choose(bo);

        assertThat(model.state().get()).isEqualTo(State.NOT_LEAD);
        assertHoldsNothing();
    }

    @Test
    void theServiceRefusesVotesToWhoIsNoLead() {
        differ(0);
        assertThatThrownBy(() -> session.review().conflicts().conflict(anna.id(), Stage.TITLE_ABSTRACT, records.get(0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session.review().conflicts().queue(anna.id(), Stage.TITLE_ABSTRACT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSettledConflictMakesRoomForTheNextAtOnce() {
        differ(0);
        differ(1);
        sit(lea);
        Id<BibRecord> first = shown();

        model.settle(Verdict.EXCLUDE, Optional.empty());

        assertThat(shown()).isNotEqualTo(first);
        assertThat(model.queue().get()).hasSize(1);
        assertThat(model.counts().get().titleAbstract()).isEqualTo(1);
        assertThat(session.review().conflicts().open(Stage.TITLE_ABSTRACT)).containsExactly(shown());
        model.settle(Verdict.INCLUDE, Optional.empty());
        assertThat(model.state().get()).isEqualTo(State.SETTLED);
        assertThat(model.conflict().get()).isEmpty();
    }

    @Test
    void aSettledConflictComesBackWithTheUndoOfItsNotice() {
        differ(0);
        differ(1);
        sit(lea);
        Id<BibRecord> first = shown();
        model.settle(Verdict.INCLUDE, Optional.empty());

        Notices.Notice notice = desk.notices().current().get().orElseThrow();
        assertThat(notice.text()).startsWith("Included: ");
        notice.action().orElseThrow().run().run();

        assertThat(shown()).isEqualTo(first);
        assertThat(model.queue().get()).hasSize(2);
        model.redo();
        assertThat(model.queue().get()).hasSize(1);
    }

    @Test
    void anUndoOfNothingIsToldAndLeavesTheConflict() {
        differ(0);
        sit(lea);
        model.undo();
        assertThat(desk.notices().current().get()).isPresent();
        assertThat(model.canSettle().get()).isTrue();
    }

    @Test
    void aConflictIsSettledForAReason() {
        Reason reason = session.review().setup().addReason("Not peer support", Optional.empty());
        differ(0);
        sit(lea);
        model.settle(Verdict.EXCLUDE, Optional.of(reason.id()));
        assertThat(session.review().conflicts().open(Stage.TITLE_ABSTRACT)).isEmpty();
        assertThat(session.review()
                        .search()
                        .rows(List.of(records.get(0)))
                        .get(0)
                        .state()
                        .name())
                .contains("EXCLUDED");
    }

    @Test
    void theStageWithConflictsComesFirst() {
        agree(0);
        decide(anna, Stage.FULL_TEXT, 0, Verdict.INCLUDE);
        decide(bo, Stage.FULL_TEXT, 0, Verdict.MAYBE);
        sit(lea);

        assertThat(model.stage().get()).isEqualTo(Stage.FULL_TEXT);
        assertThat(model.queue().get()).extracting(ConflictRow::kind).containsExactly(Kind.UNSURE);
        model.look(Stage.TITLE_ABSTRACT);
        assertThat(model.state().get()).isEqualTo(State.SETTLED);
        assertThat(model.counts().get().fullText()).isEqualTo(1);
    }

    @Test
    void movingStopsAtBothEnds() {
        differ(0);
        differ(2);
        sit(lea);
        Id<BibRecord> first = shown();
        model.move(-1);
        assertThat(shown()).isEqualTo(first);
        model.move(1);
        assertThat(model.place()).isEqualTo(1);
        model.move(1);
        assertThat(model.place()).isEqualTo(1);
    }

    @Test
    void whoGoesOnAndDecidesBeforeTheNextIsShownDecidesNothing() {
        differ(0);
        differ(1);
        sit(lea);
        window.hold();
        model.move(1);

        assertThat(model.canSettle().get()).isFalse();
        model.settle(Verdict.EXCLUDE, Optional.empty());
        window.goOn();

        assertThat(session.review().conflicts().open(Stage.TITLE_ABSTRACT)).hasSize(2);
        assertThat(model.place()).isEqualTo(1);
        assertThat(model.canSettle().get()).isTrue();
    }

    @Test
    void whoGoesToTheOtherStageDecidesNothingThereBeforeItIsShown() {
        differ(0);
        sit(lea);
        window.hold();
        model.look(Stage.FULL_TEXT);
        model.settle(Verdict.EXCLUDE, Optional.empty());
        window.goOn();

        assertThat(session.review().conflicts().adjudicated(Stage.FULL_TEXT)).isEmpty();
        assertThat(session.review().conflicts().open(Stage.TITLE_ABSTRACT)).hasSize(1);
        assertThat(model.state().get()).isEqualTo(State.SETTLED);
    }

    @Test
    void aConflictChosenWhileAnotherIsBeingSettledComesNextAndCanBeSettled() {
        differ(0);
        differ(1);
        differ(2);
        sit(lea);
        window.hold();
        model.settle(Verdict.INCLUDE, Optional.empty());
        model.select(records.get(2));
        window.goOn();

        assertThat(shown()).isEqualTo(records.get(2));
        assertThat(model.canSettle().get()).isTrue();
        assertThat(desk.notices().current().get()).isPresent();
    }

    @Test
    void whatChangesWhileNothingIsFoundToUndoIsSeen() {
        differ(0);
        sit(lea);
        window.hold();
        differ(1);
        model.undo();
        window.goOn();

        assertThat(model.queue().get()).hasSize(2);
    }

    @Test
    void aChangeDoesNotHoldUpWhoGoesOn() {
        differ(0);
        differ(1);
        sit(lea);
        window.hold();
        differ(2);
        model.move(1);
        window.goOn();

        assertThat(model.place()).isEqualTo(1);
        assertThat(model.queue().get()).hasSize(3);
    }

    private void assertHoldsNothing() {
        assertThat(model.conflict().get()).isEmpty();
        assertThat(model.queue().get()).isEmpty();
        assertThat(model.agreement().get()).isEmpty();
    }

    private void sit(Reviewer person) {
        session.choose(person);
        model.resume();
    }

    private Id<BibRecord> shown() {
        return model.conflict().get().orElseThrow().item().record().id();
    }

    private void differ(int record) {
        decide(anna, Stage.TITLE_ABSTRACT, record, Verdict.INCLUDE);
        decide(bo, Stage.TITLE_ABSTRACT, record, Verdict.EXCLUDE);
    }

    private void agree(int record) {
        decide(anna, Stage.TITLE_ABSTRACT, record, Verdict.INCLUDE);
        decide(bo, Stage.TITLE_ABSTRACT, record, Verdict.INCLUDE);
    }

    private Decision decide(Reviewer who, Stage stage, int record, Verdict verdict) {
        return screening().decide(who.id(), stage, records.get(record), verdict, Optional.empty());
    }

    private ScreeningService screening() {
        return session.review().screening();
    }

    private void records(String... titles) throws IOException {
        StringBuilder ris = new StringBuilder();
        for (String title : titles) {
            ris.append("TY  - JOUR\nTI  - ").append(title).append(" study of peer support\nPY  - 2019\nER  - \n\n");
        }
        Path file = Files.writeString(folder.resolve("records.ris"), ris);
        ImportService imports = session.review().imports();
        Detection.Recognised how = (Detection.Recognised) imports.inspect(file).detection();
        imports.importFile(file, how, "Medline", "", Progress.NONE);
    }
}
