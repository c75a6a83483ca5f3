package org.scopedesk.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scopedesk.citation.table.Column;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;
import org.scopedesk.workbench.SourceOverview;

/** What a file is read as is shown before it is imported, and can be changed, in the real window. */
final class ColumnsWindowTest extends WindowTest {

    @BeforeEach
    void open() throws Exception {
        openWindow();
        robot.interact(() -> desk().create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support")));
        settle();
        robot.interact(() -> session().review().setup().addReviewer("Anna", true));
        settle();
        go(Room.SOURCES);
    }

    @Test
    void theColumnsOfAnUnknownTableAreGuessedChangedAndRemembered() throws Exception {
        add(table("reading list.csv", "Likemannsarbeid"));
        pictures("sources-columns");
        FileLine line = imports().files().get(0);
        assertThat(line.taken().get()).isFalse();
        assertThat(line.table().shown().columns())
                .containsEntry(0, Column.TITLE)
                .containsEntry(4, Column.DOI);
        assertThat(line.preview().get().orElseThrow().first().get(0).title()).startsWith("Likemannsarbeid");

        ChoiceBox<Optional<Column>> notes =
                robot.lookup(".columns-grid .choice-box").nth(5).query();
        robot.interact(notes::requestFocus);
        press(KeyCode.SPACE);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(line.table().shown().columns()).containsEntry(5, Column.TITLE);
        robot.interact(() -> notes.setValue(Optional.of(Column.KEYWORDS)));
        settle();
        assertThat(line.table().origin()).isEqualTo(TableChoice.Origin.CHOSEN);
        assertThat(line.taken().get()).isTrue();
        robot.interact(() -> size(1024, 700));
        settle();
        pictures("sources-columns-small");
        robot.interact(() -> imports().start());
        until(() -> imports().done().get() == 1);
        settle();
        robot.interact(() -> imports().close());
        SourceOverview source = session().review().imports().overview().get(0);
        assertThat(source.read()).isEqualTo(3);
        assertThat(source.gaps().title()).isZero();

        add(table("reading list 2.csv", "Erfaringskonsulenter"));
        FileLine second = imports().files().get(0);
        assertThat(second.table().origin()).isEqualTo(TableChoice.Origin.REMEMBERED);
        assertThat(second.taken().get()).isTrue();
        assertThat(second.table().shown().columns()).containsEntry(5, Column.KEYWORDS);
        robot.interact(() -> size(1280, 800));
        settle();
        pictures("sources-columns-remembered");
    }

    @Test
    void nothingIsCutOffAtLargeTextInASmallWindow() throws Exception {
        add(table("a reading list of the second reviewer.csv", "Likemannsarbeid"));
        robot.interact(() -> {
            size(1024, 700);
            desk().settings().textSize().set(18);
        });
        settle();
        pictures("sources-columns-small-large");
        Node pane = robot.lookup(".import-rows").query().getParent();
        double edge = pane.localToScene(pane.getLayoutBounds()).getMaxX();
        for (Node part : robot.lookup(".import-row *").queryAll()) {
            if (part.isVisible() && part.getScene() != null) {
                assertThat(part.localToScene(part.getLayoutBounds()).getMaxX())
                        .as(part.toString())
                        .isLessThanOrEqualTo(edge + 1);
            }
        }
    }

    @Test
    void whereNoFileIsTickedTheFocusIsWhereOneCanBeAndNothingIsClosed() throws Exception {
        add(table("reading list.csv", "Likemannsarbeid"));
        press(KeyCode.SPACE);
        assertThat(imports().files()).as("files").hasSize(1);
        assertThat(imports().ready().get()).as("ticked").isEqualTo(1);
        press(KeyCode.ENTER);
        until(() -> imports().done().get() == 1);
    }

    @Test
    void aWrongEncodingIsSeenBeforeTheImportAndPutRight() throws Exception {
        Path file = folder.resolve("medline.ris");
        Files.writeString(
                file,
                "TY  - JOUR\nTI  - Erfaringer på sykehjem\nAU  - Åkerblom, Bjørn\nPY  - 2019\nAB  - Vi spurte ni personer om hvordan de hadde det.\nDO  - 10.1000/182\nER  - \n",
                StandardCharsets.UTF_8);
        add(file);
        FileLine line = imports().files().get(0);
        assertThat(line.preview()
                        .get()
                        .orElseThrow()
                        .first()
                        .get(0)
                        .authors()
                        .get(0)
                        .given())
                .isEqualTo("Bjørn");
        ChoiceBox<String> encoding =
                robot.lookup(".file-choices .choice-box").nth(2).query();
        robot.interact(() -> encoding.setValue("x-MacRoman"));
        settle();
        assertThat(line.preview()
                        .get()
                        .orElseThrow()
                        .first()
                        .get(0)
                        .authors()
                        .get(0)
                        .given())
                .isEqualTo("Bj√∏rn");
        pictures("sources-wrong-encoding");
    }

    private Path table(String name, String first) throws Exception {
        return Files.writeString(
                folder.resolve(name),
                "Hva heter den;Hvem;Når;Om;Kode;Merknad\n"
                        + row(first + " i psykisk helsevern", "Nordahl, K; Bakken, S", 2019, 1)
                        + row("Peer workers in community mental health services", "Lie, T; Ness, O", 2020, 2)
                        + row("Samskaping i kommunale tjenester for rus", "Åkerblom, K; Ness, O; Lie, T", 2021, 3));
    }

    private static String row(String title, String people, int year, int number) {
        return title + ";\"" + people + "\";" + year + ";"
                + "Vi undersøkte hvordan tjenester tar i bruk erfaringskunnskap. ".repeat(8) + ";10.1000/a" + number
                + ";lest av Kari\n";
    }

    private void add(Path file) {
        robot.interact(() -> imports().add(List.of(file)));
        settle();
    }

    private ImportModel imports() {
        return ((ImportPane) robot.lookup(".import-pane").query()).model();
    }
}
