package org.scopedesk.ui.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Notices;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.memory.Memory;
import org.scopedesk.workbench.DuplicateRow;
import org.scopedesk.workbench.DuplicateService;
import org.scopedesk.workbench.ImportService;

final class DuplicatesModelTest {
    @TempDir
    private Path folder;

    private Memory memory;
    private Desk desk;
    private Session session;
    private DuplicatesModel model;

    @BeforeEach
    void openReview() throws Exception {
        memory = new Memory(folder.resolve("window.properties"));
        desk = new Desk(folder, memory, Jobs.inline(), Runnable::run, address -> {});
        desk.create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support"));
        session = desk.session().get().orElseThrow();
        session.review().setup().addReviewer("Anna", true);
        records("Medline", "Peer workers in wards", "Recovery colleges in the north", "Only here");
        records("CINAHL", "Peer workers in wards", "Recovery colleges in the north");
        records("Scopus", "Peer workers in wards");
        model = new DuplicatesModel(desk, session);
    }

    @AfterEach
    void close() {
        desk.close();
        memory.close();
    }

    @Test
    void beforeTheFirstRunAllRecordsAreBehind() {
        assertThat(model.list().listed().get().orElseThrow().since()).isEqualTo(6);
        model.find();
        assertThat(model.list().listed().get().orElseThrow().since()).isZero();
        assertThat(sizes()).containsExactlyInAnyOrder(3, 2);
        assertThat(model.front().get()).isPresent();
    }

    @Test
    void aGroupIsKeptApartAndTheKeyThatUndoesBringsItBack() {
        model.find();
        inFront(2);
        model.judge(Relation.DIFFERENT);
        assertThat(sizes()).containsExactly(3);
        assertThat(model.front().get().orElseThrow().size()).isEqualTo(3);
        model.undo();
        assertThat(sizes()).containsExactlyInAnyOrder(3, 2);
        assertThat(model.front().get().orElseThrow().size()).isEqualTo(2);
    }

    @Test
    void aGroupOfThreeThatFallsApartAtOneKeyOffersToBeWholeAgain() {
        model.find();
        inFront(2);
        model.judge(Relation.DIFFERENT);
        assertThat(desk.notices().current().get().flatMap(Notices.Notice::action))
                .isEmpty();
        inFront(3);
        model.judge(Relation.DIFFERENT);
        assertThat(sizes()).isEmpty();

        Notices.Notice told = desk.notices().current().get().orElseThrow();
        assertThat(told.text()).startsWith("3 records");
        told.action().orElseThrow().run().run();

        assertThat(sizes()).containsExactly(3);
        assertThat(desk.notices().current().get()).isEmpty();
    }

    @Test
    void oneRecordLeavesAGroupOfThreeAndTheOthersStay() {
        model.find();
        inFront(3);
        model.chooseColumn(0);
        Id<BibRecord> out = model.chosen().orElseThrow().id();
        model.takeOut();
        assertThat(sizes()).containsExactlyInAnyOrder(2, 2);
        assertThat(model.front().get().orElseThrow().records()).doesNotContain(out);
        assertThat(session.review().duplicates().groupOf(out)).containsExactly(out);
    }

    @Test
    void recordsThatNoRuleBroughtTogetherAreJoined() {
        model.find();
        inFront(2);
        Id<BibRecord> first = model.chosen().orElseThrow().id();
        Id<BibRecord> alone = alone();
        model.compareWith(alone);
        assertThat(model.front().get().orElseThrow().records()).containsExactly(first, alone);
        model.judge(Relation.DUPLICATE);
        assertThat(session.review().duplicates().groupOf(alone)).hasSize(3).contains(first);
        assertThat(model.front().get().orElseThrow().size()).isEqualTo(3);
    }

    @Test
    void aComparisonThatWasAskedForIsLeftForTheRowBefore() {
        model.find();
        inFront(3);
        model.compareWith(alone());
        assertThat(model.leaveChosen()).isTrue();
        assertThat(model.front().get().orElseThrow().size()).isEqualTo(3);
        assertThat(model.leaveChosen()).isFalse();
    }

    @Test
    void anUndoLeavesAComparisonThatWasAskedForAndShowsWhatItBroughtBack() {
        model.find();
        inFront(2);
        List<Id<BibRecord>> pair = model.front().get().orElseThrow().records();
        model.judge(Relation.DIFFERENT);
        model.compareWith(alone());
        model.undo();
        assertThat(model.front().get().orElseThrow().records()).isEqualTo(pair);
    }

    @Test
    void theFilterShowsRowsThatSayAllItsWords() {
        model.find();
        model.list().filter().set(GroupFilter.NONE.withText("NORTH recovery"));
        assertThat(sizes()).containsExactly(2);
        model.list().filter().set(GroupFilter.NONE.withBand(Optional.of(DuplicateRow.Band.ASKED)));
        assertThat(sizes()).isEmpty();
        assertThat(model.front().get()).isEmpty();
    }

    @Test
    void theFilterFindsReasonsInTheLanguageOfTheWindow() {
        model.find();
        Reasons norwegian = new Reasons(Texts.in(Texts.Language.BOKMAL, Locale.ROOT));
        List<DuplicateRow> all = model.list().rows().get();
        assertThat(GroupFilter.NONE.withText("SAMME årgang").of(all, norwegian)).isEqualTo(all);
        assertThat(GroupFilter.NONE.withText("volume").of(all, norwegian)).isEmpty();
        assertThat(GroupFilter.NONE.withText("same volume").of(all, new Reasons(desk.texts())))
                .isEqualTo(all);
    }

    @Test
    void theListIsNarrowedByRuleSourcesAndSize() {
        model.find();
        DuplicateRow row = model.list().rows().get().get(0);
        model.list().filter().set(GroupFilter.NONE.with(Optional.of(row.rule()), List.of("Medline", "Scopus"), 0));
        assertThat(sizes()).containsExactly(3);
        model.list().filter().set(GroupFilter.NONE.with(Optional.empty(), List.of(), 3));
        assertThat(sizes()).containsExactly(3);
        model.list().filter().set(GroupFilter.NONE.with(Optional.of("no such rule"), List.of(), 0));
        assertThat(sizes()).isEmpty();
        GroupFilter within = GroupFilter.NONE.with(Optional.empty(), List.of("Medline", "Medline"), 0);
        assertThat(within.sources()).containsExactly("Medline");
        model.list().filter().set(within);
        assertThat(sizes()).isEmpty();
    }

    @Test
    void versionsOfAWorkAreOneFamilyAndOneOfThemLeavesIt() {
        model.find();
        inFront(2);
        Id<BibRecord> first = model.chosen().orElseThrow().id();
        model.compareWith(alone());
        model.judge(Relation.RELATED);
        inFront(3);
        model.compareWith(first);
        model.judge(Relation.RELATED);
        model.list().filter().set(GroupFilter.NONE.withBand(Optional.of(DuplicateRow.Band.RELATED)));
        assertThat(sizes()).containsExactly(3);
        assertThat(model.front().get().orElseThrow().groups())
                .extracting(List::size)
                .containsExactlyInAnyOrder(1, 2, 3);
        model.chooseColumn(model.front().get().orElseThrow().records().indexOf(alone()));
        model.judge(Relation.DIFFERENT);
        assertThat(sizes()).containsExactly(2);
        model.undo();
        assertThat(sizes()).containsExactly(3);
    }

    @Test
    void aRecordWithoutCopiesIsShownAlone() {
        model.find();
        Id<BibRecord> alone = alone();
        model.show(alone);
        assertThat(model.front().get().orElseThrow().records()).containsExactly(alone);
        assertThat(model.canJudge().get()).isFalse();
    }

    @Test
    void whatBecameOfEachRecordIsStillTrueAfterASplit() {
        model.find();
        inFront(2);
        AccountWords words = new AccountWords(desk.texts(), session);
        Compared group = model.front().get().orElseThrow();
        assertThat(words.fate(group, 0)).endsWith("is screened for its group.");
        assertThat(words.fate(group, 1)).contains("was removed as a copy by the program");
        Id<Reviewer> anna = session.reviewers().get().get(0).id();
        session.review()
                .screening()
                .decide(anna, Stage.TITLE_ABSTRACT, group.records().get(0), Verdict.INCLUDE, Optional.empty());
        model.judge(Relation.DIFFERENT);
        Compared split = Compared.of(session.review().duplicates(), Compared.Kind.CHOSEN, group.records());
        assertThat(words.fate(split, 0)).endsWith("has no copies and is screened by itself.");
        assertThat(words.fate(split, 1)).contains("kept apart").endsWith("this one waits for its own.");
    }

    @Test
    void wordsThatContradictEachOtherAreToldInFront() {
        model.find();
        inFront(2);
        List<Id<BibRecord>> pair = model.front().get().orElseThrow().records();
        Id<Reviewer> anna = session.reviewers().get().get(0).id();
        DuplicateService service = session.review().duplicates();
        service.judge(List.of(pair.get(0), alone()), Relation.DIFFERENT, anna);
        service.judge(List.of(pair.get(1), alone()), Relation.DUPLICATE, anna);
        service.judge(pair, Relation.DUPLICATE, anna);
        model.show(pair.get(0));
        Compared shown = model.front().get().orElseThrow();
        assertThat(shown.size()).isEqualTo(3);
        AccountWords words = new AccountWords(desk.texts(), session);
        assertThat(shown.contradictions()).hasSize(1);
        assertThat(words.contradiction(shown.contradictions().get(0), shown))
                .startsWith("Anna said on ")
                .contains("record 1 (")
                .endsWith("are not duplicates. What was said later of others joins them; the later word counts.");
    }

    private void inFront(int size) {
        model.choose(sizes().indexOf(size));
    }

    private List<Integer> sizes() {
        return model.list().rows().get().stream().map(r -> r.members().size()).toList();
    }

    private Id<BibRecord> alone() {
        JoinModel join = new JoinModel(desk, session);
        join.search("only");
        return join.hits().get().rows().get(0).record().id();
    }

    private void records(String source, String... titles) throws Exception {
        StringBuilder ris = new StringBuilder();
        for (String title : titles) {
            ris.append("TY  - JOUR\nTI  - ")
                    .append(title)
                    .append(
                            " and what people say of them\nAU  - Nordahl, Kari\nPY  - 2019\nJO  - Health\nVL  - 4\nSP  - ")
                    .append(title.length())
                    .append("\nER  - \n\n");
        }
        Path file = Files.writeString(folder.resolve(source + ".ris"), ris);
        ImportService imports = session.review().imports();
        Detection.Recognised how = (Detection.Recognised) imports.inspect(file).detection();
        assertThat(imports.importFile(file, how, source, "", Progress.NONE).read())
                .isEqualTo(titles.length);
    }
}
