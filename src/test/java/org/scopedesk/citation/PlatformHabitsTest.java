package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.PublicationType;

/** Habits of databases that are seen less often. */
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
    void tablesOfOvidHoldPagesBehindTheVolumeToo() {
        Citation embase = Exported.of("""
                        "DB","UI","TI","AU","SO"
                        "Embase","2009000001","Peers.","Lie T.","Made Up Care. 130 (pp 235-241), 2020. Date of Publication: May 2020."
                        """).first();
        assertThat(embase.journal()).isEqualTo("Made Up Care");
        assertThat(embase.volume()).isEqualTo("130");
        assertThat(embase.issue()).isEmpty();
        assertThat(embase.pages()).isEqualTo("235-241");
        assertThat(embase.year()).hasValue(2020);
    }

    @Test
    void theSourceInATableIsCleanedBeforeItIsTakenApart() {
        Citation read = Exported.of("""
                        "DB","UI","TI","AU","SO"
                        "Embase","2009000001","Peers.","Lie T.","Made Up Care &amp;
                        Cure. 130 (pp 235-241), 2020."
                        """).first();
        assertThat(read.journal()).isEqualTo("Made Up Care & Cure");
        assertThat(read.volume()).isEqualTo("130");
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

    @ParameterizedTest
    @CsvSource({
        "Kapittel, CHAPTER",
        "Beitrag in Sammelwerk, CHAPTER",
        "Hochschulschrift, THESIS",
        "Aufsatz, ARTICLE",
        "Artikel, ARTICLE",
        "Tidsskriftartikkel, ARTICLE"
    })
    void typesAreKnownInTheWordsOfGermanAndNordicTools(String word, PublicationType type) {
        assertThat(Exported.of("Title,Year,Type\nHope,2019," + word + "\n")
                        .first()
                        .type())
                .isEqualTo(type);
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

    @Test
    void indentedTagsMayEndInATab() {
        assertThat(Exported.of("  TY  - JOUR \t\n  TI  - Peers\t\n  ER  -\t\n")
                        .first()
                        .title())
                .isEqualTo("Peers");
    }

    @Test
    void tablesOfRegistersAndIndexesNameTheirColumnsThemselves() {
        Citation ieee = Exported.of("""
                        "Document Title",Authors,"Publication Title","Publication Year","Start Page","End Page","DOI",PDF Link,Document Identifier
                        "Peers in systems","T. Lie; O. Ness","2019 Conference of Care","2019","1","5","10.5555/care.1","https://example.org/x","IEEE Conferences"
                        """).first();
        assertThat(ieee.journal()).isEqualTo("2019 Conference of Care");
        assertThat(ieee.type()).isEqualTo(PublicationType.CONFERENCE);

        Citation trial = Exported.of("""
                        NCT Number,Study Title,Study URL,Study Status,Brief Summary,Start Date,First Posted
                        NCT90000001,Peers in care,https://example.org/NCT90000001,COMPLETED,We ask.,2011-01,2010-12-01
                        """).first();
        assertThat(trial.accession()).isEqualTo("NCT90000001");
        assertThat(trial.year()).hasValue(2010);

        Citation registered = Exported.of("""
                        TrialID,Public title,Scientific title,Primary sponsor,Date registration,Date registration3
                        ISRCTN90000001,Peers in care,A trial of peers,NTNU,12/03/2018,20180312
                        """).first();
        assertThat(registered.title()).isEqualTo("Peers in care");
        assertThat(registered.accession()).isEqualTo("ISRCTN90000001");
        assertThat(registered.year()).hasValue(2018);

        Citation dimensions = Exported.of("""
                        "About the data: Exported on Jan 04, 2021. Criteria: peers"
                        Rank,Publication ID,DOI,Title,Source title,PubYear,Volume,Issue,Pagination,Authors
                        500,pub.1900000001,10.5555/care.1,Peers,Made Up Care,2020,12,3,45-52,"Lie, Tor; Ness, Ottar"
                        """).first();
        assertThat(dimensions.accession()).isEqualTo("pub.1900000001");
        assertThat(dimensions.pages()).isEqualTo("45-52");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Publication ID,Title,PubYear | Dimensions",
                "Publication ID,Title,Dimensions URL | Dimensions",
                "Document Title,Publication Title,Document Identifier | IEEE Xplore",
                "Document Title,Publication Title,PDF Link | IEEE Xplore",
                "Item Title,Publication Title,Item DOI | SpringerLink",
                "NCT Number,Study Title,Conditions | ClinicalTrials.gov",
                "NCT Number,Title,Conditions | ClinicalTrials.gov",
                "TrialID,Public title,Condition | ICTRP",
                "TrialID,Scientific title,Condition | ICTRP",
                "Title,StoreId,year | ProQuest",
                "Title,pubtitle,FindACopy | ProQuest"
            })
    void aTableIsKnownByFewOfItsHeaders(String header, String platform) {
        assertThat(Exported.of(header + "\na,b,c\n").how().platform()).isEqualTo(platform);
    }

    @Test
    void tablesOfProQuestNameTheirColumnsInOneWord() {
        Citation read = Exported.of("""
                        Title,Abstract,StoreId,Authors,issn,issue,pages,pubdate,pubtitle,volume,year,DocumentURL,FindACopy,Database
                        Peers at work,Text.,2900000001,"Lie, Tor; Ness, Ottar",12345679,3,45-52,Mar 2020,Made Up Care,64,2020,https://example.org/1,,Sociological Abstracts
                        """).first();
        assertThat(read.journal()).isEqualTo("Made Up Care");
        assertThat(read.accession()).isEqualTo("2900000001");
        assertThat(read.authors()).hasSize(2);
    }

    @Test
    void aTableOfEmbaseWithFewFieldsHoldsYearAndPagesInItsSource() {
        Exported read = Exported.of("""
                "Title","Source","PUI"
                "Peers at work","Made Up Care (2020) 12:3 (45-52). Date of Publication: 1 Mar 2020","L2900000001"
                "Peers at a congress","Made Up Care (2019) 56 Supplement 1 (S123). Date of Publication: 2019","L2900000002"
                """);
        assertThat(read.how().platform()).isEqualTo("Embase.com");
        assertThat(read.first().journal()).isEqualTo("Made Up Care");
        assertThat(read.first().year()).hasValue(2020);
        assertThat(read.first().pages()).isEqualTo("45-52");
        Citation congress = read.entries().get(1).citation();
        assertThat(congress.issue()).isEqualTo("Supplement 1");
        assertThat(congress.pages()).isEqualTo("S123");
    }

    @Test
    void scopusWritesItsHeadersInTheLanguageOfTheScreen() {
        Citation read = Exported.of("""
                        "作者","作者 ID","标题","年份","来源出版物名称","卷","期","论文编号","起始页码","结束页码","DOI","链接","摘要","EID"
                        "Lie T.; Ness O.","1; 2","Peers at work","2020","Made Up Care","12","3","","45","52","10.5555/care.1","https://example.org","Text.","2-s2.0-90000000001"
                        """).first();
        assertThat(read.journal()).isEqualTo("Made Up Care");
        assertThat(read.volume()).isEqualTo("12");
        assertThat(read.issue()).isEqualTo("3");
        assertThat(read.pages()).isEqualTo("45-52");
        assertThat(read.accession()).isEqualTo("2-s2.0-90000000001");
    }

    @Test
    void authorsOfABookInWebOfScienceHaveTheirFullNames() {
        Exported read = Exported.of("""
                Authors,Book Authors,Author Full Names,Book Author Full Names,Article Title,Source Title,UT (Unique WOS ID)
                ,"Lie, T",,"Lie, Tor",A book of peers,A BOOK OF PEERS,WOS:000900000000001
                """);
        assertThat(read.authors()).isEqualTo("Lie, Tor");
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

    @Test
    void groupsOfWebOfScienceStandBehindThePersonsInTablesToo() {
        Exported tab = Exported.of("PT\tAU\tAF\tCA\tTI\tSO\tPY\tUT\n"
                + "J\tLie, T\tLie, Tor\tPeers Grp; Care Grp\tPeers\tCARE\t2020\tWOS:000900000000001\t\n");
        assertThat(tab.authors()).isEqualTo("Lie, Tor | Peers Grp | Care Grp");
        Exported sheet = Exported.of("""
                Authors,Author Full Names,Group Authors,Article Title,Source Title,UT (Unique WOS ID)
                "Lie, T","Lie, Tor",Peers Grp,Peers,CARE,WOS:000900000000001
                """);
        assertThat(sheet.authors()).isEqualTo("Lie, Tor | Peers Grp");
    }

    @Test
    void aTableOfPrimoMayTellItsOwnSource() {
        Exported read = Exported.of("""
                Title,Author,Creation Date,Format,Identifier,Is Part Of,Source,Permalink,Record ID
                "Peers in care","Lie, Tor",2019-03,Article,"ISSN: 1234-5679","Made Up Care, 2019-03, Vol.12 (3), p.45-52",Crossref,https://example.org,cdi_made_up
                "Peers : a study","Lie, Tor",2012,Book,ISBN : 9788200000015,,Library Catalog,https://example.org,99900001
                """);
        assertThat(read.first().journal()).isEqualTo("Made Up Care");
        assertThat(read.entries().get(1).citation().journal()).isEmpty();
        assertThat(read.entries().get(1).citation().type()).isEqualTo(PublicationType.BOOK);
    }

    @Test
    void tablesOfCataloguesPublishersAndPreprintsAreRead() {
        assertThat(Exported.of("Title,Author,OCLC Number\nPeers,\"Lie, Tor\",590000001\n")
                        .first()
                        .accession())
                .isEqualTo("590000001");
        Citation springer = Exported.of("""
                        Item Title,Publication Title,Book Series Title,Journal Volume,Journal Issue,Item DOI,Publication Year,Content Type
                        Peers,Made Up Care,,12,3,10.5555/care.1,2019,Article
                        """).first();
        assertThat(springer.journal()).isEqualTo("Made Up Care");
        assertThat(springer.volume()).isEqualTo("12");
        assertThat(Exported.of("title,authorString,journalTitle,pubYear,pubType\nPeers,Lie T,Care,2021,preprint\n")
                        .first()
                        .type())
                .isEqualTo(PublicationType.PREPRINT);
    }
}
