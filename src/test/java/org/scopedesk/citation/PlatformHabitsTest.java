package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;

/** Habits of databases in their tagged formats that are seen less often. */
class PlatformHabitsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[see comment].",
                " [Comment].",
                " [see comments].",
                "[Erratum appears in J Made Up. 2021 Mar;12(3):99; PMID: 39000009].",
                "[see comment][erratum appears in J Made Up 2004 Feb 11;291(6):700].",
                " [97 refs][Erratum appears in J Made Up. 2008 Jul;12(3):255]."
            })
    void ovidAddsNotesOnCommentsAndErrataToTitles(String added) {
        Exported read = Exported.of("TY  - JOUR\nID  - 39000001\nT1  - Peers at work." + added
                + "\nL2  - http://ovidsp.ovid.com/ovidweb.cgi?D=med5&AN=39000001\nER  - \n");
        assertThat(read.first().title()).isEqualTo("Peers at work");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oppdatering om astma [Update on asthma]",
                "Neues in der Nephrologie 2019 [Update in nephrology 2019]",
                "Retraktion des Trommelfells [Retraction of the eardrum: 12 cases]",
                "Neues zum Herzen [Update of the guideline (2019); first part]"
            })
    void aTranslationBehindATitleIsNoNoteOfOvid(String title) {
        assertThat(Exported.of("TY  - JOUR\nTI  - " + title + "\nER  - \n")
                        .first()
                        .title())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"hmic, HMIC", "cagh, Global Health"})
    void ovidNamesMoreDatabasesInItsAddresses(String code, String source) {
        Exported read =
                Exported.of("1. \nTY  - JOUR\nID  - 12\nT1  - Peers.\nL2  - http://ovidsp.ovid.com/ovidweb.cgi?D="
                        + code + "&AN=12\nER  - \n");
        assertThat(read.how().source()).isEqualTo(source);
    }

    @Test
    void theVersionOfAnEntryInOvidIsNoVolume() {
        Exported read = Exported.of("""
                <1>
                VN  - Ovid Technologies
                DB  - Ovid MEDLINE(R) <1946 to January 04, 2021>
                UI  - 39000001
                TI  - Peers at work.
                SO  - Journal of Made Up Care. 12(3):45-52, 2019 Mar.
                VI  - 1
                """);
        assertThat(read.first().volume()).isEqualTo("12");
    }

    @Test
    void psycInfoOnEbscoTellsThePubMedNumberInItsNote() {
        Exported read = Exported.of("""
                TY  - CHAP
                AN  - 2019-90001-001
                AU  - Lie, Tor
                T1  - Peers at work
                JF  - A book of inventions.
                Y1  - 2019/03//
                N1  - Accession Number: 2019-90001-001. PMID: 39000001 Partial author list: First Author & Affiliation: Lie, Tor. Language: English.
                DB  - psyh
                DP  - EBSCOhost
                ER  -\s
                """);
        assertThat(read.first().pmid()).isEqualTo("39000001");
        assertThat(read.first().journal()).isEqualTo("A book of inventions");
    }

    @Test
    void thePubMedNumberOfACommentaryInCinahlIsNotThatOfTheArticle() {
        Exported read = Exported.of("""
                TY  - JOUR
                T1  - Peers at work
                JO  - Made Up Care
                N1  - Accession Number: 139. Language: English. Commentary: Ness O. Peers (CARE) 2020; 1: 2. PMID: 39999999. PMID: NLM39000001.
                DB  - ccm
                DP  - EBSCOhost
                ER  -\s
                """);
        assertThat(read.first().pmid()).isEqualTo("39000001");
    }

    @Test
    void anAddressOfPubMedTellsItsNumberInCinahlToo() {
        Exported read = Exported.of("""
                TY  - JOUR
                T1  - Peers at work
                JO  - Made Up Care
                N1  - Accession Number: 139. Commentary: Ness O. Peers (CARE) 2020; 1: 2. PMID: 39999999.
                UR  - https://pubmed.ncbi.nlm.nih.gov/39000001/
                DB  - ccm
                DP  - EBSCOhost
                ER  -\s
                """);
        assertThat(read.first().pmid()).isEqualTo("39000001");
    }

    @Test
    void theNewInterfaceOfEbscoHasTheJournalUnderT2WhateverTagTheTitleHas() {
        Exported read = Exported.of("""
                TY  - JOUR
                T1  - Peers at work
                AU  - Lie, Tor
                T2  - Made Up Care
                DP  - EBSCO
                UR  - https://research.ebsco.com/linkprocessor/plink?id=made-up
                ER  -\s
                """);
        assertThat(read.first().journal()).isEqualTo("Made Up Care");
    }

    @Test
    void datesClosedByASlashDoNotHideTheHeadOfPsycNet() {
        Exported read = Exported.of("""
                Provider: American Psychological Association
                Database: PsycINFO
                Content: application/x-research-info-systems

                TY  - JOUR
                ID  - 2019-90001-001
                TI  - Peers at work
                PY  - 2019
                DA  - 2019/03//
                M3  - doi:10.5555/care.1
                ER  -
                """);
        assertThat(read.how().platform()).isEqualTo("APA PsycNET");
        assertThat(read.first().accession()).isEqualTo("2019-90001-001");
    }

    /** Tools that keep its records write other tags. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"T1  - | TI  -", "PY  - | ST  - Peers~PY  -", "PY  - | Y1  - 2020~PY  -", "DA  - | RD  -"})
    void anAddressOfScienceDirectAloneIsNotItsExport(String tag, String other) {
        String file = """
                TY  - JOUR
                T1  - Peers at work
                PY  - 2020
                DA  - 2020/03/01/
                UR  - https://www.sciencedirect.com/science/article/pii/S0000000020300012
                ER  -\s
                """;
        assertThat(Exported.of(file).how().platform()).isEqualTo("ScienceDirect");
        assertThat(Exported.of(file.replace(tag, other.replace('~', '\n')))
                        .how()
                        .platform())
                .isNotEqualTo("ScienceDirect");
    }

    @Test
    void theTitleOfASpecialIssueIsNotTheJournal() {
        Exported read = Exported.of("""
                TY  - JOUR
                T1  - Peers at work
                JO  - Made Up Care
                PY  - 2020
                DA  - 2020/03/01/
                T2  - Co-creation in Europe
                DO  - https://doi.org/10.5555/care.2020.1
                UR  - https://www.sciencedirect.com/science/article/pii/S0000000020300012
                ER  -\s
                """);
        assertThat(read.how().platform()).isEqualTo("ScienceDirect");
        assertThat(read.first().journal()).isEqualTo("Made Up Care");
        assertThat(read.first().doi()).contains(new Doi("10.5555/care.2020.1"));
    }

    @ParameterizedTest
    @CsvSource({"JF,10.5555/care.2020.1", "JF,https://doi.org/10.5555/care.2020.1", "T2,10.5555/care.2020.1"})
    void aShortNameOfTheJournalBesideAnAddressOfScienceDirectIsNotTheJournal(String tag, String doi) {
        Exported read = Exported.of("""
                TY  - JOUR
                T1  - Peers at work
                %s  - Made Up Care
                JO  - MU Care
                PY  - 2020
                DA  - 2020/03/01/
                DO  - %s
                UR  - https://www.sciencedirect.com/science/article/pii/S0000000020300012
                ER  -\s
                """.formatted(tag, doi));
        assertThat(read.first().journal()).isEqualTo("Made Up Care");
    }

    @Test
    void indentedTagsMayEndInATab() {
        assertThat(Exported.of("  TY  - JOUR \t\n  TI  - Peers\t\n  ER  -\t\n")
                        .first()
                        .title())
                .isEqualTo("Peers");
    }

    @Test
    void theSearchStrategyBehindTheLastEntryOfOvidIsNoAbstract() {
        Exported read = Exported.of("""
                <1>
                VN  - Ovid Technologies
                UI  - 39000001
                TI  - Peers at work.
                AB  - Text.

                Database: Embase <1974 to 2021 January 04>
                Search Strategy:
                ----------------
                1     exp peer group/ (2000)

                <1>
                VN  - Ovid Technologies
                UI  - 39000002
                TI  - Peers again.
                """);
        assertThat(read.first().abstractText()).isEqualTo("Text.");
        assertThat(read.entries()).hasSize(2);
        assertThat(read.ledger().betweenLines()).isEqualTo(4);
    }

    @Test
    void theSearchStrategyMayStandWithoutItsDatabaseAndItsWordsInAnAbstract() {
        String entry = "<1>\nVN  - Ovid Technologies\nUI  - 39000001\nTI  - Peers.\nAB  - Text.\n";
        Exported behind = Exported.of(entry + "\nSearch Strategy:\n1     exp peer group/ (2000)\n");
        assertThat(behind.first().abstractText()).isEqualTo("Text.");
        Exported within = Exported.of(entry + "Search Strategy: we looked.\n");
        assertThat(within.first().abstractText()).isEqualTo("Text.\nSearch Strategy: we looked.");
    }

    @Test
    void pubMedMarksNumbersInRisToo() {
        Citation read = Exported.of("""
                TY  - JOUR
                TI  - Peers at work
                U1  - 39000001[pmid]
                M3  - 10.5555/care.1[doi]
                ER  -\s
                """).first();
        assertThat(read.pmid()).isEqualTo("39000001");
        assertThat(read.doi()).contains(new Doi("10.5555/care.1"));
    }
}
