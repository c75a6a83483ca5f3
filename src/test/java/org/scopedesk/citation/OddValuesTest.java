package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;

/** Titles, years, abstracts and DOIs in forms that differ from tool to tool and mean the same. */
class OddValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DO  - 10.1000/abc/",
                "DO  - 10.1000/\u200Babc",
                "DO  - \u00A010.1000/abc\u00A0[doi]",
                "DO  - 10.1000/abc;10.1000/xyz",
                "DO  - 10.1000/abc,https://doi.org/10.1000/abc",
                "DO  - https://doi.org/10.1000/abc?utm_source=mail",
                "DO  - https://doi.org/10.1000/abc;jsessionid=0A1B2C.live",
                "UR  - 10.1000/abc",
                "C7  - 10.1000/abc",
                "U1  - 10.1000/abc",
                "M1  - doi:10.1000/abc",
                "C1  - https://doi.org/10.1000/abc",
                "L4  - https://doi.org/10.1000/abc",
                "DO  - {10.1000/abc}",
                "DO  - https://doi.org/10.1000/abc?nosfx=y",
                "N1  - https://doi.org/10.1000/abc",
                "N1  - Doi: 10.1000/abc",
                "N1  - Comment in: J Hope. doi: 10.1000/xyz\ndoi: 10.1000/abc"
            })
    void aDoiIsTheSameInWhateverFormAndPlace(String line) {
        assertThat(ris("TI  - Hope\n" + line).doi()).contains(new Doi("10.1000/abc"));
    }

    @Test
    void hyphensOfTypesettingInADoiArePlainOnes() {
        assertThat(ris("TI  - Hope\nDO  - 10.1000/a\u2010b\u2013c").doi()).contains(new Doi("10.1000/a-b-c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N1  - Erratum in: J Hope. 2020. doi: 10.1000/xyz",
                "N1  - RAYYAN-INCLUSION: {\"Kari\"=>\"Excluded\"} | USER-NOTES: {\"Kari\"=>[\"see doi: 10.1000/xyz\"]}",
                "M1  - 10. Lie T. Hope. J Hope. 10.1000/xyz",
                "UR  - https://www.cochranelibrary.com/central/doi/10.1002/central/CN-02123456/full"
            })
    void aDoiOfSomethingElseIsNone(String line) {
        assertThat(ris("TI  - Hope\n" + line).doi()).isEmpty();
    }

    /** Each tool writes the DOI that it knows; an address may lead to another version, a note be about another work. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "TY  - JOUR\nPY  - 2019\nST  - Hope\nTI  - Hope\nUR  - ADDRESS\nID  - 7\nER  - \n",
                "TY  - JOUR\nID  - RefID:7-lie\nT1  - Hope\nUR  - ADDRESS\nN1  - compare doi: 10.1000/xyz\nER  - \n",
                "TY  - JOUR\nTI  - Hope\nUR  - ADDRESS\nTS  - RIS\nM4  - Citavi\nER  - \n",
                "TY  - JOUR\nT1  - Hope\nKW  - eppi-reviewer\nUR  - ADDRESS\nN1  - doi: 10.1000/xyz\nER  - \n",
                "TY  - JOUR\nTI  - Hope\nUR  - ADDRESS\nN1  - ASReview_relevant\nN1  - doi: 10.1000/xyz\nER  - \n",
                "TY  - JOUR\nAN  - rayyan-7\nTI  - Hope\nUR  - ADDRESS\nN1  - doi: 10.1000/xyz\nER  - \n",
                "RT Journal Article\nSR Electronic(1)\nA1 Lie,Tor\nT1 Hope\nUL ADDRESS\n",
                "%0 Journal Article\n%T Hope\n%U ADDRESS\n",
                "<xml><records><record><source-app name=\"Zotero\">Zotero</source-app><titles><title>Hope</title></titles>"
                        + "<urls><web-urls><url>ADDRESS</url></web-urls></urls></record></records></xml>"
            })
    void toolsStateTheDoiThatTheyKnow(String file) {
        Exported publisher = Exported.of(file.replace("ADDRESS", "https://www.example.org/doi/full/10.1000/abc"));
        assertThat(publisher.first().title()).isEqualTo("Hope");
        assertThat(publisher.first().doi()).isEmpty();
        for (String resolver : List.of("https://doi.org/", "https://doi-org.proxy.example.org/")) {
            assertThat(Exported.of(file.replace("ADDRESS", resolver + "10.1000/abc"))
                            .first()
                            .doi())
                    .contains(new Doi("10.1000/abc"));
        }
    }

    @Test
    void aKeyOfBibtexMayBeTheDoiAsTheNumberInRisIs() {
        Exported bibtex =
                Exported.of("@article{10.1000/abc,\n title = {Hope}\n}\n@article{1234567,\n title = {Care}\n}");
        assertThat(bibtex.first().doi()).contains(new Doi("10.1000/abc"));
        assertThat(bibtex.entries().get(1).citation().doi()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@article{rayyan-7,\n title={Hope},\n note={NOTE}\n}",
                "%0 Journal Article\n%T Hope\n%Z NOTE\n",
                "<xml><records><record><titles><title>Hope</title></titles><notes>NOTE</notes></record></records></xml>"
            })
    void whatReviewersNoteIsNotAboutTheWorkItself(String file) {
        String reviewers = "RAYYAN-LABELS: hope | USER-NOTES: see doi: 10.1000/xyz";
        assertThat(Exported.of(file.replace("NOTE", reviewers)).first().doi()).isEmpty();
        assertThat(Exported.of(file.replace("NOTE", "doi: 10.1000/abc " + reviewers))
                        .first()
                        .doi())
                .contains(new Doi("10.1000/abc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PY  - 201903", "Y1  - [2019?]", "DA  - c2019", "PY  - In press\nDA  - 2019/03//"})
    void aYearIsFoundInAnyForm(String line) {
        assertThat(ris("TI  - Hope\n" + line).year()).hasValue(2019);
    }

    @Test
    void theDayOfGoingOnlineIsTheLastResortInEachFormatOfEndNote() {
        for (String edition : List.of("2019/03/05", "2nd ed. 1999")) {
            Exported ris = Exported.of("TY  - JOUR\nET  - " + edition + "\nST  - Hope\nTI  - Hope\nID  - 7\nER  - \n");
            Exported tagged = Exported.of("%0 Journal Article\n%T Hope\n%7 " + edition + "\n");
            Exported xml = Exported.of("<xml><records><record><titles><title>Hope</title></titles><edition>" + edition
                    + "</edition></record></records></xml>");
            assertThat(ris.how().platform()).isEqualTo("EndNote");
            assertThat(List.of(ris, tagged, xml))
                    .allSatisfy(read ->
                            assertThat(read.first().year().orElse(0)).isEqualTo(edition.startsWith("2019") ? 2019 : 0));
        }
    }

    @Test
    void signsOfComparisonAreNoMarkup() {
        assertThat(ris("TI  - If A<B and C>D, <i class=\"x\">hope</i><br/>rises")
                        .title())
                .isEqualTo("If A<B and C>D, hope rises");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[No abstract available].",
                "No abstract provided.",
                "(No Abstract)",
                "Abstract not available.",
                "An abstract is not available.",
                "Abstract available from the publisher.",
                "."
            })
    void whatSaysThatThereIsNoAbstractIsNone(String text) {
        assertThat(ris("TI  - Hope\nAB  - " + text).abstractText()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© 2019 Elsevier Ltd. We report a case of hope.",
                "Prose on copyright law. Copyright 2019 reforms changed much, and we show how. People cared.",
                "The ® sign and the © sign are studied in many works of art.",
                "We asked about (a) hope and (b) care. (c) In 2019 people wanted more of both, and they got it.",
                "©2019 The Authors. Background: We hoped. Methods: We asked."
            })
    void anAbstractBehindASentenceAboutRightsIsKept(String text) {
        assertThat(ris("TI  - Hope\nAB  - " + text).abstractText()).isEqualTo(text);
    }

    @Test
    void rightsAloneAreNoAbstract() {
        String rights = "© 2019 The Authors. Published by Elsevier Ltd. This is an open access article.";
        assertThat(ris("TI  - Hope\nAB  - " + rights).abstractText()).isEmpty();
    }

    @Test
    void aTitleThatIsNotAvailableIsTheOneOfTheOtherLanguage() {
        assertThat(ris("TI  - NA\nT1  - Hope at sea").title()).isEqualTo("Hope at sea");
        String pubMed = "PMID- 11111111\nOWN - NLM\nTI  - [Not Available].\nTT  - Håp til sjøs.\n";
        assertThat(Exported.of(pubMed).first().title()).isEqualTo("Håp til sjøs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "J Hope. 1(2):1903-9, 2014 Mar.",
                "J Hope. Vol.12(3), Mar 2014, pp. 1903-1910.",
                "J Hope. 1842(10):2012-23, 2014 Oct.",
                "Hope 2000. 12(3):1-5, 2014.",
                "J Hope. 20(4) (pp 1845-1852), 2014. Date of Publication: Apr 2014."
            })
    void pagesAndVolumesThatLookLikeYearsAreNone(String source) {
        String ovid = "<1. >\nVN  - Ovid Technologies\nUI  - 1\nTI  - Hope\nSO  - " + source + "\n";
        assertThat(Exported.of(ovid).first().year()).hasValue(2014);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "doctor--patient|doctor–patient",
                "CO$_2$ and H$_{2}$O|CO2 and H2O",
                "$\\beta$-cells|β-cells",
                "{\\textbeta}-cells|β-cells",
                "risk $<$ 5|risk < 5",
                "costs \\$5 and $6|costs $5 and $6",
                "costs $5 and $6|costs $5 and $6",
                "``Hope''|“Hope”",
                "20{\\textdegree}C|20°C",
                "{\\textless}i{\\textgreater}Candida{\\textless}/i{\\textgreater} again|Candida again",
                "5\\,mg|5 mg"
            })
    void titlesInLatexAreTheTitlesOfOtherFormats(String latex, String title) {
        assertThat(Exported.of("@article{a, title = {" + latex + "}, year = {2019}}")
                        .first()
                        .title())
                .isEqualTo(title);
    }

    @Test
    void quotesOfWebOfScienceAreThoseOfItsOtherFormats() {
        String entry = "@article{ WOS:1,\nTitle = {{Who ``runs'' them}},\nAbstract = {{They ``run''.}},\n"
                + "Unique-ID = {{WOS:000900000200001}},\n}\n";
        assertThat(Exported.of(entry).first().title()).isEqualTo("Who \"runs\" them");
        assertThat(Exported.of(entry).first().abstractText()).isEqualTo("They \"run\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%M doi:10.1000/abc", "%Z doi: 10.1000/abc"})
    void endNoteMayKeepADoiAmongNumbersAndNotes(String line) {
        assertThat(Exported.of("%0 Journal Article\n%T Hope\n" + line + "\n")
                        .first()
                        .doi())
                .contains(new Doi("10.1000/abc"));
    }

    @Test
    void ericWritesPubMedsFormatWithoutNumbersOfPubMed() {
        Exported read = Exported.of("OWN - ERIC\nTI  - Hope\nOID - EJ1\nAID - https://doi.org/10.1000/abc\n\n"
                + "OWN - ERIC\nTI  - Care\nOID - EJ2\n");
        assertThat(read.entries()).extracting(entry -> entry.citation().title()).isEqualTo(List.of("Hope", "Care"));
        assertThat(read.how().source()).isEqualTo("ERIC");
        assertThat(read.first().doi()).contains(new Doi("10.1000/abc"));
        assertThat(read.first().accession()).isEqualTo("EJ1");
    }

    @Test
    void theFormatsOfOneToolTakeADoiFromTheSamePlaces() {
        String address = "https://www.example.org/doi/full/10.1000/abc";
        Exported ris =
                Exported.of("TY  - JOUR\nTI  - Hope\nDA  - 2019/03//\nPY  - 2019\nUR  - " + address + "\nER  - \n");
        Exported bibtex = Exported.of("@article{a,\n\ttitle = {Hope},\n\turl = {" + address + "}\n}\n");
        Exported table = Exported.of("\"Key\",\"Item Type\",\"Title\",\"DOI\",\"Url\",\"Abstract Note\"\n"
                + "\"A\",\"journalArticle\",\"Hope\",\"\",\"" + address + "\",\"\"\n");
        assertThat(ris.how().platform()).isEqualTo("Zotero");
        assertThat(table.how().platform()).isEqualTo("Zotero");
        assertThat(List.of(ris, bibtex, table))
                .allSatisfy(read -> assertThat(read.first().doi()).isEmpty());
    }

    @Test
    void theMarksOfACatalogueAreCutInEachOfItsFormats() {
        String title = "Hope at sea : a study / Kari Lie";
        Exported ris = Exported.of("TY  - BOOK\nT1  - " + title + "\nID  - alma99123456780\nER  -\n");
        Exported bibtex = Exported.of("@book{alma99123456780,\n title = {" + title + "}\n}\n");
        Exported table = Exported.of("Title,Is Part Of,Identifier\n\"" + title + "\",,ISBN: 9788200000015\n");
        assertThat(List.of(ris, bibtex, table))
                .allSatisfy(read -> assertThat(read.first().title()).isEqualTo("Hope at sea: a study"));
    }

    @Test
    void aBracketTooManyDoesNotCostTheFieldsBehindIt() {
        Exported read = Exported.of("@article{a,\n abstract = {Sets } of hope},\n title = {Hope},\n year = 2019\n}\n\n"
                + "@article{b,\n title = {Care}\n},\n@article{c,\n title = {Love}\n}\n");
        assertThat(read.entries()).hasSize(3);
        assertThat(read.first().title()).isEqualTo("Hope");
        assertThat(read.first().year()).hasValue(2019);
    }

    @Test
    void zerosBehindTheTextAreNoBinaryFile() {
        assertThat(Exported.of("TY  - JOUR\nTI  - Hope\nER  - \n" + "\0".repeat(512))
                        .entries())
                .hasSize(1);
    }

    private static Citation ris(String lines) {
        return Exported.of("TY  - JOUR\n" + lines + "\nER  - \n").first();
    }
}
