package org.scopedesk.ui.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Jobs;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Held;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.duplicates.RulesModel.Found;
import org.scopedesk.ui.memory.Memory;
import org.scopedesk.workbench.DuplicateRow;
import org.scopedesk.workbench.DuplicateRow.Band;
import org.scopedesk.workbench.ImportService;
import org.scopedesk.workbench.PrimaryCriterion;

/** Eight groups that the same DOI made, one of them in the front of the list, and a sample of them. */
final class RulesModelTest {
    private static final List<String> SUBJECTS =
            List.of("Housing", "Nutrition", "Sleep", "Pain", "Dementia", "Stroke", "Asthma", "Music");

    @TempDir
    private Path folder;

    private final Held window = new Held();
    private Memory memory;
    private Desk desk;
    private Session session;
    private DuplicatesModel screen;
    private RulesModel model;

    @BeforeEach
    void openReview() throws Exception {
        memory = new Memory(folder.resolve("window.properties"));
        desk = new Desk(folder, memory, Jobs.inline(), window, address -> {});
        desk.create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support"));
        session = desk.session().get().orElseThrow();
        session.review().setup().addReviewer("Anna", true);
        records("Medline");
        records("CINAHL");
        screen = new DuplicatesModel(desk, session);
        model = new RulesModel(desk, session, screen);
        screen.find();
        screen.choose(5);
        model.open();
        model.look(model.rules().get().get(0));
    }

    @AfterEach
    void close() {
        desk.close();
        memory.close();
    }

    @Test
    void aSampleStartsWithItsFirstRowAndTheListBehindStaysWhereItWas() {
        assertThat(rows()).hasSize(8);
        assertThat(front()).isEqualTo(rows().get(0).members());
        assertThat(screen.list().selected().get()).isEqualTo(5);
    }

    @Test
    void aWordIsSaidOfTheRowInFrontAloneAndTheNextOfTheSampleFollows() {
        List<DuplicateRow> before = rows();
        Id<BibRecord> behind = screen.list().rows().get().get(5).members().get(0);
        model.select(2);
        screen.judge(Relation.DIFFERENT);
        assertThat(apart(before)).containsExactly(2);
        assertThat(rows()).hasSize(7).doesNotContain(before.get(2));
        assertThat(front()).isEqualTo(before.get(3).members());
        assertThat(model.sample().get().orElseThrow().of().number()).isEqualTo(7);
        screen.judge(Relation.DIFFERENT);
        assertThat(apart(before)).containsExactly(2, 3);
        assertThat(front()).isEqualTo(before.get(4).members());
        model.leaveSample();
        assertThat(front()).contains(behind);
    }

    @Test
    void theLastRowOfASampleIsFollowedByTheOneBeforeIt() {
        List<DuplicateRow> before = rows();
        model.select(7);
        screen.judge(Relation.DUPLICATE);
        assertThat(front()).isEqualTo(before.get(6).members());
    }

    @Test
    void whatIsTakenBackReturnsToTheSampleAndToTheFront() {
        List<DuplicateRow> before = rows();
        model.select(3);
        screen.judge(Relation.DIFFERENT);
        model.select(0);
        screen.undo();
        assertThat(apart(before)).isEmpty();
        assertThat(rows()).extracting(DuplicateRow::members).isEqualTo(members(before));
        assertThat(front()).isEqualTo(before.get(3).members());
    }

    @Test
    void goingOnGoesOnInTheSampleAndNotInTheListBehind() {
        assertThat(model.move(1)).isTrue();
        assertThat(front()).isEqualTo(rows().get(1).members());
        screen.move(1);
        assertThat(front()).isEqualTo(rows().get(1).members());
        assertThat(screen.list().selected().get()).isEqualTo(5);
        model.leaveSample();
        assertThat(model.move(1)).isFalse();
        screen.move(1);
        assertThat(screen.list().selected().get()).isEqualTo(6);
    }

    @Test
    void whenNothingOfTheRuleIsLeftTheListComesBack() {
        for (int i = 0; i < 8; i++) {
            assertThat(model.sample().get()).isPresent();
            screen.judge(Relation.DUPLICATE);
        }
        assertThat(model.sample().get()).isEmpty();
        assertThat(front())
                .isEqualTo(screen.list()
                        .rows()
                        .get()
                        .get(screen.list().selected().get())
                        .members());
    }

    @Test
    void aWordForAllLeavesTheSampleAndOneUndoTakesItBack() {
        model.judgeAll(Relation.DIFFERENT);
        assertThat(model.sample().get()).isEmpty();
        assertThat(session.review().duplicates().summary().groups()).isZero();
        assertThat(screen.front().get()).isEmpty();
        assertThat(model.rules().get()).isEmpty();
        screen.undo();
        assertThat(session.review().duplicates().summary().groups()).isEqualTo(8);
        assertThat(model.rules().get().get(0).number()).isEqualTo(8);
    }

    @Test
    void nothingIsSaidOfTheListBehindWhileASampleIsOnItsWay() {
        Found rule = model.sample().get().orElseThrow().of();
        model.leaveSample();
        window.hold();
        screen.choose(3);
        Runnable row = window.late();
        window.hold();
        model.look(rule);
        row.run();
        screen.judge(Relation.DIFFERENT);
        window.goOn();

        assertThat(session.review().duplicates().summary().groups()).isEqualTo(8);
        assertThat(front()).isEqualTo(rows().get(0).members());
    }

    @Test
    void aRowOfASampleThatWasLeftDoesNotComeInFrontOfWhatWasPutThere() {
        model.leaveSample();
        screen.compareWith(screen.list().rows().get().get(1).members().get(0));
        List<Id<BibRecord>> put = front();
        window.hold();
        screen.look(screen.list().rows().get().get(4));
        Runnable row = window.late();
        screen.leaveSample();
        row.run();

        assertThat(front()).isEqualTo(put);
    }

    @Test
    void aRuleChosenWhileGroupsChangeIsLookedAt() {
        Found rule = model.sample().get().orElseThrow().of();
        model.leaveSample();
        window.hold();
        model.look(rule);
        Runnable late = window.late();
        session.review()
                .duplicates()
                .judge(
                        screen.list().rows().get().get(0).members(),
                        Relation.DIFFERENT,
                        session.who().orElseThrow());
        late.run();

        assertThat(model.sample().get()).isPresent();
        assertThat(rows()).hasSize(7);
    }

    @Test
    void anOrderChangedTwiceKeepsBothChanges() {
        AccountModel account = new AccountModel(desk, session);
        account.read();
        List<PrimaryCriterion> before =
                account.account().get().orElseThrow().order().criteria();
        PrimaryCriterion last = before.get(before.size() - 1);
        window.hold();
        account.move(last, -1);
        Runnable moved = window.late();
        window.hold();
        moved.run();
        Runnable read = window.late();
        window.hold();
        account.move(last, -1);
        read.run();

        assertThat(account.account().get().orElseThrow().order().criteria().indexOf(last))
                .isEqualTo(before.size() - 3);
        window.goOn();
        assertThat(session.review().duplicates().primaryOrder().criteria().indexOf(last))
                .isEqualTo(before.size() - 3);
    }

    private List<DuplicateRow> rows() {
        return model.sample().get().orElseThrow().rows();
    }

    private static List<List<Id<BibRecord>>> members(List<DuplicateRow> rows) {
        return rows.stream().map(DuplicateRow::members).toList();
    }

    private List<Id<BibRecord>> front() {
        return screen.front().get().orElseThrow().records();
    }

    /** The places of those rows whose records are not grouped any more. */
    private List<Integer> apart(List<DuplicateRow> rows) {
        return java.util.stream.IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).band() == Band.CERTAIN)
                .filter(i -> session.review()
                                .duplicates()
                                .groupOf(rows.get(i).members().get(0))
                                .size()
                        == 1)
                .boxed()
                .toList();
    }

    private void records(String source) throws Exception {
        StringBuilder ris = new StringBuilder();
        for (String subject : SUBJECTS) {
            ris.append("TY  - JOUR\nTI  - ")
                    .append(subject)
                    .append(" and what people say of it\nAU  - ")
                    .append(subject)
                    .append("son, Kari\nPY  - 2019\nJO  - Health\nVL  - 4\nDO  - 10.5555/x.")
                    .append(subject)
                    .append("\nER  - \n\n");
        }
        Path file = Files.writeString(folder.resolve(source + ".ris"), ris);
        ImportService imports = session.review().imports();
        Detection.Recognised how = (Detection.Recognised) imports.inspect(file).detection();
        imports.importFile(file, how, source, "", Progress.NONE);
    }
}
