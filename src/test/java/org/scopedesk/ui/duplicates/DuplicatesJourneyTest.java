package org.scopedesk.ui.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.WindowTest;
import org.scopedesk.workbench.DuplicateFilter;
import org.scopedesk.workbench.DuplicateRow;
import org.scopedesk.workbench.DuplicateRow.Band;
import org.scopedesk.workbench.DuplicateService;
import org.scopedesk.workbench.ImportService;

/** Duplicates in the real window, on records made up for what is shown. */
final class DuplicatesJourneyTest extends WindowTest {
    private static final String TITLE = "Peer support workers as partners in community mental health services";
    private static final List<String> SUBJECTS = List.of(
            "Housing", "Nutrition", "Sleep", "Pain", "Dementia", "Stroke", "Asthma", "Migration", "Literacy", "Music");
    private static final List<String> PLACES =
            List.of("rural clinics", "prisons", "nursing homes", "schools", "intensive wards");

    private static final String ONE_ABSTRACT =
            "Interviews with thirty people in four towns asked how they came to take part, whom they trusted, what helped"
                    + " them to stay, and what they would change if the service were theirs to plan anew.";
    private static final String OTHER_ABSTRACT =
            "A randomised trial compared weekly group meetings with letters sent home; attendance, cost and symptom scores"
                    + " were measured at baseline, after twelve weeks and again one year later by blinded assessors.";

    private Reviewer anna;
    private Reviewer bo;

    @Test
    void fiftyPairsAreJudgedWithKeysAloneAndTheFocusIsNeverLost() throws Exception {
        makeReview();
        imported("Medline", pairs("Nursing Forum Quarterly", 2017));
        imported("Scopus", pairs("Nursing Forum Quarterly", 2018));
        goAndFind();
        assertThat(summary().asked()).isEqualTo(50);
        List<KeyCode> words = List.of(KeyCode.D, KeyCode.N, KeyCode.R);
        press(KeyCode.S);
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(1);
        press(KeyCode.UP);
        for (int i = 0; i < 50; i++) {
            press(words.get(i % 3));
            assertThat(summary().asked()).isEqualTo(49 - i);
            assertThat(hasFocus()).as("after %d pairs", i + 1).isTrue();
        }
        assertThat(summary().groups()).isEqualTo(17);
        press(KeyCode.U);
        assertThat(summary().asked()).isEqualTo(1);
        assertThat(hasFocus()).isTrue();
    }

    @Test
    void groupsPairsAndFamiliesAreShownFilteredAndConfirmedByRule() throws Exception {
        makeReview();
        imported("Medline", article(TITLE, "Nursing Forum", 2019, "12", "100-109", "10.5555/peer.1"), pair(2016));
        imported("CINAHL", article(TITLE, "Nurs Forum", 2019, "12", "100-9", "10.5555/peer.1"), pair(2017));
        imported(
                "Scopus",
                article(TITLE, "Nursing Forum", 2019, "12", "100", ""),
                article(TITLE, "medRxiv", 2018, "", "", "10.1101/2018.04.05.18001"),
                article("Correction: " + TITLE, "Nursing Forum", 2020, "13", "12", "10.5555/peer.9"));
        goAndFind();
        bring(Band.CERTAIN);
        press(KeyCode.DIGIT2);
        both("duplicates-clear-group");
        bring(Band.ASKED);
        both("duplicates-doubtful-pair");
        bring(Band.RELATED);
        both("duplicates-family");
        assertThat(list().getSelectionModel().getSelectedItem().members()).hasSizeGreaterThan(2);

        press(KeyCode.G);
        robot.interact(() -> robot.lookup(".filter-form .combo-box")
                .queryComboBox()
                .getSelectionModel()
                .select(1));
        settle();
        both("duplicates-filter");
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        press(KeyCode.B);
        both("duplicates-rules");
        robot.interact(() -> rules().getSelectionModel().select(1));
        press(KeyCode.ENTER);
        both("duplicates-sample");
        press(KeyCode.RIGHT);
        assertThat(robot.lookup(".column-head").<Node>queryAll().stream()
                        .map(head -> head.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen"))))
                .as("keys reach the records of a sample")
                .startsWith(false, true);
        press(KeyCode.S);
        press(KeyCode.N);
        assertThat(summary().groups()).isZero();
        assertThat(summary().asked()).isEqualTo(1);
        press(KeyCode.U);
        robot.interact(() -> rules().getSelectionModel().select(1));
        press(KeyCode.ENTER);
        DuplicateService.Summary before = summary();
        click("Confirm the one group");
        assertThat(confirmed()).hasSize(1);
        press(KeyCode.ESCAPE);
        press(KeyCode.U);
        assertThat(confirmed()).isEmpty();
        assertThat(summary()).isEqualTo(before);
        press(KeyCode.I);
        both("duplicates-numbers");
        press(KeyCode.O);
        both("duplicates-order");
        List<CheckBox> criteria =
                List.copyOf(robot.lookup(".account-pane .check-box").<CheckBox>queryAll());
        for (int i = 0; i < criteria.size(); i++) {
            robot.lookup(".account-pane .check-box").<CheckBox>queryAll().stream()
                    .filter(CheckBox::isSelected)
                    .filter(box -> !box.isDisabled())
                    .findFirst()
                    .ifPresent(box -> robot.interact(box::fire));
            settle();
        }
        assertThat(robot.lookup(".account-pane .check-box").<CheckBox>queryAll())
                .as("one criterion stays, and looks so")
                .filteredOn(CheckBox::isSelected)
                .singleElement()
                .matches(CheckBox::isDisabled);
        press(KeyCode.ESCAPE);
        assertThat(hasFocus()).isTrue();
    }

    @Test
    void closingTheRulesBeforeTheFirstSearchLeadsBackToIt() throws Exception {
        makeReview();
        imported("Medline", pair(2016));
        imported("CINAHL", pair(2017));
        go(Room.DUPLICATES);
        press(KeyCode.B);
        press(KeyCode.ESCAPE);
        assertThat(robot.lookup(".empty-state").<Node>queryAll())
                .filteredOn(Node::isVisible)
                .singleElement();
        press(KeyCode.J);
        press(KeyCode.ESCAPE);
        assertThat(robot.lookup(".empty-state").<Node>queryAll())
                .filteredOn(Node::isVisible)
                .singleElement();
    }

    @Test
    void aSplitAfterScreeningShowsWhereDecisionsStayAndWhatConflictArises() throws Exception {
        makeReview();
        Id<BibRecord> first =
                imported("Medline", article(TITLE, "Nursing Forum", 2019, "12", "100-109", "10.5555/peer.1"));
        Id<BibRecord> second =
                imported("CINAHL", article(TITLE, "Nursing Forum", 2019, "12", "100-109", "10.5555/peer.1"));
        decide(anna, first, Verdict.INCLUDE);
        decide(bo, first, Verdict.EXCLUDE);
        decide(anna, second, Verdict.EXCLUDE);
        goAndFind();
        assertThat(session().review().conflicts().open(Stage.TITLE_ABSTRACT)).isEmpty();
        press(KeyCode.N);
        assertThat(session().review().conflicts().open(Stage.TITLE_ABSTRACT)).containsExactly(first);
        assertThat(robot.lookup(".aftermath-line").query().isVisible()).isTrue();
        robot.interact(() -> desk().go(Room.DUPLICATES, new Subject.One(first)));
        settle();
        both("duplicates-split");
        press(KeyCode.H);
        both("duplicates-history");
        press(KeyCode.ESCAPE);
        click("Go to the conflicts");
        assertThat(desk().room().get()).isEqualTo(Room.CONFLICTS);
    }

    @Test
    void fromASearchOneClickTellsWhoRemovedARecordAndWhy() throws Exception {
        makeReview();
        Id<BibRecord> first =
                imported("Medline", article(TITLE, "Nursing Forum", 2019, "12", "100-109", "10.5555/peer.1"));
        Id<BibRecord> second =
                imported("CINAHL", article(TITLE, "Nursing Forum", 2019, "12", "100-109", "10.5555/peer.1"));
        goAndFind();
        robot.interact(() -> desk().go(Room.SEARCH, new Subject.One(second)));
        settle();
        both("search-removed");
        click("Who removed this record, and why?");
        assertThat(desk().room().get()).isEqualTo(Room.DUPLICATES);
        assertThat(robot.lookup(".compare-fate").queryLabeled().getText()).startsWith("Record 2 (CINAHL) was removed");
        decide(anna, first, Verdict.INCLUDE);
        press(KeyCode.N);
        robot.interact(() -> desk().go(Room.DUPLICATES, new Subject.One(second)));
        settle();
        assertThat(robot.lookup(".compare-fate").queryLabeled().getText()).endsWith("this one waits for its own.");
        both("duplicates-split-copy");
    }

    @Test
    void fromEveryRoomThatShowsARecordOneClickTellsOfItsCopies() throws Exception {
        makeReview();
        Id<BibRecord> first =
                imported("Medline", article(TITLE, "Nursing Forum", 2019, "12", "100-109", "10.5555/peer.1"));
        imported("CINAHL", article(TITLE, "Nursing Forum", 2019, "12", "100-109", "10.5555/peer.1"));
        goAndFind();
        go(Room.TITLE_ABSTRACT);
        tellsOfCopies();
        decide(anna, first, Verdict.INCLUDE);
        decide(bo, first, Verdict.EXCLUDE);
        go(Room.CONFLICTS);
        picture("conflicts-copies");
        tellsOfCopies();
        decide(bo, first, Verdict.INCLUDE);
        go(Room.FULL_TEXT);
        tellsOfCopies();
    }

    private void tellsOfCopies() {
        click("Which copies, and why?");
        assertThat(desk().room().get()).isEqualTo(Room.DUPLICATES);
        assertThat(list().getSelectionModel().getSelectedItem().members()).hasSize(2);
        assertThat(robot.lookup(".compare-fate").queryLabeled().getText()).contains("is screened for its group");
    }

    @Test
    void aGroupWhoseMembersContradictEachOtherSaysSoInBothLanguages() throws Exception {
        makeReview();
        contradicted();
        assertThat(list().getItems().get(0).contradicted()).isTrue();
        assertThat(robot.lookup(".compare-contradicted").queryLabeled().getText())
                .startsWith("Anna said on ");
        both("duplicates-contradicted");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(list().getItems()).noneMatch(DuplicateRow::contradicted);
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(list().getItems().get(0).contradicted()).isTrue();
    }

    @Test
    void inTheNorwegianWindowReasonsAreNorwegian() throws Exception {
        makeReview();
        contradicted();
        robot.interact(() -> desk().settings().language().set(Texts.Language.BOKMAL.name()));
        settle();
        go(Room.DUPLICATES);
        assertThat(robot.lookup(".compare-why").queryLabeled().getText())
                .contains("Samme DOI eller PubMed-nummer, og titlene stemmer overens; samme tittel")
                .containsPattern("(?s)ett års forskjell.*\\.\nDette taler imot: Utgitt på to steder;")
                .doesNotContain("same ");
        both("duplicates-contradicted-nb");
        press(KeyCode.H);
        pictures("duplicates-history-nb");
    }

    /** Two were kept apart by a person, who then joined the third with each of them. */
    private void contradicted() throws Exception {
        Id<BibRecord> first =
                imported("Medline", article(TITLE, "Nursing Forum", 2019, "12", "100-109", "10.5555/peer.1"));
        Id<BibRecord> second =
                imported("CINAHL", article(TITLE, "Nursing Forum", 2019, "12", "100-109", "10.5555/peer.1"));
        imported("Embase", article(TITLE, "Nurs Forum", 2020, "12", "100-9", "10.5555/peer.1"));
        Id<BibRecord> third = imported("Scopus", article("In part: " + TITLE, "Care", 2020, "2", "7", ""));
        goAndFind();
        DuplicateService service = session().review().duplicates();
        service.judge(List.of(second, third), Relation.DIFFERENT, anna.id());
        service.judge(List.of(first, second), Relation.DUPLICATE, anna.id());
        service.judge(List.of(first, third), Relation.DUPLICATE, anna.id());
        settle();
        robot.interact(() -> desk().go(Room.DUPLICATES, new Subject.One(first)));
        settle();
    }

    private void makeReview() throws Exception {
        openWindow();
        robot.interact(() -> desk().create(folder.resolve("made.scopedesk"), ReviewDetails.titled("Peer support")));
        until(() -> desk().session().get().isPresent());
        settle();
        anna = session().review().setup().addReviewer("Anna", true);
        bo = session().review().setup().addReviewer("Bo", false);
        settle();
        robot.interact(() -> session().choose(anna));
        settle();
    }

    private void goAndFind() {
        go(Room.DUPLICATES);
        press(KeyCode.F);
        until(() -> !session().review().duplicates().isBehind());
        settle();
        robot.interact(() -> desk().notices().clear());
    }

    private void decide(Reviewer who, Id<BibRecord> record, Verdict verdict) {
        session().review().screening().decide(who.id(), Stage.TITLE_ABSTRACT, record, verdict, Optional.empty());
    }

    /** Takes pictures at the usual size and at a small one. */
    private void both(String name) throws Exception {
        pictures(name);
        robot.interact(() -> size(1024, 700));
        settle();
        pictures(name + "-small");
        robot.interact(() -> size(1280, 800));
        settle();
    }

    private void bring(Band band) {
        List<DuplicateRow> rows = list().getItems();
        int at = 0;
        while (rows.get(at).band() != band) {
            at++;
        }
        int row = at;
        robot.interact(() -> list().getSelectionModel().select(row));
        settle();
    }

    private boolean hasFocus() {
        Node focus = list().getScene().getFocusOwner();
        return focus != null && focus.isVisible() && focus.getScene() != null;
    }

    private List<DuplicateRow> confirmed() {
        return session().review().duplicates().rows(DuplicateFilter.ALL).stream()
                .filter(row -> row.band() == Band.CERTAIN && row.rule().isEmpty())
                .toList();
    }

    private ListView<DuplicateRow> list() {
        return robot.lookup(".group-list").queryListView();
    }

    private ListView<RulesModel.Found> rules() {
        return robot.lookup(".rule-list").queryListView();
    }

    private DuplicateService.Summary summary() {
        return session().review().duplicates().summary();
    }

    private static String[] pairs(String journal, int year) {
        String[] pairs = new String[SUBJECTS.size() * PLACES.size()];
        for (int i = 0; i < pairs.length; i++) {
            String subject = SUBJECTS.get(i % SUBJECTS.size());
            String place = PLACES.get(i / SUBJECTS.size());
            String author = subject + place.charAt(0) + place.charAt(2);
            pairs[i] = record(
                    subject + " and what people say of it in " + place,
                    List.of(author + ", Kari", "Bakken" + author + ", Siri"),
                    journal,
                    year,
                    "",
                    "",
                    "");
        }
        return pairs;
    }

    private static String pair(int year) {
        return record(
                "Recovery colleges in the north of the country",
                List.of("Lie, Turid", "Ness, Ottar"),
                "Journal of Community Care",
                year,
                "",
                "",
                "");
    }

    private static String article(String title, String journal, int year, String volume, String pages, String doi) {
        return record(title, List.of("Nordahl, Kari", "Bakken, Siri"), journal, year, volume, pages, doi);
    }

    private static String record(
            String title, List<String> authors, String journal, int year, String volume, String pages, String doi) {
        StringBuilder ris = new StringBuilder("TY  - JOUR\nTI  - ").append(title);
        authors.forEach(author -> ris.append("\nAU  - ").append(author));
        ris.append("\nPY  - ").append(year).append("\nJO  - ").append(journal);
        ris.append(volume.isEmpty() ? "" : "\nVL  - " + volume);
        ris.append(pages.isEmpty() ? "" : "\nSP  - " + pages);
        ris.append(
                volume.isEmpty() && doi.isEmpty() ? "\nAB  - " + (year % 2 == 0 ? ONE_ABSTRACT : OTHER_ABSTRACT) : "");
        ris.append(doi.isEmpty() ? "" : "\nDO  - " + doi);
        return ris.append("\nER  - \n\n").toString();
    }

    /** Imports records as a source; answers the last of them. */
    private Id<BibRecord> imported(String source, String... records) throws Exception {
        Path file = Files.writeString(folder.resolve(source + ".ris"), String.join("", records));
        ImportService imports = session().review().imports();
        Detection.Recognised how = (Detection.Recognised) imports.inspect(file).detection();
        imports.importFile(file, how, source, "", Progress.NONE);
        settle();
        return session().review().screening().queue(anna.id(), Stage.TITLE_ABSTRACT).stream()
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
