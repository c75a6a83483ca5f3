package org.scopedesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.scopedesk.report.Flow;
import org.scopedesk.report.FlowBox;
import org.scopedesk.report.FlowEquations;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.workbench.SampleReview;

/** From the empty start screen to the saved diagram, through the real window, with pictures of every screen. */
class JourneyTest extends WindowTest {
    private static final int RECORDS = 8;

    @Test
    void aReviewGoesFromTheEmptyStartScreenToTheSavedDiagram() throws Exception {
        openWindow();
        pictures("journey-01-start");
        makeReview();
        setUp();
        importTwoSources();
        findDuplicates();
        screen();
        settleConflict();
        judgeFullTexts();
        saveDiagram();
        lookAround();
    }

    private void makeReview() throws IOException {
        press(KeyCode.N);
        write("Peer support workers in co-production");
        toOpen.add(folder);
        robot.clickOn(robot.lookup(".form .form-row .button").<javafx.scene.Node>query());
        settle();
        pictures("journey-02-new-review");
        robot.clickOn(robot.lookup(".form .text-field").<javafx.scene.Node>query());
        press(KeyCode.ENTER);
        until(() -> desk().session().get().isPresent());
        settle();
        assertThat(folder.resolve("Peer support workers in co-production.scopedesk"))
                .exists();
        assertThat(desk().room().get()).isEqualTo(Room.REVIEW);
        pictures("journey-03-review-empty");
    }

    private void setUp() throws IOException {
        for (String name : List.of("Anna", "Bo", "Kari")) {
            press(KeyCode.P);
            write(name);
            press(KeyCode.ENTER);
            leaveField();
        }
        robot.interact(() -> robot.lookup(".check-box").queryAllAs(CheckBox.class).stream()
                .reduce((first, last) -> last)
                .ifPresent(CheckBox::fire));
        settle();
        press(KeyCode.C);
        write("Peer support workers take part");
        press(KeyCode.ENTER);
        leaveField();
        for (String reason : List.of("No peer support workers", "No co-production")) {
            press(KeyCode.R);
            write(reason);
            press(KeyCode.ENTER);
            leaveField();
        }
        assertThat(session().review().setup().reviewers())
                .extracting(Reviewer::name)
                .containsExactly("Anna", "Bo", "Kari");
        assertThat(person("Kari").lead()).isTrue();
        assertThat(session().review().setup().criteria()).hasSize(1);
        assertThat(session().review().setup().reasons()).hasSize(2);
        pictures("journey-04-review");
    }

    private void importTwoSources() throws IOException {
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        pictures("journey-05-sources-empty");
        toOpen.clear();
        toOpen.add(Files.writeString(folder.resolve("medline.ris"), ris(1, RECORDS, "Journal of Peer Work")));
        toOpen.add(Files.writeString(folder.resolve("oria.ris"), ris(1, 3, "J Peer Work") + "TY  - JOUR\nER  - \n"));
        toOpen.add(Files.writeString(folder.resolve("notes.enl"), "not an export"));
        press(KeyCode.I);
        pictures("journey-06-import");
        press(KeyCode.ENTER);
        until(() -> read() == RECORDS + 3);
        settle();
        pictures("journey-07-imported");
        assertThat(session().review().imports().overview())
                .extracting(row -> row.rejected())
                .containsExactlyInAnyOrder(0, 1);
    }

    private void findDuplicates() throws IOException {
        press(KeyCode.ESCAPE);
        pictures("journey-08-sources");
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        pictures("journey-09-duplicates-before");
        press(KeyCode.F);
        until(() -> !session().review().duplicates().isBehind());
        settle();
        assertThat(session().review().duplicates().summary().duplicates()).isEqualTo(3);
        pictures("journey-10-duplicates");
    }

    private void screen() throws IOException {
        become("Anna");
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        pictures("journey-11-title-abstract");
        press(KeyCode.I);
        press(KeyCode.I);
        press(KeyCode.I);
        press(KeyCode.DIGIT1);
        press(KeyCode.E);
        press(KeyCode.M);
        press(KeyCode.U);
        press(KeyCode.E);
        press(KeyCode.E);
        press(KeyCode.E);
        pictures("journey-12-all-decided");
        become("Bo");
        press(KeyCode.I);
        press(KeyCode.M);
        for (int i = 2; i < RECORDS; i++) {
            press(KeyCode.E);
        }
        assertThat(session().review().conflicts().open(Stage.TITLE_ABSTRACT)).hasSize(1);
        press(KeyCode.CONTROL, KeyCode.DIGIT6);
        pictures("journey-13-conflicts-blind");
    }

    private void settleConflict() throws IOException {
        become("Kari");
        press(KeyCode.CONTROL, KeyCode.DIGIT6);
        pictures("journey-14-conflicts");
        press(KeyCode.I);
        assertThat(session().review().conflicts().open(Stage.TITLE_ABSTRACT)).isEmpty();
        pictures("journey-15-conflicts-settled");
    }

    private void judgeFullTexts() throws IOException {
        for (String name : List.of("Anna", "Bo")) {
            become(name);
            press(KeyCode.CONTROL, KeyCode.DIGIT5);
            if (name.equals("Anna")) {
                pictures("journey-16-full-text");
            }
            press(KeyCode.I);
            press(KeyCode.DIGIT2);
        }
        become("Anna");
        press(KeyCode.CONTROL, KeyCode.DIGIT5);
        press(KeyCode.X);
        pictures("journey-17-full-text-done");
    }

    private void saveDiagram() throws IOException {
        press(KeyCode.CONTROL, KeyCode.DIGIT7);
        pictures("journey-18-flow");
        Flow flow = session().review().flow().flow();
        assertThat(flow.isFinished()).isTrue();
        assertThat(FlowEquations.check(flow)).allMatch(equation -> equation.holds());
        assertThat(flow.databases().n(FlowBox.IDENTIFIED)).isEqualTo(RECORDS + 3);
        assertThat(flow.databases().n(FlowBox.SOUGHT)).isEqualTo(3);
        assertThat(flow.databases().n(FlowBox.NOT_RETRIEVED)).isEqualTo(1);
        assertThat(flow.reports().n()).isEqualTo(1);
        for (String ending : List.of("svg", "pdf", "png", "csv")) {
            toSave.clear();
            toSave.add(folder.resolve("flow." + ending));
            press(KeyCode.S);
            until(() -> Files.exists(toSave.get(0)));
            settle();
            assertThat(toSave.get(0)).isNotEmptyFile();
        }
        pictures("journey-19-flow-saved");
    }

    private void lookAround() throws IOException {
        press(KeyCode.CONTROL, KeyCode.DIGIT8);
        pictures("journey-20-export");
        Path included = folder.resolve("included.ris");
        toSave.clear();
        toSave.add(included);
        press(KeyCode.S);
        until(() -> Files.exists(included));
        settle();
        assertThat(Files.readString(included)).contains("TY  - ");
        press(KeyCode.CONTROL, KeyCode.F);
        write("peer");
        until(() -> desk().work().isIdle());
        pictures("journey-21-search");
        press(KeyCode.CONTROL, KeyCode.K);
        pictures("journey-22-commands");
        press(KeyCode.ESCAPE);
        go(Room.SETTINGS);
        pictures("journey-23-settings");
        assertThat(session().review().check()).isEmpty();
    }

    @Test
    void theSampleReviewOpensFromTheStartScreen() throws Exception {
        SampleReview.open(folder.resolve("settings/sample"), org.scopedesk.job.Progress.NONE)
                .close();
        openWindow();
        openReview(folder.resolve("settings/sample/sample.scopedesk"));
        press(KeyCode.ENTER);
        for (Room room :
                List.of(Room.SOURCES, Room.DUPLICATES, Room.FULL_TEXT, Room.CONFLICTS, Room.FLOW, Room.EXPORT)) {
            go(room);
            pictures("sample-" + room.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private void become(String name) {
        robot.interact(() -> session().choose(person(name)));
        settle();
    }

    private Reviewer person(String name) {
        return session().review().setup().reviewers().stream()
                .filter(reviewer -> reviewer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private int read() {
        return session().review().imports().overview().stream()
                .mapToInt(row -> row.read())
                .sum();
    }

    /** Keys of the screen do not work while text is written. */
    private void leaveField() {
        robot.interact(
                () -> robot.lookup(".action-bar").query().getScene().getRoot().requestFocus());
        settle();
    }

    private static String ris(int from, int to, String journal) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i <= to; i++) {
            text.append("""
                    TY  - JOUR
                    TI  - %s in municipality number %d: an invented study
                    AU  - Åkerblom, Test%d
                    PY  - %d
                    JO  - %s
                    VL  - %d
                    SP  - %d
                    EP  - %d
                    DO  - 10.5555/journey.%d
                    AB  - BACKGROUND: Peer support workers take part in services. METHODS: We asked %d of them. RESULTS: They answered.
                    ER  -\s

                    """.formatted(
                    List.of("Recovery", "Housing", "Work", "Loneliness", "Crisis", "Families", "Courses", "Nights")
                            .get(i - 1),
                    i,
                    i,
                    2000 + i,
                    journal,
                    i,
                    10 * i,
                    10 * i + 6,
                    i,
                    10 + i));
        }
        return text.toString();
    }
}
