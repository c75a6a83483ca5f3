package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of several tagged formats that were put together into one. */
class SeamsTest {
    private static final Map<String, String> FILES = files();

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("RIS", "TY  - JOUR\nT1  - %s one\nER  - \n\nTY  - JOUR\nT1  - %s two\nER  - \n");
        files.put(
                "nbib",
                "PMID- 39000001\nTI  - %s one\nDP  - 2020\n\nPMID- 39000002\nTI  - %s two\nAB  - Text\n      goes on.\n");
        files.put(
                "WoS",
                "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Lie, T\nTI %s one\nER\n\nPT J\nTI %s two\nER\n\nEF\n");
        files.put(
                "Ovid",
                "<1>\nVN  - Ovid Technologies\nDB  - Embase\nTI  - %s one.\n\n<2>\nVN  - Ovid Technologies\nTI  - %s two.\n");
        files.put("refer", "%%0 Journal Article\n%%T %s one\n\n%%0 Journal Article\n%%T %s two\n");
        files.replaceAll((name, text) -> text.formatted(name, name));
        return files;
    }

    static Stream<Arguments> pairs() {
        return FILES.keySet().stream()
                .flatMap(first -> FILES.keySet().stream().map(second -> Arguments.of(first, second)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void eachEntryIsReadInTheFormatOfItsFile(String first, String second) {
        Exported read = Exported.of(FILES.get(first) + FILES.get(second));
        assertThat(read.entries())
                .extracting(entry -> entry.citation().title())
                .containsExactly(first + " one", first + " two", second + " one", second + " two");
        assertThat(read.rejected()).isEmpty();
        assertThat(read.ledger().problems())
                .extracting(Problem::message)
                .filteredOn(message -> message.startsWith("From this line on"))
                .hasSize(first.equals(second) ? 0 : 1);
    }

    @Test
    void formatsMayChangeMoreThanOnce() {
        String ris = FILES.get("RIS");
        String nbib = FILES.get("nbib").replace("39000001\n", "39000001 \n");
        Exported read = Exported.of(ris + nbib + ris + FILES.get("Ovid"));
        assertThat(read.entries()).hasSize(8);
        assertThat(read.entries().get(3).citation().abstractText()).isEqualTo("Text goes on.");
    }

    @Test
    void linesInsideAnEntryThatHasAnEndAreNoSeams() {
        for (String line : List.of("PMID- 39000001", "PT J", "%0 Journal Article", "VN  - Ovid Technologies")) {
            Exported read = Exported.of("TY  - JOUR\nTI  - Peers\nAB  - Text\n" + line + "\nKW  - Care\nER  - \n");
            assertThat(read.entries()).hasSize(1);
            assertThat(read.first().keywords()).containsExactly("Care");
        }
    }

    /** Abstracts of Ovid go on without indentation. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "TY  - of care",
                "TY  - JOURNALS",
                "PMID- see below",
                "PMID- 390000011",
                "PT Journal",
                "FN Scale of 2019",
                "%0 of all peers",
                "%0",
                "VN  - Ovidius"
            })
    void linesThatOnlyLookLikeABeginningAreNoSeams(String line) {
        Exported read = Exported.of(
                "<1>\nVN  - Ovid Technologies\nDB  - Embase\nTI  - Peers.\nAB  - Text\n" + line + "\nLG  - English\n");
        assertThat(read.entries()).hasSize(1);
        assertThat(read.first().language()).isEqualTo("English");
        assertThat(read.rejected()).isEmpty();
        assertThat(read.ledger().problems())
                .extracting(Problem::message)
                .noneMatch(message -> message.startsWith("From this line on"));
    }

    @Test
    void theCountersOfOvidStandInItsRisToo() {
        Exported read = Exported.of(
                "<1. >\nTY  - JOUR\nT1  - Peers one\nER  - \n\n<2. >\nTY  - JOUR\nT1  - Peers two\nER  - \n");
        assertThat(read.entries()).hasSize(2);
        assertThat(read.rejected()).isEmpty();
        assertThat(read.ledger().betweenLines()).isEqualTo(2);
    }

    @Test
    void platformsThatShowLateAreToldInFilesOfSeveralFormatsToo() {
        String plain = "TY  - JOUR\nTI  - Hope\nAU  - Lie, Tor\nAB  - " + "word ".repeat(200) + "\nER  - \n\n";
        String wos = "TY  - JOUR\nTI  - Peers\nAN  - WOS:000900000000001\nJ9  - CARE\nER  - \n";
        assertThat(Exported.of(plain.repeat(300) + wos + FILES.get("nbib"))
                        .ledger()
                        .problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("Web of Science (1)"));
    }

    @Test
    void linesOfAnAbstractThatIsNotIndentedAreNoSeams() {
        for (String line : List.of("PMID- 39000001", "PT J", "<1>", "<5> of <6>")) {
            Exported refer = Exported.of(
                    "%0 Journal Article\n%T Peers\n%X Text\n" + line + "\ngoes on.\n%K Care\n" + FILES.get("refer"));
            assertThat(refer.entries()).as(line).hasSize(3);
            assertThat(refer.first().abstractText()).endsWith("goes on.");
            assertThat(refer.first().keywords()).containsExactly("Care");
        }
        for (String line : List.of("PMID- 39000001", "PT J", "<5> of them", "<5> of <6>")) {
            Exported ovid = Exported.of("<1>\nVN  - Ovid Technologies\nTI  - Peers\nAB  - Text\n" + line
                    + "\ngoes on.\nKW  - Care\n\n" + "<2>\nVN  - Ovid Technologies\nTI  - Care\n");
            assertThat(ovid.entries()).as(line).hasSize(2);
            assertThat(ovid.first().abstractText()).endsWith("goes on.");
            assertThat(ovid.first().keywords()).containsExactly("Care");
        }
    }

    @Test
    void anAbstractAtTheEndOfAFileDoesNotTakeTheNextFileIn() {
        for (String next : List.of("RIS", "WoS")) {
            Exported refer = Exported.of("%0 Journal Article\n%T Peers\n%X Text.\n" + FILES.get(next));
            assertThat(refer.entries()).as(next).hasSize(3);
            assertThat(refer.first().abstractText()).isEqualTo("Text.");
        }
    }

    @Test
    void thePlatformIsThatOfTheEntriesInRis() {
        String wos = "TY  - JOUR\nTI  - Peers\nAN  - WOS:000900000000001\nJ9  - CARE\nER  - \n";
        assertThat(Exported.of(FILES.get("nbib") + FILES.get("nbib") + wos)
                        .how()
                        .platform())
                .isEqualTo("Web of Science");
    }
}
