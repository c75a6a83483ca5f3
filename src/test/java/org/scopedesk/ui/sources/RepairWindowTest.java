package org.scopedesk.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Search;
import org.scopedesk.review.Stage;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;
import org.scopedesk.workbench.Change;
import org.scopedesk.workbench.SourceOverview;

/** Rejected entries are looked at and repaired, numbers open what is behind them, searches are added: in the window. */
final class RepairWindowTest extends WindowTest {

    @BeforeEach
    void open() throws Exception {
        openWindow();
        robot.interact(() -> desk().create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support")));
        settle();
        robot.interact(() -> session().review().setup().addReviewer("Anna", true));
        robot.interact(() -> session().review().setup().saveDecisionsNeeded(1));
        settle();
        go(Room.SOURCES);
    }

    @Test
    void aRejectedEntryIsMendedWithKeysAloneAndBecomesARecord() throws Exception {
        importFiles(damaged());
        noted(8);
        pictures("sources-rejected");
        robot.interact(() -> size(1024, 700));
        settle();
        pictures("sources-rejected-small");
        robot.interact(() -> size(1280, 800));
        press(KeyCode.R);
        pictures("sources-repair");
        TextArea editor = robot.lookup(".repair .text-area").query();
        assertThat(editor.isFocused()).isTrue();
        assertThat(editor.getText()).startsWith("TI  - Recovery colleges");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(overview().rejected()).isEqualTo(2);
        pictures("sources-repair-refused");
        press(KeyCode.CONTROL, KeyCode.HOME);
        write("TY  - JOUR\n");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> overview().repaired() == 1);
        settle();
        pictures("sources-repaired");
        assertThat(overview().gaps().title()).isZero();
        assertThat(overview().read()).isEqualTo(6);
        assertThat(overview().rejected()).isEqualTo(1);
        assertThat(overview().found()).isEqualTo(7);
        assertThat(session().review().check()).isEmpty();
        press(KeyCode.ESCAPE);
        pictures("sources-after-repair");
    }

    @Test
    void whatWasWrittenIsThereAgainWhenTheRepairsAreOpenedAgain() throws Exception {
        importFiles(damaged());
        press(KeyCode.R);
        press(KeyCode.CONTROL, KeyCode.HOME);
        write("TY  - BOOK\n");
        press(KeyCode.ESCAPE);
        press(KeyCode.R);
        TextArea editor = robot.lookup(".repair .text-area").query();
        assertThat(editor.getText()).startsWith("TY  - BOOK\nTI  - ");
    }

    @Test
    void tabLeavesTheEditorAndIsNotWrittenIntoTheEntry() throws Exception {
        importFiles(damaged());
        press(KeyCode.R);
        TextArea editor = robot.lookup(".repair .text-area").query();
        String before = editor.getText();
        press(KeyCode.TAB);
        assertThat(editor.isFocused()).isFalse();
        assertThat(editor.getText()).isEqualTo(before);
    }

    @Test
    void duplicatesThatAreLookedForFromHereAreKnownToBeLookedForThere() throws Exception {
        importFiles(export("one.ris", "Peer workers one", "Peer workers two"));
        go(Room.DUPLICATES);
        go(Room.SOURCES);
        AtomicInteger runs = new AtomicInteger();
        session().onChange(change -> runs.addAndGet(change == Change.GROUPS ? 1 : 0));
        CountDownLatch gate = new CountDownLatch(1);
        robot.interact(() -> desk().work().change(() -> await(gate)).done());
        robot.push(KeyCode.F);
        assertThat(desk().room().get()).isEqualTo(Room.DUPLICATES);
        robot.push(KeyCode.F);
        gate.countDown();
        settle();
        assertThat(runs).hasValue(1);
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aNumberOpensTheRecordsBehindIt() throws Exception {
        importFiles(damaged());
        robot.clickOn(robot.lookup("1 record without a year").<javafx.scene.Node>query());
        settle();
        assertThat(desk().room().get()).isEqualTo(Room.SEARCH);
        pictures("sources-without-year");
    }

    @Test
    void aSecondSearchBringsOnlyItsNewRecordsToTheQueue() throws Exception {
        importFiles(export("first.ris", "Peer workers", "Recovery colleges", "Lived experience"));
        var who = session().who().orElseThrow();
        var screening = session().review().screening();
        go(Room.TITLE_ABSTRACT);
        press(KeyCode.I);
        press(KeyCode.E);
        assertThat(screening.progress(who, Stage.TITLE_ABSTRACT).decided()).isEqualTo(2);

        go(Room.SOURCES);
        add(export("update.ris", "Recovery colleges", "Lived experience", "Digital peer support"));
        FileLine line = imports().files().get(0);
        robot.interact(() -> line.source().set("first"));
        settle();
        SearchChoice choice =
                robot.lookup(".import-row .choice-box").queryAllAs(javafx.scene.control.ChoiceBox.class).stream()
                        .filter(SearchChoice.class::isInstance)
                        .map(SearchChoice.class::cast)
                        .findFirst()
                        .orElseThrow();
        robot.interact(
                () -> choice.setValue(choice.getItems().get(choice.getItems().size() - 1)));
        pictures("sources-second-search");
        runImport();
        press(KeyCode.F);
        until(() -> !session().review().duplicates().isBehind());
        settle();

        assertThat(session().review().imports().overview()).singleElement().satisfies(source -> {
            assertThat(source.searches()).hasSize(2);
            assertThat(source.filesOf(source.searches().get(1))).hasSize(1);
        });
        var progress = screening.progress(who, Stage.TITLE_ABSTRACT);
        assertThat(progress.total()).isEqualTo(4);
        assertThat(progress.decided()).isEqualTo(2);
        go(Room.SOURCES);
        pictures("sources-two-searches");
        go(Room.TITLE_ABSTRACT);
        press(KeyCode.I);
        press(KeyCode.I);
        assertThat(screening.progress(who, Stage.TITLE_ABSTRACT).decided()).isEqualTo(4);
    }

    @Test
    void decisionsOfAnotherToolAreTakenOverForThePersonChosen() throws Exception {
        Path file = Files.writeString(
                folder.resolve("rayyan.ris"),
                rayyan(1, "Included") + rayyan(2, "Excluded") + rayyan(3, "Maybe") + rayyan(4, "Included"));
        importFiles(file);
        Hyperlink link = robot.lookup(".link-line .hyperlink")
                .<Hyperlink>match(one -> one.getText().startsWith("4 decisions"))
                .query();
        robot.clickOn(link);
        settle();
        ComboBox<PriorModel.Choice> who = robot.lookup(".prior-rows .combo-box").query();
        assertThat(who.isFocused()).isTrue();
        robot.interact(() -> who.getSelectionModel().select(1));
        settle();
        pictures("sources-prior");
        robot.clickOn(robot.lookup(".prior-body > .button").<javafx.scene.Node>query());
        var reviewer = session().who().orElseThrow();
        var screening = session().review().screening();
        until(() -> screening.progress(reviewer, Stage.TITLE_ABSTRACT).decided() == 4);
        settle();
        pictures("sources-prior-done");
    }

    private static String rayyan(int n, String verdict) {
        return """
                TY  - JOUR
                AN  - rayyan-%d
                TI  - Invented study number %d of peers in town %d
                PY  - 20%02d
                N1  - RAYYAN-INCLUSION: {"Emily Lind"=>"%s"}
                ER  -

                """.formatted(4000 + n, n, n * 7, 10 + n, verdict);
    }

    private SourceOverview overview() {
        return session().review().imports().overview().get(0);
    }

    private void noted(int reported) {
        var setup = session().review().setup();
        Search search = setup.searches().get(0);
        robot.interact(() -> setup.save(new Search(
                search.id(),
                search.sourceId(),
                Optional.of(LocalDate.of(2021, 1, 4)),
                "Anna",
                "1  exp Peer Group/\n2  (peer adj2 support*).ti,ab.\n3  1 or 2",
                "English, Norwegian",
                "1946 to 4 January 2021",
                OptionalInt.of(reported))));
        settle();
    }

    /** Five entries that can be read, one without year, and two that have lost their beginning. */
    private Path damaged() throws Exception {
        String lost =
                "TI  - Recovery colleges in Norway\nAU  - Bakken, S\nPY  - 2020\nAB  - A study of colleges.\nER  - \n\n";
        String other = "TI  - Lost too\nAU  - Lie, T\nER  - \n\n";
        return Files.writeString(
                folder.resolve("medline.ris"),
                entry("Peer workers one", 2019) + lost + entry("Peer workers two", 2018)
                        + entry("Peer workers three", 2017)
                        + other
                        + entry("Peer workers four", 2016)
                        + "TY  - JOUR\nTI  - Peer workers without a year\nAB  - About.\nER  - \n\n");
    }

    private Path export(String name, String... titles) throws Exception {
        StringBuilder ris = new StringBuilder();
        for (String title : titles) {
            ris.append(entry(title, 2019));
        }
        return Files.writeString(folder.resolve(name), ris);
    }

    private static String entry(String title, int year) {
        return "TY  - JOUR\nTI  - " + title + "\nAU  - Ness, Ottar\nPY  - " + year + "\nDO  - 10.1000/"
                + title.replace(' ', '-') + "\nJO  - Journal of " + title + "\nAB  - About " + title + ".\nER  - \n\n";
    }

    private void importFiles(Path file) {
        add(file);
        runImport();
        robot.interact(() -> imports().close());
        settle();
    }

    private void runImport() {
        ImportModel imports = imports(); // looked up before the import changes the nodes
        robot.interact(imports::start);
        until(() -> !imports.running().get());
        settle();
    }

    private void add(Path file) {
        robot.interact(() -> imports().add(List.of(file)));
        settle();
    }

    private ImportModel imports() {
        return ((ImportPane) robot.lookup(".import-pane").query()).model();
    }
}
