package org.scopedesk.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Source;
import org.scopedesk.review.SourceKind;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;
import org.scopedesk.workbench.SourceOverview;

/** Sources in the real window. */
final class SourcesWindowTest extends WindowTest {

    @BeforeEach
    void open() throws Exception {
        openWindow();
    }

    @Test
    void theSampleShowsItsSourcesAndEditsAreSavedAtOnce() throws Exception {
        robot.interact(() -> desk().openSample());
        until(() -> desk().session().get().isPresent());
        settle();
        press(KeyCode.ENTER);
        go(Room.SOURCES);
        TableView<SourceOverview> table = robot.lookup(".source-table").queryTableView();
        assertThat(table.getItems()).hasSizeGreaterThanOrEqualTo(10);
        pictures("sources");
        press(KeyCode.DOWN);
        press(KeyCode.E);
        write("Renamed source");
        press(KeyCode.ESCAPE);
        assertThat(session().review().setup().sources().get(1).name()).isEqualTo("Renamed source");
        press(KeyCode.E);
        write("Begun on the second");
        robot.interact(() -> table.getSelectionModel().clearAndSelect(2));
        settle();
        String third = session().review().setup().sources().get(2).name();
        robot.interact(table::requestFocus);
        settle();
        assertThat(session().review().setup().sources())
                .extracting(Source::name)
                .contains("Begun on the second", third)
                .doesNotContain("Renamed source");
        robot.interact(() -> size(1024, 700));
        settle();
        pictures("sources-small");
    }

    @Test
    void theNameOfANewSourceIsWrittenInPlaceOfTheUsualOne() {
        robot.interact(() -> desk().create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support")));
        settle();
        robot.interact(() -> session().review().setup().addReviewer("Anna", true));
        robot.interact(() -> session().review().setup().addSource("Medline", SourceKind.DATABASE, ""));
        settle();
        go(Room.SOURCES);
        press(KeyCode.A);
        write("Oria");
        press(KeyCode.ENTER);
        assertThat(session().review().setup().sources())
                .extracting(Source::name)
                .containsExactly("Medline", "Oria");
    }

    @Test
    void theHeadingOfASearchIsReadInOneLineAlsoWhereItCanBeTakenOffTheList() throws Exception {
        robot.interact(() -> desk().create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support")));
        settle();
        robot.interact(() -> {
            session().review().setup().addReviewer("Anna", true);
            Source source = session().review().setup().addSource("Medline", SourceKind.DATABASE, "");
            session().review().setup().addSearch(source);
            size(1024, 700);
            desk().settings().textSize().set(18);
        });
        settle();
        go(Room.SOURCES);
        settle();
        pictures("sources-two-searches-small-large");
        Node heading = robot.lookup(".details-heading .label").query();
        assertThat(heading.getLayoutBounds().getHeight()).isLessThan(40);
        assertThat(heading.getLayoutBounds().getWidth()).isGreaterThan(50);
    }

    @Test
    void filesAreLookedAtChangedAndImported() throws Exception {
        robot.interact(() -> desk().create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support")));
        settle();
        robot.interact(() -> session().review().setup().addReviewer("Anna", true));
        settle();
        go(Room.SOURCES);
        pictures("sources-empty");
        Path exports = exports();
        Files.writeString(exports.resolve("notes.docx"), "not an export at all");
        robot.interact(() -> importPane().add(List.of(exports)));
        settle();
        pictures("sources-import");
        robot.interact(() -> size(1024, 700));
        settle();
        pictures("sources-import-small");
        ImportModel imports = importPane(); // looked up before the import changes the nodes
        press(KeyCode.ENTER);
        until(() -> !imports.running().get());
        settle();
        pictures("sources-imported");
        assertThat(session().review().imports().overview()).hasSizeGreaterThanOrEqualTo(9);
        press(KeyCode.F);
        until(() -> !session().review().duplicates().isBehind());
        settle();
        assertThat(desk().room().get()).isEqualTo(Room.DUPLICATES);
    }

    @Test
    void filesOfOneNewSourceGoToItAlthoughAnotherIsMadeBetweenThem() throws Exception {
        robot.interact(() -> desk().create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support")));
        settle();
        robot.interact(() -> session().review().setup().addReviewer("Anna", true));
        settle();
        go(Room.SOURCES);
        Path exports = Files.createDirectories(folder.resolve("exports"));
        Files.writeString(exports.resolve("1.ris"), entry("Ovid MEDLINE(R)", "Peer workers one"));
        Files.writeString(exports.resolve("2.ris"), entry("APA PsycInfo", "Peer workers two"));
        Files.writeString(exports.resolve("3.ris"), entry("Ovid MEDLINE(R)", "Peer workers three"));
        robot.interact(() -> importPane().add(List.of(exports)));
        settle();
        ImportModel imports = importPane();
        press(KeyCode.ENTER);
        until(() -> !imports.running().get());
        settle();
        assertThat(session().review().setup().sources())
                .extracting(Source::name)
                .hasSize(2);
    }

    private static String entry(String database, String title) {
        return "TY  - JOUR\nTI  - " + title + "\nPY  - 2019\nDB  - " + database + "\nER  - \n\n";
    }

    private ImportModel importPane() {
        return ((ImportPane) robot.lookup(".import-pane").query()).model();
    }

    private Path exports() throws Exception {
        Path exports = Files.createDirectories(folder.resolve("exports"));
        for (String name : org.scopedesk.workbench.SampleReview.exports()) {
            Files.copy(Path.of("sample-data", name), exports.resolve(name));
        }
        return exports;
    }
}
