package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Doi;

class RisReadingTest {
    private static final String PLAIN = """
            TY  - JOUR
            TI  - Peer support in the valley
            AU  - Åsdal, Kari
            PY  - 2019
            ER  -\s

            TY  - JOUR
            T1  - Recovery by the fjord.
            A1  - Lie, T.
            Y1  - 2020//
            ER  -
            """;

    @Test
    void bothFamiliesOfTagsAreRead() {
        Exported read = Exported.of(PLAIN);
        assertThat(read.entries())
                .extracting(e -> e.citation().title())
                .containsExactly("Peer support in the valley", "Recovery by the fjord");
        assertThat(read.entries())
                .extracting(e -> e.citation().year().orElse(0))
                .containsExactly(2019, 2020);
        assertThat(read.entries()).extracting(Entry::line).containsExactly(1L, 7L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndWillDo(String end) {
        Exported read = Exported.of(PLAIN.replace("\n", end));
        assertThat(read.ledger().read()).isEqualTo(2);
        assertThat(read.ledger().lines()).isEqualTo(11);
    }

    @Test
    void encodingsAreFoundOut() {
        byte[] utf16 = PLAIN.getBytes(StandardCharsets.UTF_16LE);
        assertThat(Exported.of(utf16).authors()).isEqualTo("Åsdal, Kari");
        assertThat(Exported.of(PLAIN.getBytes(StandardCharsets.UTF_16)).authors())
                .isEqualTo("Åsdal, Kari");
        assertThat(Exported.of(("\uFEFF" + PLAIN)).authors()).isEqualTo("Åsdal, Kari");
        Exported windows = Exported.of(PLAIN.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(windows.authors()).isEqualTo("Åsdal, Kari");
        assertThat(windows.how().remarks()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Здоровье населения и опыт пациентов",
                "Η υγεία των πολιτών και η φροντίδα",
                "الرعاية الصحية وتجربة المرضى",
                "护理研究与患者经验的方法",
                "Łąka i źródło ćwiczeń ĄĘŚŻŹ"
            })
    void lettersOfAnyWritingAreTextInUtf16(String title) {
        String file = "TY  - JOUR\nTI  - " + title + "\nAB  - " + (title + ". ").repeat(40) + "\nER  - \n";
        assertThat(Exported.of(file.getBytes(StandardCharsets.UTF_16)).first().title())
                .isEqualTo(title);
    }

    @Test
    void oneBlankIsNoTagWhereTheFileWritesTwo() {
        Exported read = Exported.of("""
                TY  - JOUR
                TI  - Tools
                AB  - Many tools are
                AI - based on data.
                ER  -
                """);
        assertThat(read.first().abstractText()).isEqualTo("Many tools are AI - based on data.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TY - JOUR\nTI - Found\nER -\n",
                "  TY  - JOUR\n  TI  - Found\n  ER  - \n",
                "ty  - jour\nti  - Found\ner  -\n",
                "TY  -\u00A0JOUR\nTI  -\u00A0Found\nER  -\u00A0\n"
            })
    void theHabitOfTheFileIsLearned(String text) {
        assertThat(Exported.of(text).first().title()).isEqualTo("Found");
    }

    @Test
    void linesWithoutTagGoOnWithTheFieldBefore() {
        Exported read = Exported.of("""
                TY  - JOUR
                TI  - A study of
                peer workers
                KW  - hope
                dignity

                SN  - 1234-5678
                8765-4321
                AB  - Aims: To see.
                Methods: We looked
                closely.
                ER  -
                """);
        assertThat(read.first().title()).isEqualTo("A study of peer workers");
        assertThat(read.first().keywords()).containsExactly("hope", "dignity");
        assertThat(read.first().issn()).containsExactly("1234-5678", "8765-4321");
        assertThat(read.first().abstractText()).isEqualTo("Aims: To see.\nMethods: We looked closely.");
    }

    @Test
    void aFileThatWasCutOffKeepsItsLastEntry() {
        Exported read = Exported.of("TY  - JOUR\nTI  - One\nER  - \nTY  - JOUR\nTI  - Two");
        assertThat(read.ledger().read()).isEqualTo(2);
        assertThat(read.ledger().problems()).hasSize(1);
    }

    @Test
    void anEntryWithoutEndEndsWhereTheNextBegins() {
        Exported read = Exported.of("TY  - JOUR\nTI  - One\nTY  - JOUR\nTI  - Two\nER  - ");
        assertThat(read.entries()).extracting(e -> e.citation().title()).containsExactly("One", "Two");
        assertThat(read.ledger().problems()).hasSize(1);
    }

    @Test
    void anEmptyEntryIsRejectedWithItsText() {
        Exported read = Exported.of(PLAIN + "TY  - JOUR\nTI  - \nER  - \n");
        assertThat(read.ledger().found()).isEqualTo(3);
        assertThat(read.rejected()).singleElement().satisfies(entry -> {
            assertThat(entry.line()).isEqualTo(12);
            assertThat(entry.raw()).isEqualTo("TY  - JOUR\nTI  - \nER  - \n");
        });
    }

    @Test
    void anEntryThatLostItsBeginningIsRejectedNotLost() {
        Exported read = Exported.of(PLAIN + "\nTI  - Lost\nAU  - Ness, O.\nER  - \n\n" + PLAIN);
        assertThat(read.ledger().read()).isEqualTo(4);
        assertThat(read.rejected())
                .singleElement()
                .satisfies(entry -> assertThat(entry.raw()).contains("Ness, O."));
    }

    @Test
    void anEntryWithoutTitleAndYearIsRead() {
        assertThat(Exported.of("TY  - JOUR\nAU  - Lie, T.\nER  - \n").ledger().read())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DO  - doi:10.1234/Abc.5",
                "DO  - https://doi.org/10.1234/abc.5",
                "L3  - 10.1234/abc.5",
                "DO  - http://dx.doi.org/10.1234%2Fabc.5",
                "UR  - https://journal.example/doi/full/10.1234/abc.5?x=1",
                "M3  - doi:10.1234/abc.5",
                "N1  - Printed in Oslo. doi: 10.1234/abc.5."
            })
    void aDoiIsFoundWhereverItStands(String line) {
        assertThat(Exported.of("TY  - JOUR\nTI  - T\n" + line + "\nER  -\n")
                        .first()
                        .doi())
                .contains(new Doi("10.1234/abc.5"));
    }

    @Test
    void aDoiOfAReferenceIsNotThePublications() {
        Exported read = Exported.of(
                "TY  - JOUR\nTI  - T\nN1  - References: Lie, doi: 10.1234/other\nNess, doi: 10.1/x\nER  -\n");
        assertThat(read.first().doi()).isEmpty();
    }

    @Test
    void allAuthorsInOneFieldAreParted() {
        assertThat(Exported.of("TY  - JOUR\nTI  - T\nAU  - Lie, T.; Ness, O.; et al\nER  -\n")
                        .authors())
                .isEqualTo("Lie, T. | Ness, O.");
    }

    @Test
    void theAccessDateIsNoYear() {
        assertThat(Exported.of("TY  - JOUR\nTI  - T\nY2  - 2021/01/04\nER  -\n")
                        .first()
                        .year())
                .isEmpty();
    }

    @Test
    void aLineOfManyMegabytesIsCutNotKept() {
        String text = "TY  - JOUR\nTI  - Long\nN1  - " + "x".repeat(9 << 20) + "\nPY  - 2001\nER  - \n";
        Exported read = Exported.of(text);
        assertThat(read.first().year()).hasValue(2001);
        assertThat(read.ledger().bytes()).isEqualTo(text.length());
        assertThat(read.ledger().problems())
                .singleElement()
                .satisfies(p -> assertThat(p.line()).isEqualTo(3));
    }
}
