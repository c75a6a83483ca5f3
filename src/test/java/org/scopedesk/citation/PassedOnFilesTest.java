package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.PublicationType;
import org.scopedesk.review.Verdict;

/** Files that teams pass on: what tools do to records of others, in their less usual habits. */
class PassedOnFilesTest {
    private static final String ZOTERO =
            "\"Key\",\"Item Type\",\"Publication Year\",\"Author\",\"Title\",\"Publication Title\",\"DOI\",\"Extra\",\"Notes\"\n"
                    + "\"AB12\",\"bookSection\",\"2019\",\"Lie, Åsa\",\"Hope\",\"Care\",\"\",\"EXTRA\",\"NOTE\"\n";
    private static final String REFWORKS =
            "RT Journal Article\nSR Electronic(1)\nID 12\nA1 Lie,Åsa\nT1 Hope\nYR 2019\nNO NOTE\n";
    private static final String REFWORKS_RIS =
            "TY  - JOUR\nID  - RefID:12-lie\nA1  - Lie,Åsa\nT1  - Hope\nN1  - NOTE\nER  - \n";
    private static final String REFWORKS_CSV =
            "Reference Type,\"Authors, Primary\",Title Primary,Periodical Full,Pub Year,Notes\n"
                    + "Journal Article,\"Lie, Åsa\",Hope,Care,2019,NOTE\n";
    private static final String END_NOTE =
            "TY  - JOUR\nAU  - Lie, Åsa\nN1  - NOTE\nPY  - 2019\nST  - Hope\nTI  - Hope\nID  - 7\nER  - \n";

    private static Citation read(String file) {
        return Exported.of(file).first();
    }

    private static List<PriorDecision> decisions(String file) {
        Exported read = Exported.of(file);
        return PriorDecisions.of(read.how().platform(), read.entries().get(0).fields());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DOI: 10.1000/abc",
                "Publisher: House\nDOI: 10.1000/abc\nCitation Key: lie19",
                "doi: https://doi.org/10.1000/ABC",
                "ID: 12; doi: 10.1000/abc; ppublish"
            })
    void aDoiStatedInAFieldForAnythingIsThatOfTheRecord(String note) {
        for (String file : List.of(
                ZOTERO.replace("EXTRA", note),
                REFWORKS.replace("NOTE", note),
                REFWORKS_CSV.replace("NOTE", "\"" + note + "\""),
                REFWORKS_RIS.replace("NOTE", note))) {
            assertThat(read(file).doi()).as(file).contains(new Doi("10.1000/abc"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare doi:10.1000/xyz",
                "see also doi: 10.1000/xyz",
                "Kari: same as DOI: 10.1000/xyz",
                "Commentary on DOI 10.1000/xyz by Lie",
                "Preprint of doi: 10.1000/xyz",
                "Published as doi: 10.1000/xyz",
                "Related article: doi 10.1000/xyz",
                "See the retraction notice, doi: 10.1000/xyz",
                "Kommentar til doi: 10.1000/xyz",
                "Erratum in: J Made Up. 2020;1:2; doi: 10.1000/xyz"
            })
    void aDoiToWhichANotePointsIsThatOfAnotherRecord(String note) {
        for (String file : List.of(
                ZOTERO.replace("EXTRA", note),
                ZOTERO.replace("NOTE", note),
                REFWORKS.replace("NOTE", note),
                REFWORKS_CSV.replace("NOTE", note),
                REFWORKS_RIS.replace("NOTE", note),
                END_NOTE.replace("NOTE", note),
                "@article{a,\n title={Hope},\n note={" + note + "}\n}")) {
            assertThat(read(file).doi()).as(file).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Doi 10.1000/abc",
                "178NJ\nTimes Cited:0\nDoi 10.1000/abc",
                "See doi: 10.1000/xyz. doi: 10.1000/abc"
            })
    void endNoteKeepsTheDoiOfWebOfScienceInItsNotes(String note) {
        assertThat(read(END_NOTE.replace("NOTE", note)).doi()).contains(new Doi("10.1000/abc"));
    }

    @Test
    void aPubMedNumberStatedInAFieldForAnythingIsThatOfTheRecord() {
        String note = "PMID: 31234567\nPMCID: PMC6543210";
        for (String file : List.of(
                ZOTERO.replace("EXTRA", note),
                REFWORKS.replace("NOTE", note),
                END_NOTE.replace("NOTE", note),
                "<xml><records><record><titles><title>Hope</title></titles><notes>" + note
                        + "</notes></record></records></xml>")) {
            assertThat(read(file).pmid()).as(file).isEqualTo("31234567");
        }
        assertThat(read(END_NOTE.replace("NOTE", "Comment in PMID: 39999999")).pmid())
                .isEmpty();
        assertThat(read(END_NOTE.replace("NOTE", "References:\nPMID: 39999999")).pmid())
                .isEmpty();
        assertThat(read("@article{a,\n title={Hope},\n eprint={31234567},\n eprinttype={pmid}\n}")
                        .pmid())
                .isEqualTo("31234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comment in: J Made Up. 2019;393(10170):406-407 ; PMID: 39999999",
                "Comment in (CIN) J Made Up. 2007 Apr 4;297(13):1486; PMID: 39999999",
                "Summary for patients in: J Made Up. 2014;161(5):1; PMID: 39999999",
                "Corrected and republished from: J Made Up. 2019;1:2; PMID: 39999999",
                "Cites: J Made Up. 1999;1; PMID: 39999999"
            })
    void aPubMedNumberBehindACommentOrACorrectionIsThatOfAnotherRecord(String note) {
        for (String file : List.of(
                ZOTERO.replace("EXTRA", note),
                REFWORKS.replace("NOTE", note),
                END_NOTE.replace("NOTE", note),
                "TY  - JOUR\nTI  - Hope\nN1  - " + note + "\nER  - \n")) {
            assertThat(read(file).pmid()).as(file).isEmpty();
        }
        assertThat(read("TY  - JOUR\nTI  - Hope\nN1  - " + note + "\nPMID: 31234567\nER  - \n")
                        .pmid())
                .isEqualTo("31234567");
    }

    @Test
    void bibDeskKeepsAddressesUnderNamesOfItsOwn() {
        assertThat(read("@article{a,\n title={Hope},\n bdsk-url-1 = {https://doi.org/10.1000/abc}}\n")
                        .doi())
                .contains(new Doi("10.1000/abc"));
    }

    @Test
    void namesWithParticlesHaveLabelledPartsInBibLatex() {
        assertThat(read("@article{a,\n title={Hope},\n author={family=Vries, given=Jan, prefix=de, useprefix=true and"
                                + " {World Health Organization} and given=Åsa, family=Lie and family=King, given=Ola, suffix=Jr.}\n}")
                        .authors())
                .extracting(author -> author.inverted())
                .containsExactly("de Vries, Jan", "World Health Organization", "Lie, Åsa", "King, Ola Jr.");
    }

    @Test
    void notesInBibtexAreNoAbstract() {
        assertThat(read("@article{a,\n title={Hope},\n annote={RAYYAN-LABELS: hope}\n}")
                        .abstractText())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%0 Journal Article\n%T Hope\n%Z NOTE\n",
                "RT Journal Article\nSR Electronic(1)\nT1 Hope\nNO NOTE\n",
                "<xml><records><record><titles><title>Hope</title></titles><research-notes>NOTE</research-notes></record></records></xml>",
                "@article{a,\n title={Hope},\n annote={NOTE}\n}",
                "@article{a,\n title={Hope},\n annotation={NOTE}\n}",
                "Title,Authors,Year,Extra\nHope,\"Lie, T\",2019,\"NOTE\"\n",
                "title,authors,year,Research Notes\nHope,\"Lie, T\",2019,\"NOTE\"\n"
            })
    void theMarksOfScreeningToolsAreFoundInTheNotesOfEachFormat(String file) {
        assertThat(decisions(file.replace("NOTE", "ASReview_irrelevant")))
                .containsExactly(new PriorDecision("", Verdict.EXCLUDE, List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TY  - JOUR\nTI  - Hope\nN1  - <p>RAYYAN-INCLUSION: {\"Kari\"=&gt;\"Excluded\"} | RAYYAN-EXCLUSION-REASONS: old</p>\nER  - \n",
                "@article{a,\n title={Hope},\n annote={RAYYAN-INCLUSION: \\{\"Kari\"={\\textgreater}\"Excluded\"\\} {\\textbar} RAYYAN-EXCLUSION-REASONS: old}\n}",
                "@article{a,\n title={Hope},\n note={RAYYAN-INCLUSION: {\"Kari\"=>\"Excluded\"} | RAYYAN-EXCLUSION-REASONS: old}\n}"
            })
    void decisionsAreReadFromNotesInHtmlAndLatex(String file) {
        assertThat(decisions(file))
                .containsExactly(new PriorDecision("Kari", Verdict.EXCLUDE, List.of("old"), List.of()));
    }

    @Test
    void aNoteInHtmlEndsWithItsParagraphAndMayBeEncodedTwice() {
        assertThat(decisions("TY  - JOUR\nTI  - Hope\nN1  - <p>RAYYAN-INCLUSION: {\"KÃ¥re\"=&gt;\"Excluded\"} |"
                        + " RAYYAN-EXCLUSION-REASONS: old</p><p>Read by Kari</p>\nER  - \n"))
                .containsExactly(new PriorDecision("Kåre", Verdict.EXCLUDE, List.of("old"), List.of()));
    }

    @Test
    void theColumnsOfLabelsMayBeWrittenInCapitals() {
        assertThat(decisions("Title,Abstract,Label_Included\nHope,Text,0\n"))
                .containsExactly(new PriorDecision("", Verdict.EXCLUDE, List.of(), List.of()));
    }

    @Test
    void citaviKeepsTheSubtitleInAColumnOfItsOwn() {
        Citation read = read("Dokumententyp;Autor, Herausgeber oder Institution;Titel;Untertitel;Jahr ermittelt;"
                + "Zeitschrift/Zeitung;Jahrgang;Heftnummer;Seiten von-bis;DOI-Name\n"
                + "Zeitschriftenaufsatz;Lie, Åsa;Hope;a study;2019;Care;12;3;45–52;10.1000/abc\n");
        assertThat(read.title()).isEqualTo("Hope: a study");
        assertThat(read.type()).isEqualTo(PublicationType.ARTICLE);
        assertThat(read.journal()).isEqualTo("Care");
        assertThat(read.volume() + "|" + read.issue() + "|" + read.pages()).isEqualTo("12|3|45-52");
    }

    @Test
    void noColonStandsBehindAQuestion() {
        assertThat(read("Title,Subtitle,Year\nHope?,A study,2019\n").title()).isEqualTo("Hope? A study");
    }

    @Test
    void aSubtitleThatTheTitleHoldsIsNotRepeated() {
        assertThat(read("Title,Subtitle,Year\nHope: a study,A study,2019\n").title())
                .isEqualTo("Hope: a study");
        assertThat(read("Title,Subtitle,Year\nHope: a study (second edition),A study,2019\n")
                        .title())
                .isEqualTo("Hope: a study (second edition)");
        assertThat(read("Title,Subtitle,DOI\n,A study,10.1000/abc\n").title()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Full journal,Care", "Journal source,Care", "Journal/Source,Care"})
    void theJournalHasOtherNamesInOtherTools(String header, String journal) {
        assertThat(read("Title,Year,Journal abbreviation," + header + ",Pagination\nHope,2019,C,Care,45-52\n"))
                .satisfies(read -> {
                    assertThat(read.journal()).isEqualTo(journal);
                    assertThat(read.pages()).isEqualTo("45-52");
                });
    }

    @Test
    void aLastCellWithoutAHeaderMovesNoColumn() {
        Exported read = Exported.of("\"title\",\"authors\",\"year\"\n\"Hope\",\"Lie, T\",\"2019\",\"seen\"\n"
                + "\"Joy\",\"Ness, O\",\"2020\",\"not seen\"\n");
        assertThat(read.first().title()).isEqualTo("Hope");
        assertThat(read.first().year()).hasValue(2019);
    }

    @Test
    void rowsNamedByRHaveOneCellMoreThanTheHeader() {
        Citation read = read("\"AU\"\t\"TI\"\t\"SO\"\t\"PY\"\t\"DI\"\n"
                + "\"LIE T, 2019, CARE\"\t\"LIE T\"\t\"HOPE\"\t\"CARE\"\t\"2019\"\t\"10.1000/abc\"\n"
                + "\"MOE K, 2020, CARE\"\t\"MOE K\"\t\"JOY\"\t\"CARE\"\t\"2020\"\t\"10.1000/def\"\n");
        assertThat(read.title()).isEqualTo("HOPE");
        assertThat(read.year()).hasValue(2019);
        assertThat(read.doi()).contains(new Doi("10.1000/abc"));
    }

    /** Commas in authors, and the further columns of money in Scopus, are no names of rows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title,Authors,Year\n\"Hope\",Lie,T,2019\n\"Joy\",Ness,O,2020\n",
                "\"Title\",\"Source title\",\"Funding Text 1\",\"EID\"\n"
                        + "\"Hope\",\"Care\",\"a\",\"b\",\"2-s2.0-1\"\n\"Joy\",\"Care\",\"a\",\"b\",\"2-s2.0-2\"\n"
            })
    void rowsThatAreOneCellTooLongForAnotherReasonAreNotNamed(String file) {
        assertThat(read(file).title()).isEqualTo("Hope");
    }

    @Test
    void aRowOfNotesAloneIsNoRecord() {
        String row = "\"\",".repeat(7) + "\"PMID: 31234567\",\"\"\n";
        assertThat(Exported.of(ZOTERO + row).rejected()).hasSize(1);
    }

    @Test
    void authorsMayBeWrittenAsScriptsKeepThoseOfCrossref() {
        assertThat(Exported.of("title,authors,year\nHope,\"[{'given': 'Åsa', 'family': 'Lie', 'affiliation': []}, "
                                + "{'given': \"\"Siobhan\"\", 'family': \"\"O'Brien\"\"}]\",2019\n")
                        .authors())
                .isEqualTo("Lie, Åsa | O'Brien, Siobhan");
    }

    @Test
    void theTextOfAllFieldsOfEndNoteIsRefusedWithAWayOut() {
        String text =
                "Reference Type:  Journal Article\nRecord Number: 12\nAuthor: Lie, Åsa\nYear: 2019\nTitle: Hope\n";
        assertThat(Exports.detect(text.getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isInstanceOfSatisfying(
                        Detection.Refused.class,
                        refused -> assertThat(refused.advice()).contains("RefMan (RIS) Export"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Åsa Lie, Kåre M. Bakken & Ola Ness;Lie, Åsa | Bakken, Kåre M. | Ness, Ola",
                "Lie, Å., Bakken, K. M., & Ness, O.;Lie, Å. | Bakken, K. M. | Ness, O.",
                "Nordahl Lie, Å. M. & Ola Ness;Nordahl Lie, Å. M. | Ness, Ola",
                "Lie, Åsa and Ola Ness;Lie, Åsa | Ness, Ola",
                "Lie, Å. et al.;Lie, Å.",
                "Lie Å, Bakken KM, et al;Lie, Å | Bakken, KM",
                "Lie, Å. m.fl.;Lie, Å.",
                "Mittal, A.;Mittal, A."
            })
    void authorsInListsWrittenByHandAreAllThere(String cell, String authors) {
        assertThat(Exported.of("Title,Authors,Year\nHope,\"" + cell + "\",2019\n")
                        .authors())
                .isEqualTo(authors);
    }

    @Test
    void aRowWithOneCellTooManyIsNotNamed() {
        Citation read = read("\"Title\",\"Authors\",\"Year\",\"Note\"\n\"Hope\",\"Lie, T\",\"2019\",\"a\",\"b\"\n");
        assertThat(read.title()).isEqualTo("Hope");
    }

    @Test
    void entriesOfBibtexInAFileOfAnotherFormatAreSaid() {
        String ris = "TY  - JOUR\nTI  - Hope\nAB  - A mail to lie@care{x}.\nER  - \n\n";
        String bibtex = "@article{lie19,\n title={Joy}\n}\n";
        assertThat(Exported.of(ris + bibtex).how().remarks())
                .singleElement()
                .asString()
                .contains("of their own");
        assertThat(Exported.of(ris).how().remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TY  - JOUR~TI  - Joy~ER  - ~ | RIS",
                "PMID- 31234567~OWN - NLM~TI  - Joy~ | PubMed",
                "%0 Journal Article~%T Joy~ | EndNote's tags"
            })
    void entriesOfTaggedFormatsBehindATableOrXmlAreSaid(String other, String name) {
        for (String file : List.of(
                "PT\tAU\tTI\tSO\tPY\tUT\nJ\tLie, T\tHope\tCARE\t2020\tWOS:000900000000001\n",
                "<xml><records><record><titles><title>Hope</title></titles></record></records></xml>\n")) {
            assertThat(Exported.of(file + other.replace('~', '\n')).how().remarks())
                    .anyMatch(remark -> remark.contains("entries of " + name));
            assertThat(Exported.of(file + "%0 of all peers\n").how().remarks())
                    .noneMatch(remark -> remark.contains("entries of"));
        }
    }

    @Test
    void entriesThatAreReadTogetherNeedNotBeSaid() {
        String ris = "TY  - JOUR\nTI  - Hope\nER  - \n\n";
        for (String other : List.of("%0 Journal Article\n%T Joy\n", "PMID- 31234567\nOWN - NLM\nTI  - Joy\n")) {
            assertThat(Exported.of(ris + other).how().remarks()).isEmpty();
            assertThat(Exported.of(ris + other).entries()).hasSize(2);
        }
    }
}
