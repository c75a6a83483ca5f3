package org.scopedesk.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Progress;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.review.PccElement;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.WindowTest;
import org.scopedesk.ui.memory.Theme;
import org.scopedesk.workbench.OpenReview;

/**
 * Records as they are seldom but as they come, read and decided with keys alone: in both themes, in the smallest window,
 * in a large one, and in large type. A picture of every state.
 */
final class OddRecordsWindowTest extends WindowTest {
    private static final int RECORDS = 7;

    @Test
    void oddRecordsAreReadWithKeysAloneInEveryWindowAndBothThemes() throws Exception {
        openWindow();
        openReview(review());
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(desk().room().get()).isEqualTo(Room.TITLE_ABSTRACT);
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            wear(theme);
            String name = "-" + theme.name().toLowerCase(Locale.ROOT);
            look("odd-1024" + name, 1024, 700, 14);
            look("odd-1920" + name, 1920, 1080, 14);
            look("odd-large" + name, 1280, 800, 22);
        }
        robot.interact(() -> {
            desk().settings().language().set(Texts.Language.BOKMAL.name());
            desk().settings().textSize().set(14);
        });
        settle();
        listFromTheRight();
        look("odd-norsk", 1024, 700, 14);
        int left = left();
        press(KeyCode.I);
        press(KeyCode.DIGIT3);
        press(KeyCode.E);
        assertThat(left()).isEqualTo(left - 2); // the first was decided before
    }

    /** In the list too a title begins on the side of its script. */
    private void listFromTheRight() {
        press(KeyCode.T);
        assertThat(robot.lookup(".queue-table .table-cell").queryAllAs(TableCell.class).stream()
                        .filter(cell -> String.valueOf(cell.getText()).startsWith("دعم"))
                        .toList())
                .isNotEmpty()
                .allMatch(cell -> cell.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
        press(KeyCode.ESCAPE);
    }

    private void look(String name, double width, double height, int text) throws IOException {
        robot.interact(() -> {
            desk().settings().textSize().set(text);
            size(width, height);
        });
        settle();
        for (int record = 1; record <= RECORDS; record++) {
            picture(name + "-record-" + record);
            press(KeyCode.RIGHT);
        }
        for (int record = 1; record < RECORDS; record++) {
            press(KeyCode.LEFT);
        }
        state(name + "-keys", KeyCode.F1);
        state(name + "-list", KeyCode.T);
        state(name + "-arrange", KeyCode.Q);
        state(name + "-label", KeyCode.L);
        state(name + "-pace", KeyCode.P);
        press(KeyCode.S);
        picture(name + "-similar");
        press(KeyCode.ESCAPE);
    }

    private void state(String name, KeyCode key) throws IOException {
        press(key);
        picture(name);
        press(KeyCode.ESCAPE);
    }

    private int left() {
        return session()
                .review()
                .screening()
                .progress(session().who().orElseThrow(), Stage.TITLE_ABSTRACT)
                .left();
    }

    private Path review() throws IOException {
        Path file = folder.resolve("odd.scopedesk");
        try (OpenReview review = OpenReview.create(file, ReviewDetails.titled("Odd records"))) {
            Path ris = Files.writeString(folder.resolve("odd.ris"), records());
            Detection.Recognised how =
                    (Detection.Recognised) review.imports().inspect(ris).detection();
            review.imports().importFile(ris, how, "Medline", "", Progress.NONE);
            review.setup().saveDecisionsNeeded(1);
            var anna = review.setup().addReviewer("Anna Margrethe Østgård-Skjølsvold", true);
            review.setup().addCriterion(PccElement.POPULATION, "Peer support workers take part");
            for (String reason : List.of("No peer support workers", "No co-production", "Not a public service")) {
                review.setup().addReason(reason, Optional.empty());
            }
            review.setup().save(new HighlightWords(words("include"), words("exclude")));
            review.screening()
                    .decide(
                            anna.id(),
                            Stage.TITLE_ABSTRACT,
                            review.screening()
                                    .queue(anna.id(), Stage.TITLE_ABSTRACT)
                                    .get(0),
                            Verdict.INCLUDE,
                            Optional.empty());
        }
        return file;
    }

    /** Sixty words, half of them for and half against, most of them in the records. */
    private static List<String> words(String side) {
        String known = side.equals("include")
                ? "peer* support* worker* recover* lived experience* co-produc* erfaring* 同伴 دعم"
                : "nurse* protocol editorial hospital* animal* child* student* trial* review";
        return Stream.concat(
                        Stream.of(known.split(" ", -1)), IntStream.range(0, 21).mapToObj(i -> "word" + i + "*"))
                .toList();
    }

    private static String records() {
        String authors = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> "AU  - Author" + i + ", Test\n")
                .collect(Collectors.joining());
        String title =
                "Peer support workers, their supervisors and the people they support as co-producers of community "
                        + "mental health and addiction services in twenty-three municipalities: a convergent mixed-methods study "
                        + "with a nested realist evaluation, a discrete choice experiment and an ethnography of meetings, "
                        + "protocol, results and lessons learned from seven years of lived experience";
        String words = IntStream.range(0, 21).mapToObj(i -> "word" + i + "ed").collect(Collectors.joining(" "));
        return record(
                        title,
                        "AU  - Åkerblom, Test\n",
                        "2021",
                        "BACKGROUND: Peer workers are many. METHODS: We read on.")
                + record("A record without an abstract", "AU  - Ness, Ottar\n", "2019", "")
                + record(
                        "同伴支持工作者与心理健康服务的共同生产",
                        "AU  - 王, 小明\n",
                        "2020",
                        "背景：同伴支持在社区服务中日益重要。方法：我们访谈了二十名同伴支持工作者。结果：他们重视关系、信任与共同决策。结论：服务必须改变。")
                + record(
                        "Erfaringskonsulenter på Ås: å gjøre ære på samskaping",
                        "AU  - Bjørgsæter, Øyvind\n",
                        "2018",
                        "BAKGRUNN: Erfaringskonsulenter blir stadig flere. METODE: Vi intervjuet tolv av dem. "
                                + "RESULTATER: De bygger bro. KONKLUSJON: Tjenestene må følge etter.")
                + record(
                        "Three hundred authors on peer support",
                        authors,
                        "2017",
                        "OBJECTIVE: To be many. RESULTS: We were.")
                + record(
                        "دعم الأقران في خدمات الصحة النفسية (2015)",
                        "AU  - الأحمد, سعاد\n",
                        "2015",
                        "الخلفية: يستخدم العاملون (15) تجاربهم الخاصة في دعم الآخرين داخل الخدمات العامة. انتهى.\nAB  - Peer workers "
                                + "use what they have lived through, in Arabic and in English.")
                + record(
                        "Sixty highlight words",
                        "AU  - Lie, Tone\n",
                        "",
                        "AIM: Peer support workers recover; nurses review protocols of trials with children and students in "
                                + "hospitals. " + words
                                + ". CONCLUSION: Experience is co-produced by peers who support.");
    }

    private static String record(String title, String authors, String year, String text) {
        return "TY  - JOUR\nTI  - " + title + "\n" + authors + (year.isEmpty() ? "" : "PY  - " + year + "\n")
                + "JO  - Journal of Invented Peer Work\nVL  - 3\nSP  - 1\n"
                + (text.isEmpty() ? "" : "AB  - " + text + "\n") + "ER  - \n\n";
    }
}
