package org.scopedesk.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Progress;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.review.Note;
import org.scopedesk.review.PccElement;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Stage;
import org.scopedesk.review.WordGroup;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;
import org.scopedesk.workbench.OpenReview;

/** Keywords, groups of words, mentions and a goal, with keys alone. A picture of every state, in the smallest window. */
final class ReadingDeskWindowTest extends WindowTest {

    @BeforeEach
    void open() throws Exception {
        openWindow();
        robot.interact(() -> size(1024, 700));
        openReview(review());
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(desk().room().get()).isEqualTo(Room.TITLE_ABSTRACT);
    }

    @Test
    void keywordsAndMarksAreSwitchedByKeys() throws IOException {
        assertThat(robot.lookup(".record-reader .mark").queryAll()).isNotEmpty();
        press(KeyCode.Y);
        assertThat(robot.lookup(".reading-keywords .mark").queryAll()).isNotEmpty();
        pictures("desk-keywords");
        press(KeyCode.RIGHT);
        assertThat(desk().settings().keywordsOpen().get()).isTrue();
        press(KeyCode.H);
        assertThat(robot.lookup(".record-reader .mark").queryAll()).isEmpty();
        picture("desk-highlighting-off");
        press(KeyCode.H);
        assertThat(robot.lookup(".record-reader .mark").queryAll()).isNotEmpty();
        press(KeyCode.F1);
        pictures("desk-keys");
        press(KeyCode.ESCAPE);
        go(Room.REVIEW);
        ScrollPane setup = robot.lookup(n -> n instanceof ScrollPane pane
                        && pane.getContent() != null
                        && pane.getContent().getStyleClass().contains("setup"))
                .queryAs(ScrollPane.class);
        robot.interact(() -> setup.setVvalue(1));
        settle();
        pictures("desk-groups-setup");
    }

    @Test
    void aNoteMentionsACriterion() throws IOException {
        press(KeyCode.N);
        write("Fails #peer");
        assertThat(box().isVisible()).isTrue();
        pictures("desk-mention");
        press(KeyCode.ENTER);
        assertThat(box().isVisible()).isFalse();
        press(KeyCode.ESCAPE);
        assertThat(noteText()).isEqualTo("Fails #[Peer support workers take part]");
        assertThat(note().getText()).isEqualTo("Fails #[Peer support workers take part]");
        picture("desk-mentioned");

        press(KeyCode.N);
        write(" #");
        press(KeyCode.DOWN);
        press(KeyCode.ESCAPE);
        assertThat(box().isVisible()).isFalse();
        assertThat(note().isFocused()).isTrue();
        write("1");
        press(KeyCode.ESCAPE);
        assertThat(noteText()).isEqualTo("Fails #[Peer support workers take part] #1");
    }

    @Test
    void theGoalsAreReachedByTabAndADigitThereIsNoDecision() {
        press(KeyCode.P);
        press(KeyCode.TAB);
        Spinner<Integer> goal = robot.lookup(".pace-card .spinner").query();
        assertThat(goal.isFocused()).isTrue();
        var who = session().who().orElseThrow();
        int before = session()
                .review()
                .screening()
                .progress(who, Stage.TITLE_ABSTRACT)
                .decided();
        write("1");
        press(KeyCode.UP);
        assertThat(goal.getValue()).isEqualTo(50);
        assertThat(session()
                        .review()
                        .screening()
                        .progress(who, Stage.TITLE_ABSTRACT)
                        .decided())
                .isEqualTo(before);
        press(KeyCode.P);
        assertThat(goal.isFocused()).isFalse();
        press(KeyCode.I);
        assertThat(session()
                        .review()
                        .screening()
                        .progress(who, Stage.TITLE_ABSTRACT)
                        .decided())
                .isEqualTo(before + 1);
    }

    @Test
    void aGoalForTheSittingIsShownAndReached() throws IOException {
        press(KeyCode.P);
        pictures("desk-pace");
        robot.interact(() -> {
            Spinner<Integer> amount = robot.lookup(".pace-sitting .spinner").query();
            amount.getValueFactory().setValue(2);
        });
        settle();
        press(KeyCode.ESCAPE);
        press(KeyCode.I);
        press(KeyCode.P);
        assertThat(robot.lookup(".pace-sitting .quiet").queryLabeled().getText())
                .startsWith("1 of 2 records");
        pictures("desk-goal");
        press(KeyCode.ESCAPE);
        press(KeyCode.E);
        picture("desk-goal-reached");
    }

    private Node box() {
        return robot.lookup(".mention-box").query();
    }

    private TextArea note() {
        return robot.lookup(".note-box .text-area").queryAs(TextArea.class);
    }

    private String noteText() {
        var who = session().who().orElseThrow();
        var screening = session().review().screening();
        var record = screening.queue(who, Stage.TITLE_ABSTRACT).get(0);
        return screening
                .item(who, Stage.TITLE_ABSTRACT, record)
                .note()
                .map(Note::text)
                .orElse("");
    }

    private Path review() throws IOException {
        Path file = folder.resolve("reading.scopedesk");
        try (OpenReview review = OpenReview.create(file, ReviewDetails.titled("Reading"))) {
            Path ris = Files.writeString(folder.resolve("reading.ris"), record("Housing") + record("Recovery"));
            Detection.Recognised how =
                    (Detection.Recognised) review.imports().inspect(ris).detection();
            review.imports().importFile(ris, how, "Medline", "", Progress.NONE);
            review.setup().saveDecisionsNeeded(1);
            review.setup().addReviewer("Anna", true);
            review.setup().addCriterion(PccElement.POPULATION, "Peer support workers take part");
            review.setup().addCriterion(PccElement.CONCEPT, "Co-production of services");
            review.setup().save(new HighlightWords(List.of("peer support*"), List.of("protocol*")));
            group(review, "Lived experience", "lived exp*", "recover*");
            group(review, "Places", "hospital*", "municipalit*");
        }
        return file;
    }

    private static void group(OpenReview review, String name, String... words) {
        WordGroup made = review.setup().addWordGroup(name);
        review.setup().save(new WordGroup(made.id(), made.name(), made.style(), List.of(words)));
    }

    private static String record(String title) {
        return "TY  - JOUR\nTI  - " + title
                + " and peer support in twelve municipalities\nAU  - Ness, Ottar\nPY  - 2019\n"
                + "JO  - Journal of Invented Peer Work\n"
                + "AB  - AIM: We describe " + title
                + " with people who have lived experience. METHODS: The protocol was "
                + "kept in three hospitals and twelve municipalities. RESULTS: They recovered.\n"
                + "KW  - Peer Support\nKW  - Hospitals, Community\nKW  - Co-production\nKW  - Recovery of Function\n"
                + "ER  - \n\n";
    }
}
