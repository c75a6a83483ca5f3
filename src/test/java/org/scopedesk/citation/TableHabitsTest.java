package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Citation;
import org.scopedesk.review.PublicationType;

/** Habits of databases in their tables that are seen less often. */
class TableHabitsTest {
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
    void anEntryOfMedlineInATableOfOvidHasItsPubMedNumber() {
        Exported read = Exported.of("""
                "DB","UI","TI","AU","SO"
                "Ovid MEDLINE(R) ALL","32345678","Peers.","Lie T.","Made Up Care. 12(3):45-52, 2020 Mar."
                "Embase","2009000001","Peers.","Lie T.","Made Up Care. 130 (pp 235-241), 2020."
                """);
        assertThat(read.first().pmid()).isEqualTo("32345678");
        assertThat(read.entries().get(1).citation().pmid()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Made Up Care. 12(3):45-52, 2020 Mar.",
                "Made Up Care. 2020 Mar;12(3):45-52.",
                "Made Up Care (2020) 12:3 (45-52)"
            })
    void aTableWithoutYearsHoldsThemWhereItsJournalsStand(String source) {
        Citation read = Exported.of("Title;Authors;Source;DOI\nPeers;Lie, T;\"" + source + "\";10.5555/care\n")
                .first();
        assertThat(read.journal()).isEqualTo("Made Up Care");
        assertThat(read.year()).hasValue(2020);
        assertThat(read.volume()).isEqualTo("12");
        assertThat(read.issue()).isEqualTo("3");
        assertThat(read.pages()).isEqualTo("45-52");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Made Up Care", "Proceedings. 2010 conference on care.", "Care (London, 1990)", "Lancet 2"})
    void theNameOfAJournalIsNotTakenApart(String journal) {
        assertThat(Exported.of("Title;Authors;Source;DOI\nPeers;Lie, T;\"" + journal + "\";10.5555/care\n")
                        .first()
                        .journal())
                .isEqualTo(journal);
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
                "Peers in brief","Made Up Care (2019) 56:SUPPL. 1 (S1-S2). Date of Publication: 2019","L2900000003"
                "Peers by number","Made Up Care (2019) Article Number: 12345. Date of Publication: 2019","L2900000004"
                """);
        assertThat(read.how().platform()).isEqualTo("Embase.com");
        assertThat(read.first().journal()).isEqualTo("Made Up Care");
        assertThat(read.first().year()).hasValue(2020);
        assertThat(read.first().pages()).isEqualTo("45-52");
        Citation congress = read.entries().get(1).citation();
        assertThat(congress.issue()).isEqualTo("Supplement 1");
        assertThat(congress.pages()).isEqualTo("S123");
        Citation brief = read.entries().get(2).citation();
        assertThat(brief.pages()).isEqualTo("S1-S2");
        Citation number = read.entries().get(3).citation();
        assertThat(number.volume()).isEmpty();
        assertThat(number.pages()).isEqualTo("12345");
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
