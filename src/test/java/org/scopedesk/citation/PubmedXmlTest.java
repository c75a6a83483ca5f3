package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.PublicationType;

class PubmedXmlTest {
    private static final Exported READ = Exported.of(Reading.resource("xml/pubmed.xml"));

    @Test
    void severalSetsInOneFileAreReadToTheLast() {
        assertThat(READ.how().format()).isEqualTo(Format.PUBMED_XML);
        assertThat(READ.how().platform()).isEqualTo("PubMed");
        assertThat(READ.ledger().found()).isEqualTo(3);
        assertThat(READ.rejected()).isEmpty();
        assertThat(READ.entries()).extracting(Entry::ownId).containsExactly("39000001", "39000002", "20301295");
    }

    @Test
    void anArticleIsReadWithoutItsMarkup() {
        Citation c = READ.first();
        assertThat(c.type()).isEqualTo(PublicationType.ARTICLE);
        assertThat(c.title()).isEqualTo("Effects of peer support on CO2 & hope: a p<0.05 study");
        assertThat(c.year()).hasValue(2019);
        assertThat(c.publishedIn()).isEqualTo("Journal of made-up psychiatry 33(4): 200-211");
        assertThat(c.journalAbbreviation()).isEqualTo("J Made-up Psychiatry");
        assertThat(c.issn()).containsExactly("1111-2223", "1111-2222");
        assertThat(c.doi()).contains(new Doi("10.1000/jmp.200"));
        assertThat(c.pmid()).isEqualTo("39000001");
        assertThat(c.keywords()).containsExactly("Depression/therapy", "Humans", "peer support");
        assertThat(c.language()).isEqualTo("eng");
    }

    @Test
    void sectionsOfTheAbstractHaveTheirHeadingsAndLines() {
        assertThat(READ.first().abstractText())
                .isEqualTo("BACKGROUND: Peers help.\nWHAT IS KNOWN ABOUT THE SUBJECT?: Little.\n"
                        + "RESULTS: H2O rose (p=0.01).");
    }

    @Test
    void investigatorsAndWrongNamesAreNoAuthors() {
        assertThat(READ.first().authors())
                .containsExactly(
                        Author.person("Østby", "Kari Anne"),
                        Author.person("King", "Martin Jr"),
                        Author.person("Ng", "W"),
                        Author.corporate("Peer Trial Group"));
    }

    @Test
    void citedDoisAreNotTheArticlesOwn() {
        assertThat(READ.entries().get(1).citation().doi()).isEmpty();
    }

    @Test
    void aTitleThatIsOnlyInItsOwnLanguageIsTheTitle() {
        Citation c = READ.entries().get(1).citation();
        assertThat(c.title()).isEqualTo("Håp i hverdagen");
        assertThat(c.otherTitle()).isEmpty();
        assertThat(c.year()).hasValue(1998);
        assertThat(c.abstractText()).isEqualTo("Håp er viktig.");
    }

    @Test
    void aChapterHasItsBook() {
        Citation c = READ.entries().get(2).citation();
        assertThat(c.type()).isEqualTo(PublicationType.CHAPTER);
        assertThat(c.title()).isEqualTo("Peer work in detail");
        assertThat(c.journal()).isEqualTo("Made-up Reviews");
        assertThat(c.authors()).containsExactly(Author.person("Sand", "Eli"));
        assertThat(c.doi()).contains(new Doi("10.1000/nbk.1"));
        assertThat(c.isbn()).containsExactly("9788215000012");
        assertThat(c.publisher()).isEqualTo("Fjord University Press");
    }

    @Test
    void deletedCitationsAreNamedButNoRecords() {
        assertThat(READ.ledger().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("deleted"));
    }

    @Test
    void theOlderSetOfMedlineIsRead() {
        Exported read = Exported.of("<?xml version=\"1.0\"?>\n<!DOCTYPE MedlineCitationSet SYSTEM \"nlm.dtd\">\n"
                + "<MedlineCitationSet><MedlineCitation Owner=\"NLM\"><MedlineID>1</MedlineID><PMID>123</PMID>"
                + "<Article><Journal><JournalIssue><PubDate><Year>1990</Year></PubDate></JournalIssue></Journal>"
                + "<ArticleTitle>Old.</ArticleTitle></Article></MedlineCitation></MedlineCitationSet>\n");
        assertThat(read.first().title()).isEqualTo("Old");
        assertThat(read.first().pmid()).isEqualTo("123");
        assertThat(read.first().year()).hasValue(1990);
    }

    @Test
    void brokenArticlesAreRejectedAndTheRestIsRead() {
        String text = new String(Reading.resource("xml/pubmed.xml"), StandardCharsets.UTF_8)
                .replace("<AuthorList CompleteYN=\"Y\"><Author ValidYN=\"Y\"><LastName>Dahl", "<LastName>Dahl");
        Exported read = Exported.of(text);
        assertThat(read.ledger().read()).isEqualTo(2);
        assertThat(read.rejected())
                .singleElement()
                .satisfies(
                        r -> assertThat(r.raw()).startsWith("<PubmedArticle>").endsWith("</PubmedArticle>"));
    }

    @Test
    void itSaysWhatTheOtherFormatOfPubMedSays() {
        String nbib =
                "\nPMID- 39000001\nOWN - NLM\nIS  - 1111-2223 (Electronic)\nVI  - 33\nIP  - 4\nDP  - 2019 Nov-Dec\n"
                        + "TI  - Effects of peer support on CO2 & hope: a p<0.05 study.\nPG  - 200-211\n"
                        + "LID - 10.1000/JMP.200 [doi]\nFAU - Østby, Kari Anne\nFAU - King, Martin Jr\nFAU - Ng, W\n"
                        + "CN  - Peer Trial Group\nLA  - eng\nPT  - Journal Article\nTA  - J Made-up Psychiatry\n"
                        + "JT  - Journal of made-up psychiatry\n";
        Citation twin = Exported.of(nbib).first();
        Citation c = READ.first();
        assertThat(c.title()).isEqualTo(twin.title());
        assertThat(c.year()).isEqualTo(twin.year());
        assertThat(c.doi()).isEqualTo(twin.doi());
        assertThat(c.authors()).isEqualTo(twin.authors());
        assertThat(c.publishedIn()).isEqualTo(twin.publishedIn());
        assertThat(c.type()).isEqualTo(twin.type());
    }
}
