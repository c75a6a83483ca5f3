package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopedesk.review.Doi;
import org.scopedesk.review.PublicationType;

class RisDialectTest {
    @Test
    void ovidPutsTextBetweenAndATagAfterTheEnd() {
        Exported read = Exported.of("""
                1.\s
                TY  - JOUR
                ID  - 2020-11111-001
                T1  - Helping hands.
                A1  - Ness, Ottar
                A2  - Cited, A.; Cited, B.
                Y1  - 1976, 1977//
                SP  - No
                EP  - Specified
                L2  - http://ovidsp.ovid.com/ovidweb.cgi?T=JS&PAGE=reference&D=psyc16&NEWS=N&AN=2020-11111-001
                ER  - \s
                NL  - Hands Helping

                Link to the Ovid Full Text or citation: http://ovidsp.ovid.com/x

                2.\s
                TY  - JOUR
                ID  - 2020-22222-001
                T1  - [Other hands].
                L2  - http://ovidsp.ovid.com/ovidweb.cgi?D=psyc16&AN=2020-22222-001
                ER  - \s
                C1  - Database: APA PsycInfo
                """);
        assertThat(read.how().platform()).isEqualTo("Ovid");
        assertThat(read.how().source()).isEqualTo("PsycINFO");
        assertThat(read.ledger().read()).isEqualTo(2);
        assertThat(read.ledger().rejected()).isZero();
        assertThat(read.ledger().betweenLines()).isEqualTo(4);
        assertThat(read.authors()).isEqualTo("Ness, Ottar");
        assertThat(read.first().pages()).isEmpty();
        assertThat(read.first().year()).hasValue(1976);
        assertThat(read.first().accession()).isEqualTo("2020-11111-001");
        assertThat(read.entries().get(0).fields())
                .last()
                .satisfies(f -> assertThat(f.tag()).isEqualTo("NL"));
        assertThat(read.entries().get(1).citation().title()).isEqualTo("Other hands");
    }

    @Test
    void ebscoHidesTypeLanguageAndNumberInANote() {
        Exported read = Exported.of("""
                TY  - JOUR
                AU  - Lie, Tor
                T1  - Working together.
                T2  - A subtitle
                JO  - Journal of Made Up Care
                Y1  - 2022/12//Oct-Dec, 2022
                SP  - N.PAG
                N1  - Accession Number: 176404; Document Type: Article; Language: Norwegian; Number of Pages: 2
                AB  - We worked. [ABSTRACT FROM AUTHOR]
                AB  - Copyright of Journal of Made Up Care is the property of Nobody and may not be copied.
                L3  - 10.5555/care.1
                UR  - https://search.ebscohost.com/login.aspx?direct=true&db=afh&AN=176404&site=ehost-live
                UR  - ORCID: 0000-0000-0000-0000
                UR  - somebody@example.org
                DP  - EBSCOhost
                ER  -\s
                """);
        assertThat(read.how().platform()).isEqualTo("EBSCOhost");
        assertThat(read.how().source()).isEqualTo("Academic Search Elite");
        assertThat(read.first().journal()).isEqualTo("Journal of Made Up Care");
        assertThat(read.first().otherTitle()).isEqualTo("A subtitle");
        assertThat(read.first().year()).hasValue(2022);
        assertThat(read.first().pages()).isEmpty();
        assertThat(read.first().language()).isEqualTo("Norwegian");
        assertThat(read.first().accession()).isEqualTo("176404");
        assertThat(read.first().abstractText()).isEqualTo("We worked.");
        assertThat(read.first().doi()).contains(new Doi("10.5555/care.1"));
        assertThat(read.first().urls()).hasSize(1);
    }

    @Test
    void embaseWritesTitleLateAndItsNumberUnderU2() {
        Exported read = Exported.of("""
                TY  - JOUR
                M3  - Conference Abstract
                Y1  - 2018
                SN  - 2041-1723
                U2  - L2029880245
                C5  - 38773066
                U4  - 2018-06-04
                A1  - Yang, Z.
                T1  - Late titles
                ER  -\s
                """);
        assertThat(read.how().platform()).isEqualTo("Embase.com");
        assertThat(read.first().accession()).isEqualTo("L2029880245");
        assertThat(read.first().pmid()).isEqualTo("38773066");
        assertThat(read.first().type()).isEqualTo(PublicationType.CONFERENCE);
    }

    @Test
    void primoKeepsTheCataloguesPunctuation() {
        Exported read = Exported.of("""
                TY  - EBOOK
                ID  - BIBSYS_ILS71660635390002201
                T1  - Samskaping : et håp / Kari Ås\s
                T2  - Another title
                A2  - Haas, Stefan
                SN  - 3-11-075710-9
                Y1  - 2022
                ER  -\s
                """);
        assertThat(read.how().source()).isEqualTo("Oria");
        assertThat(read.first().title()).isEqualTo("Samskaping: et håp");
        assertThat(read.first().otherTitle()).isEqualTo("Another title");
        assertThat(read.first().journal()).isEmpty();
        assertThat(read.authors()).isEqualTo("Haas, Stefan");
        assertThat(read.first().isbn()).containsExactly("3110757109");
    }

    @Test
    void publishOrPerishGivesASnippet() {
        Exported read = Exported.of("""
                TY  - PDF
                AU  - Lie, TK
                AU  - ...
                TI  - Snippets
                AB  - … only a part of it …
                M1  - Query date: 2021-01-04 11:14:54
                ER  -\s
                """);
        assertThat(read.how().source()).isEqualTo("Google Scholar");
        assertThat(read.first().abstractIsFragment()).isTrue();
        assertThat(read.authors()).isEqualTo("Lie, TK");
    }

    @Test
    void webOfSciencePartsAffiliationsByABareReturn() {
        Exported read =
                Exported.of("TY  - JOUR\nAU  - Ness, O\nTI  - Parted\nAD  - Univ A, Canada\rAD  - Univ B, Norway\n"
                        + "DA  - SEP 22\nPY  - 2010\nJ9  - J PART\nAN  - WOS:000000000000001\n"
                        + "N1  - Times Cited in Web of Science Core Collection:  1\nTotal Times Cited:  2\nER  -\n");
        assertThat(read.how().platform()).isEqualTo("Web of Science");
        assertThat(read.entries().get(0).fields())
                .filteredOn(f -> f.tag().equals("AD"))
                .hasSize(2);
        assertThat(read.first().year()).hasValue(2010);
    }

    @Test
    void scopusReferencesNeverStartFields() {
        Exported read = Exported.of("""
                TY  - JOUR
                TI  - Cited much
                SN  - 09540121 (ISSN)\s
                N1  - Export Date: 30 April 2020
                N1  - References: Lie, T., A book (2001);
                PY, R., Another (1999) Journal, 2, pp. 1-2
                UR  - https://www.scopus.com/inward/record.uri?eid=2-s2.0-850&doi=10.1080%2fx&partnerID=40
                DB  - Scopus
                ER  -\s
                """);
        assertThat(read.how().platform()).isEqualTo("Scopus");
        assertThat(read.first().accession()).isEqualTo("2-s2.0-850");
        assertThat(read.first().year()).isEmpty();
        assertThat(read.first().doi()).contains(new Doi("10.1080/x"));
        assertThat(read.first().issn()).containsExactly("0954-0121");
    }

    @Test
    void cochraneHasAHeaderBeforeEachEntry() {
        Exported read = Exported.of("""
                Record #1 of 1
                Provider: John Wiley & Sons, Ltd.

                TY  -  JOUR
                AN  -  CN-001
                T1  -  Trial of hope
                C3  -  PUBMED 21314913,EMBASE 5
                UR  -  https://www.cochranelibrary.com/central/doi/10.1002/central/CN-001/full
                ER  -\s
                """);
        assertThat(read.how().source()).isEqualTo("CENTRAL");
        assertThat(read.first().pmid()).isEqualTo("21314913");
        assertThat(read.ledger().betweenLines()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN  - rayyan-1~TI  - T|Rayyan",
                "TI  - T~PD  - ~PG  - ~NS  - |Covidence",
                "T1  - T~KW  - eppi-reviewer|EPPI-Reviewer",
                "T1  - T~M4  - Citavi|Citavi",
                "ID  - RefID:1-a~T1  - T|RefWorks",
                "T1  - T~ID  - 503~DB  - /z-wcorg/|WorldCat",
                "T1  - T~N1  - Last updated - 2024-04-06|ProQuest",
                "T1  - T~A1  - Lie, T~JO  - J~Y1  - 2001|Google Scholar",
                "TI  - T~DA  - 2024///~PY  - 2024|Zotero",
                "AB  - A~PY  - 2001~ST  - T~TI  - T~ID  - 12|EndNote",
                "T1  - T~M3  - doi:10.1000/x~SN  - 1999-7777(Print)|APA PsycNET",
                "TI  - T~DP  - http://bvsalud.org/|BVS"
            })
    void everyPlatformIsKnownByItsMarks(String lines, String platform) {
        Exported read = Exported.of("TY  - JOUR\n" + lines.replace('~', '\n') + "\nER  - \n");
        assertThat(read.how().platform()).isEqualTo(platform);
        assertThat(read.first().title()).isEqualTo("T");
    }
}
