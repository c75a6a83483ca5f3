package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Author;
import org.scopedesk.review.Doi;

/**
 * Where readers of references are known to lose something in tagged formats: each test is one such place, as {@link
 * KnownFailuresOfTablesTest} is for tables and {@link KnownFailuresOfFilesTest} for encodings and formats. The numbers are those of {@code docs/reading-exports.md}.
 */
class KnownFailuresTest {
    private static final String END = "ER  - \n";

    private static Exported ris(String fields) {
        return Exported.of("TY  - JOUR\n" + fields + END);
    }

    private static List<String> titles(Exported read) {
        return read.entries().stream().map(entry -> entry.citation().title()).toList();
    }

    /** 1. */
    @Test
    void textOfOvidBetweenRecordsIsCountedAndMakesNoRecord() {
        Exported read = Exported.of("""
                1.\s
                TY  - JOUR
                T1  - Hope.
                ER  -  \s

                Link to the Ovid Full Text or citation: http://ovidsp.ovid.com?T=JS&AN=1Link to the External Link Resolver: x

                2.\s
                TY  - JOUR
                T1  - Care.
                ER  -  \s

                Link to the Ovid Full Text or citation: http://ovidsp.ovid.com?T=JS&AN=2
                """);
        assertThat(titles(read)).containsExactly("Hope", "Care");
        assertThat(read.rejected()).isEmpty();
        assertThat(read.ledger().betweenLines()).isEqualTo(4);
    }

    /** 2. */
    @Test
    void whatOvidWritesAfterTheEndBelongsToTheRecordBeforeOrToNone() {
        Exported read = Exported.of("""
                TY  - JOUR
                T1  - Hope
                L2  - http://ovidsp.ovid.com/ovidweb.cgi?D=psyc16&AN=1
                ER  -\s
                NL  - J Invent Care

                C1  - Database: APA PsycInfo <2010 to 2020>
                Search Strategy:
                --------------------------------
                1     peer support.tw. (12)

                TY  - JOUR
                T1  - Care
                ER  -\s
                NL  - J Other Care
                """);
        assertThat(titles(read)).containsExactly("Hope", "Care");
        assertThat(read.entries().get(0).fields())
                .anyMatch(field -> field.tag().equals("NL") && field.value().equals("J Invent Care"));
        assertThat(read.entries().get(1).fields())
                .anyMatch(field -> field.tag().equals("NL") && field.value().equals("J Other Care"))
                .noneMatch(field -> field.tag().equals("C1"));
        assertThat(read.ledger().betweenLines()).isEqualTo(4);
        assertThat(read.rejected()).isEmpty();
    }

    /** 3. */
    @Test
    void theHeadOfCochraneBeforeEachRecordIsPassedOver() {
        String head = "Record #%d of 2\nProvider: John Wiley & Sons, Ltd.\nContent: text/plain; charset=\"UTF-8\"\n\n";
        Exported read = Exported.of(head.formatted(1) + "TY  -  JOUR\nT1  - Hope\nER  - \n\n" + head.formatted(2)
                + "TY  -  JOUR\nT1  - Care\nER  - \n");
        assertThat(titles(read)).containsExactly("Hope", "Care");
        assertThat(read.ledger().betweenLines()).isEqualTo(6);
    }

    /** 4, 5, 6, 7, 8. */
    @ParameterizedTest
    @CsvSource({"TI,AU,PY,AB", "T1,A1,Y1,N2", "TI,A1,PY,N2", "T1,AU,Y1,AB"})
    void bothFamiliesOfTagsSayTheSameAlsoMixedInOneRecord(String title, String author, String year, String words) {
        Exported read = ris(
                "%s  - Hope\n%s  - Lie, Tor\n%s  - 2019\n%s  - One sentence.\n".formatted(title, author, year, words));
        assertThat(read.first().title()).isEqualTo("Hope");
        assertThat(read.authors()).isEqualTo("Lie, Tor");
        assertThat(read.first().year()).hasValue(2019);
        assertThat(read.first().abstractText()).isEqualTo("One sentence.");
    }

    /** 6. */
    @Test
    void authorsUnderBothTagsAreOneListWithoutDoubles() {
        assertThat(ris("TI  - Hope\nA1  - Lie, Tor\nAU  - Lie, Tor\nAU  - Moe, Kari\n")
                        .first()
                        .authors())
                .extracting(Author::inverted)
                .containsExactlyInAnyOrder("Lie, Tor", "Moe, Kari");
    }

    /** 7. */
    @Test
    void anAbstractUnderBothTagsStandsOnce() {
        assertThat(ris("TI  - Hope\nAB  - One sentence.\nN2  - One sentence.\n")
                        .first()
                        .abstractText())
                .isEqualTo("One sentence.");
    }

    /** 8. */
    @Test
    void filesOfSeveralDialectsInOneHaveOneTitleAndOneAbstractEach() {
        Exported read = Exported.of("TY  - JOUR\nT1  - Hope\nA1  - Lie, T.\nN2  - One.\nU2  - L2009000001\nER  - \n\n"
                + "TY  - JOUR\nTI  - Care\nAU  - Moe, K\nAB  - Two.\nDP  - EBSCOhost\nER  - \n\n"
                + "TY  - JOUR\nT1  - Work\nAB  - Three.\nDB  - PubMed\nER  - \n");
        assertThat(titles(read)).containsExactly("Hope", "Care", "Work");
        assertThat(read.entries())
                .extracting(entry -> entry.citation().abstractText())
                .containsExactly("One.", "Two.", "Three.");
    }

    /** 9, 10. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Y2  - 2024/01/02|",
                "Y2  - 2024/01/02;PY  - 2019|2019",
                "PY  - 2018;Y1  - 2017/12/30/|2018",
                "DA  - 2016/05/04;Y2  - 2024|2016",
                "Y1  - 2019///;Y2  - 2024/01/02|2019"
            })
    void theYearIsThatOfThePublicationAndNeverThatOfTheVisit(String fields, Integer year) {
        Exported read = ris("TI  - Hope\n" + fields.replace(";", "\n") + "\n");
        assertThat(read.first().year().isPresent()).isEqualTo(year != null);
        assertThat(read.first().year().orElse(0)).isEqualTo(year == null ? 0 : year);
    }

    /** 11. */
    @ParameterizedTest
    @CsvSource({
        "2004/11//11/1/2004,2004",
        "2005/07//Jul/Aug2005,2005",
        "'2022/12//Oct-Dec, 2022',2022",
        "1993///Winter93,1993"
    })
    void datesOfEbscoEndBeforeTheirDisplayForm(String date, int year) {
        Exported read = ris("T1  - Hope\nY1  - " + date + "\nDP  - EBSCOhost\n");
        assertThat(read.first().year()).hasValue(year);
    }

    /** 12. */
    @Test
    void aSubtitleOfEbscoIsNoJournal() {
        Exported read = ris("T1  - Hope\nT2  - A view from within.\nJO  - Journal of Care\nJF  - Journal of Care\n"
                + "DB  - afh\nDP  - EBSCOhost\n");
        assertThat(read.first().journal()).isEqualTo("Journal of Care");
    }

    /** 13. */
    @Test
    void theSecondTitleIsTheJournalOfAnArticleAndTheBookOfAChapter() {
        assertThat(ris("TI  - Hope\nT2  - Journal of Care\n").first().journal()).isEqualTo("Journal of Care");
        assertThat(Exported.of("TY  - CHAP\nTI  - Hope\nT2  - The book\nER  - \n")
                        .first()
                        .title())
                .isEqualTo("Hope");
    }

    /** 14. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DO  - 10.1000/Peer.1",
                "DO  - doi:10.1000/peer.1",
                "DO  - DOI: 10.1000/peer.1.",
                "DO  - https://doi.org/10.1000/peer.1",
                "DO  - http://dx.doi.org/10.1000%2Fpeer.1",
                "L3  - 10.1000/peer.1",
                "M3  - doi:10.1000/peer.1",
                "UR  - https://doi.org/10.1000/peer.1",
                "L2  - http://dx.doi.org/10.1000/peer.1",
                "DI  - 10.1000/peer.1",
                "DO  - 10.1000/peer.1     LK  - https://example.org"
            })
    void aDoiIsFoundWhereverItHidesAndInWhateverForm(String field) {
        assertThat(ris("TI  - Hope\n" + field + "\n").first().doi()).isEqualTo(Doi.find("10.1000/peer.1"));
    }

    /** 18, 19, 32. */
    @Test
    void pubMedsFormatIsReadRecordByRecordWithNumbersAndFurtherLines() {
        Exported read = Exported.of("""
                PMID- 31234567
                OWN - NLM
                TI  - Hope, which goes on
                      and on
                FAU - Lie, Tor
                AU  - Lie T

                PMID- 31234568
                OWN - NLM
                TI  - Care
                """);
        assertThat(titles(read)).containsExactly("Hope, which goes on and on", "Care");
        assertThat(read.entries()).extracting(entry -> entry.citation().pmid()).containsExactly("31234567", "31234568");
        assertThat(read.authors()).isEqualTo("Lie, Tor");
    }

    /** 19. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "C2  - 31234567|DB  - Scopus|UR  - https://www.scopus.com/inward/record.uri?eid=2-s2.0-1",
                "C5  - 31234567|U2  - L2009000001|DB  - Embase",
                "C3  - PUBMED 31234567|CC  - CENTRAL|UR  - https://www.cochranelibrary.com/central/doi/10.1002/central/CN-1/full",
                "ID  - 31234567|DB  - Ovid MEDLINE(R) <2020>|L2  - http://ovidsp.ovid.com/ovidweb.cgi?D=med19&AN=31234567"
            })
    void theNumberOfPubMedIsKeptUnderWhateverTagItStands(String fields) {
        assertThat(ris("T1  - Hope\n" + fields.replace("|", "\n") + "\n")
                        .first()
                        .pmid())
                .isEqualTo("31234567");
    }

    /** 20. */
    @ParameterizedTest
    @ValueSource(strings = {"ER  - ", "ER  -", "ER  - \n", "ER  -  \r\n", "ER -", ""})
    void theLastRecordIsReadHoweverItEnds(String end) {
        assertThat(titles(Exported.of("TY  - JOUR\nTI  - Hope\nER  - \nTY  - JOUR\nTI  - Care\n" + end)))
                .containsExactly("Hope", "Care");
    }

    /** 21. */
    @Test
    void blankLinesInsideARecordEndNothing() {
        Exported read = ris("TI  - Hope\n\n\nAB  - One.\n\nTwo.\n\nPY  - 2019\n");
        assertThat(read.entries()).hasSize(1);
        assertThat(read.first().abstractText()).contains("One.").contains("Two.");
        assertThat(read.first().year()).hasValue(2019);
    }

    /** 22. */
    @Test
    void furtherLinesWithoutATagBelongToTheFieldBefore() {
        Exported read = ris("TI  - Hope\nKW  - peer\nwork\ncare\nN1  - a note\nits second line\nPY  - 2019\n");
        assertThat(read.first().keywords()).containsExactly("peer", "work", "care");
        assertThat(read.first().year()).hasValue(2019);
        assertThat(read.entries().get(0).fields())
                .anyMatch(field -> field.tag().equals("N1") && field.value().equals("a note\nits second line"));
    }

    /** 23. */
    @Test
    void unknownTagsAndTypesAreKeptAndStopNothing() {
        Exported read = Exported.of("TY  - QQQQ\nTI  - Hope\nQ9  - strange\nWE  - more\nER  - \n");
        assertThat(titles(read)).containsExactly("Hope");
        assertThat(read.entries().get(0).fields())
                .anyMatch(field -> field.tag().equals("Q9") && field.value().equals("strange"))
                .anyMatch(field -> field.tag().equals("TY") && field.value().equals("QQQQ"));
    }

    /** 24. */
    @Test
    void tagsThatRepeatAreListsAndDoublesStandOnce() {
        Exported read = ris("TI  - Hope\nUR  - https://a.example.org\nUR  - https://b.example.org\n"
                + "DO  - 10.1000/x\nDO  - 10.1000/x\nAB  - One sentence.\nAB  - One sentence.\n");
        assertThat(read.first().urls()).containsExactly("https://a.example.org", "https://b.example.org");
        assertThat(read.first().doi()).isEqualTo(Doi.find("10.1000/x"));
        assertThat(read.first().abstractText()).isEqualTo("One sentence.");
    }

    /** 25. */
    @Test
    void authorsInOneLineAreSeveralPersons() {
        assertThat(ris("TI  - Hope\nAU  - Lie, Tor; Moe, Kari; Aas, Per\n")
                        .first()
                        .authors())
                .extracting(Author::inverted)
                .containsExactly("Lie, Tor", "Moe, Kari", "Aas, Per");
    }

    /** 25. */
    @Test
    void authorsAreWrittenNameByName() throws IOException {
        Exported read = ris("TI  - Hope\nAU  - Lie, Tor; Moe, Kari\n");
        StringBuilder out = new StringBuilder();
        new RisWriter(out).write(read.first(), List.of());
        assertThat(out.toString().lines().filter(line -> line.startsWith("AU  - ")))
                .containsExactly("AU  - Lie, Tor", "AU  - Moe, Kari");
    }

    /** 29. */
    @Test
    void pagesUnderAnOddTagOfWebOfScienceAreRead() {
        Exported read = Exported.of("PT J\nTI Hope\nAU Lie, T\nPS 201\nPY 2001\nER\n");
        assertThat(read.first().pages()).isEqualTo("201");
    }

    /** 31. */
    @Test
    void labelsAndNotesOfOtherToolsAreNoDecisions() {
        Exported read = ris("TI  - Hope\nLB  - included\nN1  - Relevant, to be included\nKW  - excluded\n");
        assertThat(PriorDecisions.of(
                        read.how().platform(), read.entries().get(0).fields()))
                .isEmpty();
    }
}
