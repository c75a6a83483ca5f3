package org.scopedesk.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.review.IdSource;
import org.scopedesk.review.MarkStyle;
import org.scopedesk.review.WordGroup;
import org.scopedesk.ui.WindowTest;
import org.scopedesk.workbench.Mark;

final class RecordReaderTest extends WindowTest {
    private RecordReader reader;

    @BeforeEach
    void open() throws Exception {
        openWindow();
        robot.interact(() -> {
            reader = new RecordReader(desk());
            Scene scene = robot.lookup(".shell").query().getScene();
            ((StackPane) scene.getRoot()).getChildren().add(reader);
        });
    }

    @Test
    void aStructuredAbstractShowsItsHeadingsAndMarks() throws Exception {
        String text = "BACKGROUND: Services employ peer support workers.\nMETHODS: We interviewed twelve students.";
        show(
                citation("Peer support workers as co-producers", text),
                List.of(new Mark(28, 40, Mark.Kind.INCLUDE_WORD), new Mark(82, 90, Mark.Kind.EXCLUDE_WORD)));

        assertThat(reader.lines().get(3))
                .isEqualTo("BACKGROUND  Services employ peer support workers.\n\n"
                        + "METHODS  We interviewed twelve students.");
        assertThat(reader.lookupAll(".mark")).hasSize(2);
        pictures("reader-structured");
    }

    @Test
    void aRecordWithoutAbstractSaysSo() {
        show(citation("Peer support", ""), List.of());
        assertThat(robot.lookup(".reading-calm").queryLabeled().getText()).contains("without an abstract");
    }

    @Test
    void scriptsFromRightToLeftAndOfEastAsiaAreShown() throws Exception {
        show(
                citation(
                        "دعم الأقران في خدمات الصحة النفسية",
                        "الخلفية: يستخدم العاملون تجاربهم الخاصة في دعم الآخرين داخل الخدمات العامة."),
                List.of());
        pictures("reader-arabic");
        show(
                citation(
                        "العاملون (15) في Oslo: دراسة نوعية",
                        "الخلفية: يستخدم العاملون (15) تجاربهم في Oslo, Norway. انتهى.\n"
                                + "רקע: העובדים (15) משתמשים בניסיונם ב-Oslo, Norway. סוף.\n"
                                + "Bakgrunn: erfaringskonsulenter på Ås kaller det دعم الأقران (peer support). Slutt."),
                List.of(new Mark(9, 16, Mark.Kind.INCLUDE_WORD), new Mark(17, 25, Mark.Kind.EXCLUDE_WORD)));
        pictures("reader-mixed");
        show(citation("精神保健におけるピアサポートの共同創造", "背景：ピアサポートワーカーは自らの経験を用いる。"), List.of());
        pictures("reader-japanese");
        assertThat(reader.lines().get(0)).startsWith("精神");
    }

    @Test
    void everyParagraphBeginsOnTheSideOfItsScript() throws Exception {
        show(
                citation(
                        "Peer support in two languages",
                        "BACKGROUND: Peer workers use what they have lived through.\n"
                                + "الخلفية: يستخدم العاملون (15) تجاربهم الخاصة في دعم الآخرين. انتهى.\n"
                                + "CONCLUSION: The services have to change."),
                List.of(new Mark(12, 24, Mark.Kind.INCLUDE_WORD), new Mark(68, 75, Mark.Kind.EXCLUDE_WORD)));
        pictures("reader-two-directions");
        assertThat(reader.alignments()).containsExactly(TextAlignment.LEFT, TextAlignment.RIGHT, TextAlignment.LEFT);
        assertThat(reader.lines().get(3)).contains("تجاربهم");
        assertThat(reader.lookupAll(".mark")).hasSize(2);
    }

    @Test
    void authorsBeginOnTheSideOfTheirScript() throws Exception {
        show(citation("Peer support", "A text."), List.of());
        assertThat(direction(".reading-authors")).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        show(
                Citation.builder()
                        .title("دعم الأقران في خدمات الصحة النفسية")
                        .authors(List.of(Author.person("الأحمد", "سعاد"), Author.person("Nordahl", "Kari")))
                        .year(OptionalInt.of(2015))
                        .journal("مجلة (15) الصحة")
                        .build(),
                List.of());
        pictures("reader-authors-from-right");
        assertThat(direction(".reading-authors")).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(direction(".reading-journal")).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        Label authors = (Label) reader.lookup(".reading-authors");
        Node words = authors.lookup(".text");
        assertThat(words.localToScene(words.getBoundsInLocal()).getMaxX())
                .isCloseTo(authors.localToScene(authors.getBoundsInLocal()).getMaxX(), within(2.0));
    }

    private NodeOrientation direction(String part) {
        return reader.lookup(part).getEffectiveNodeOrientation();
    }

    @Test
    void keywordsAreFoldedAwayUntilTheyAreOpenedAndStayOpen() throws Exception {
        Citation full = citation("Peer support", "A text.")
                .but()
                .keywords(List.of("Peer Group", "Health Services", "Mental Health"))
                .build();
        robot.interact(() -> reader.show(new Reading(
                full,
                List.of("Medline"),
                Optional.empty(),
                HighlightWords.NONE,
                List.of(),
                List.of(),
                List.of(new Mark(0, 4, Mark.Kind.INCLUDE_WORD)))));
        settle();
        assertThat(reader.lines().get(4)).isEqualTo("Keywords (3)");
        ToggleButton head = robot.lookup(".reading-keywords .reading-fold").queryAs(ToggleButton.class);
        assertThat(head.getAccessibleText()).isEqualTo("Keywords of the record, 3, folded away");

        robot.interact(head::fire);
        settle();
        assertThat(reader.lines().get(4)).isEqualTo("Keywords (3)\nPeer Group · Health Services · Mental Health");
        assertThat(head.getAccessibleText()).endsWith("shown");
        assertThat(reader.lookupAll(".reading-keywords .mark")).hasSize(1);
        assertThat(desk().memory().recall("reading.keywords")).contains("true");
        pictures("reader-keywords");

        show(citation("Nothing but a title", ""), List.of());
        assertThat(reader.lines().get(4)).isEmpty();
    }

    @Test
    void everyGroupOfWordsIsMarkedInAFormOfItsOwnAndNamedInTheLegend() throws Exception {
        showGroups();
        for (MarkStyle style : MarkStyle.values()) {
            String name = ".mark-group-" + style.word();
            assertThat(reader.lookupAll(".reading-flow " + name)).as(name).isNotEmpty();
        }
        assertThat(reader.lookupAll(".reading-legend .mark-line").stream()
                        .map(RecordReaderTest::form)
                        .collect(Collectors.toSet()))
                .as("lines that differ in form, apart from their colour")
                .hasSize(MarkStyle.values().length + 2);
        assertThat(reader.lookupAll(".reading-legend .marked-text").stream().map(node -> ((Text) node).getText()))
                .startsWith("For", "Against", "Group 1")
                .hasSize(MarkStyle.values().length + 2);
        robot.interact(() -> size(1024, 700));
        settle();
        pictures("reader-groups");
    }

    @Test
    void highlightingIsSwitchedOffAndOnAndSaysSo() throws Exception {
        showGroups();
        robot.interact(() -> desk().highlighting().on().set(false));
        settle();
        assertThat(reader.lookupAll(".mark")).isEmpty();
        assertThat(robot.lookup(".reading-legend .toggle-button")
                        .queryAs(ToggleButton.class)
                        .getText())
                .isEqualTo("Highlighting off");
        picture("reader-highlighting-off");
        robot.interact(() -> desk().highlighting().on().set(true));
        settle();
        assertThat(reader.lookupAll(".mark")).isNotEmpty();
    }

    /** What is left of a line when its colour cannot be seen. */
    private static String form(Node node) {
        Shape shape = (Shape) node;
        String kind = shape.getClass().getSimpleName()
                + (shape instanceof Path path
                        ? path.getElements().get(1).getClass().getSimpleName()
                        : "");
        long sameName = shape.getParent().getChildrenUnmodifiable().stream()
                .filter(other -> other.getStyleClass().equals(shape.getStyleClass()))
                .count();
        double apart = shape.getParent().getChildrenUnmodifiable().stream()
                .filter(other -> other.getStyleClass().equals(shape.getStyleClass()))
                .mapToDouble(other -> Math.abs(other.getBoundsInLocal().getMinY()
                        - shape.getBoundsInLocal().getMinY()))
                .max()
                .orElse(0);
        return kind + " " + shape.getStrokeWidth() + " " + shape.getStrokeDashArray() + " " + sameName
                + (apart > 6 ? " far" : "");
    }

    private void showGroups() {
        IdSource ids = new IdSource(Clock.systemUTC(), new Random(7));
        List<WordGroup> groups = new ArrayList<>();
        StringBuilder text = new StringBuilder("Words for, words against, and groups: ");
        List<Mark> marks = new ArrayList<>(
                List.of(new Mark(6, 9, Mark.Kind.INCLUDE_WORD), new Mark(17, 24, Mark.Kind.EXCLUDE_WORD)));
        for (MarkStyle style : MarkStyle.values()) {
            String name = "Group " + (groups.size() + 1);
            groups.add(new WordGroup(ids.next(), name, style, List.of(style.word() + " jumpy words")));
            String words = style.word() + " jumpy words";
            marks.add(new Mark(text.length(), text.length() + words.length(), Mark.Kind.of(style)));
            text.append(words).append(" and then others, until the next; ");
        }
        HighlightWords words = new HighlightWords(List.of("for"), List.of("against"), groups);
        robot.interact(() -> reader.show(new Reading(
                citation("Groups of words", text.toString()),
                List.of("Medline"),
                Optional.empty(),
                words,
                List.of(),
                marks,
                List.of())));
        settle();
    }

    @Test
    void copyWithoutASelectionTakesTheCitation() {
        show(citation("Peer support", "A text."), List.of());
        robot.interact(() -> {
            reader.copy();
            assertThat(Clipboard.getSystemClipboard().getString())
                    .isEqualTo("Nordahl K (2019). Peer support. Journal.");
        });
    }

    private void show(Citation citation, List<Mark> marks) {
        robot.interact(() -> reader.show(new Reading(
                citation, List.of("Medline"), Optional.empty(), HighlightWords.NONE, List.of(), marks, List.of())));
        settle();
    }

    private static Citation citation(String title, String text) {
        return Citation.builder()
                .title(title)
                .authors(List.of(Author.person("Nordahl", "Kari")))
                .year(OptionalInt.of(2019))
                .journal("Journal")
                .abstractText(text)
                .build();
    }
}
