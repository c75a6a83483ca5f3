package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.PublicationType;

class TaggedFormatsTest {
    @Test
    void pubMedWrapsLinesAndMarksItsDoi() {
        Exported read = Exported.of("""
                PMID- 11111111
                OWN - NLM
                IS  - 1878-0849 (Electronic)
                DP  - 2019 Winter
                TI  - [Peer support in
                      the north].
                LID - S1769 [pii]
                LID - 10.1000/n.1 [doi]
                AB  - First line
                      second line.
                FAU - Åsdal, Kari
                AU  - Åsdal K
                CN  - Peer Group of the North
                FIR - Nobody, An
                JT  - Northern journal
                TA  - North J

                PMID- 22222222
                TI  - Without abstract.
                """);
        assertThat(read.how().format()).isEqualTo(Format.NBIB);
        assertThat(read.ledger().read()).isEqualTo(2);
        assertThat(read.first().title()).isEqualTo("Peer support in the north");
        assertThat(read.first().doi()).contains(new Doi("10.1000/n.1"));
        assertThat(read.first().abstractText()).isEqualTo("First line second line.");
        assertThat(read.authors()).isEqualTo("Åsdal, Kari | Peer Group of the North");
        assertThat(read.first().year()).hasValue(2019);
        assertThat(read.first().pmid()).isEqualTo("11111111");
    }

    @Test
    void aBlockWithoutPubMedNumberIsRejected() {
        Exported read = Exported.of("PMID- 1\nTI  - One\n\nTI  - Nobody's\nAU  - Lie T\n\nPMID- 2\nTI  - Two\n");
        assertThat(read.ledger().read()).isEqualTo(2);
        assertThat(read.rejected())
                .singleElement()
                .satisfies(entry -> assertThat(entry.line()).isEqualTo(4));
    }

    @Test
    void webOfScienceWrapsWithThreeBlanks() {
        Exported read = Exported.of("""
                FN Clarivate Analytics Web of Science
                VR 1.0
                PT J
                AU Ness, O
                   Lie, T
                AF Ness, Ottar
                   Lie, Tor
                TI Hope in
                   care
                SO NORTHERN JOURNAL
                DE hope; care
                   work; peers
                BP 1
                EP 9
                EA SEP 2020
                UT WOS:000000000000002
                ER

                EF
                """);
        assertThat(read.how().format()).isEqualTo(Format.WOS_TAGGED);
        assertThat(read.authors()).isEqualTo("Ness, Ottar | Lie, Tor");
        assertThat(read.first().title()).isEqualTo("Hope in care");
        assertThat(read.first().keywords()).containsExactly("hope", "care work", "peers");
        assertThat(read.first().pages()).isEqualTo("1-9");
        assertThat(read.first().year()).hasValue(2020);
        assertThat(read.ledger().betweenLines()).isEqualTo(3);
    }

    @Test
    void ovidTaggedHoldsItsSourceInOneLine() {
        Exported read = Exported.of("""
                <1. >
                VN  - Ovid Technologies
                DB  - Ovid MEDLINE(R) <2020>
                UI  - 30123456
                TI  - Hope at work.
                SO  - Northern Journal. 12(3):123-145, 2020 Mar.
                AU  - Ness O
                AU  - Lie T
                AB  - Aim: to hope.
                Method(s): We hoped.
                DO  - https://dx.doi.org/10.1000/o.1

                <2. >
                UI  - 30123457
                TI  - Second
                """);
        assertThat(read.how().format()).isEqualTo(Format.OVID_TAGGED);
        assertThat(read.how().source()).isEqualTo("Medline");
        assertThat(read.ledger().read()).isEqualTo(2);
        assertThat(read.first().journal()).isEqualTo("Northern Journal");
        assertThat(read.first().volume()).isEqualTo("12");
        assertThat(read.first().issue()).isEqualTo("3");
        assertThat(read.first().pages()).isEqualTo("123-145");
        assertThat(read.first().year()).hasValue(2020);
        assertThat(read.first().pmid()).isEqualTo("30123456");
        assertThat(read.first().abstractText()).isEqualTo("Aim: to hope.\nMethod(s): We hoped.");
    }

    @Test
    void endNoteTaggedIsRead() {
        Exported read = Exported.of(
                "%0 Book Section\n%T Hope\n%A Lie, Tor\n%D 2001\n%B A book\n%P 1-9\n\n%0 Thesis\n%T Care\n");
        assertThat(read.how().format()).isEqualTo(Format.ENDNOTE_TAGGED);
        assertThat(read.entries())
                .extracting(e -> e.citation().type())
                .containsExactly(PublicationType.CHAPTER, PublicationType.THESIS);
        assertThat(read.first().journal()).isEqualTo("A book");
    }

    @Test
    void refWorksTaggedIsReadAndLinesThatOnlyLookLikeTagsGoOn() {
        Exported read = Fixtures.read("tagged/refworks.txt");
        assertThat(read.how().format()).isEqualTo(Format.REFWORKS_TAGGED);
        assertThat(read.how().platform()).isEqualTo("RefWorks");
        assertThat(read.how().source()).isEqualTo("PsycINFO");
        assertThat(read.ledger().read()).isEqualTo(2);
        assertThat(read.first().abstractText()).contains("co-production. IN a second round", "They named trust.");
        assertThat(read.first().pages()).isEqualTo("45-52");
        assertThat(read.first().accession()).isEqualTo("2019-00101-001");
        assertThat(read.first().keywords()).hasSize(2);
        Citation second = read.entries().get(1).citation();
        assertThat(second.type()).isEqualTo(PublicationType.CONFERENCE);
        assertThat(second.authors()).extracting(Author::family).containsExactly("Ness");
    }

    @Test
    void plainTextOfTheCochraneLibraryIsRead() {
        Exported read = Fixtures.read("tagged/cochrane.txt");
        assertThat(read.how().format()).isEqualTo(Format.COCHRANE_TEXT);
        assertThat(read.how().platform()).isEqualTo("Cochrane Library");
        assertThat(read.how().source()).isEqualTo("CENTRAL");
        assertThat(read.ledger().read()).isEqualTo(2);
        assertThat(read.rejected()).isEmpty();
        assertThat(read.first().pmid()).isEqualTo("39000001");
        assertThat(read.first().accession()).isEqualTo("CN-09000001");
        assertThat(read.first().authors()).extracting(Author::family).containsExactly("Nordahl-Lie", "Bakken");
        assertThat(read.first().abstractText()).endsWith("They named trust.");
        assertThat(read.entries().get(1).citation().type()).isEqualTo(PublicationType.REGISTRATION);
    }
}
