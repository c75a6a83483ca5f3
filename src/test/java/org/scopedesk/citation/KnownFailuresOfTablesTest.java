package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Author;
import org.scopedesk.review.Doi;

/** Where readers of references are known to lose something in tables and BibTeX; see {@link KnownFailuresTest}. */
class KnownFailuresOfTablesTest {
    private static List<String> titles(Exported read) {
        return read.entries().stream().map(entry -> entry.citation().title()).toList();
    }

    /** 8. */
    @Test
    void tablesOfDifferentSourcesSayTheSameUnderTheirOwnHeaders() {
        for (String fixture : List.of("tables/embase.csv", "tables/ebscohost.csv", "tables/zotero.csv")) {
            Exported read = Fixtures.read(fixture);
            assertThat(read.first().title()).as(fixture).startsWith("Peer workers");
            assertThat(read.first().abstractText()).as(fixture).startsWith("BACKGROUND: We asked");
        }
    }

    /** 15, 26. */
    @ParameterizedTest
    @CsvSource({"UTF-8,true", "UTF-16LE,true", "UTF-16LE,false", "UTF-16BE,true", "UTF-8,false"})
    void webOfScienceTablesAreReadInAnyEncodingWithATabTooMany(String encoding, boolean mark) {
        String table = "PT\tAU\tTI\tSO\tPY\tDI\tUT\r\n"
                + "J\tLie, Tor; Moe, Kari\tA \"quoted hope\tJ CARE\t2019\t10.1000/x\tWOS:000000000000001\t\r\n"
                + "J\tÅs, Ole\tCare\tJ CARE\t2020\t\tWOS:000000000000002\t\r\n";
        Exported read = Exported.of(((mark ? "\uFEFF" : "") + table).getBytes(Charset.forName(encoding)));
        assertThat(titles(read)).containsExactly("A \"quoted hope", "Care");
        assertThat(read.first().authors()).hasSize(2);
        assertThat(read.ledger().problems()).isEmpty();
    }

    /** 26, 27. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authors,Title,Year,Source title,EID|%s,2-s2.0-1",
                "EID,Source title,Year,Title,Authors|2-s2.0-1,%r",
                "Authors,Title,Year,Source title,Cited by,Link,EID|%s,7,https://www.scopus.com/x,2-s2.0-1",
                "Authors,Title,Year,Source title,A new column,EID|%s,of next year,2-s2.0-1"
            })
    void columnsAreKnownByTheirNamesHoweverManyThereAre(String table) {
        String text = table.replace("|", "\n")
                .replace("%s", "\"Lie T., Moe K.\",Hope,2019,Journal of Care")
                .replace("%r", "Journal of Care,2019,Hope,\"Lie T., Moe K.\"");
        Exported read = Exported.of(text + "\n");
        assertThat(read.how().platform()).isEqualTo("Scopus");
        assertThat(titles(read)).containsExactly("Hope");
        assertThat(read.first().journal()).isEqualTo("Journal of Care");
        assertThat(read.first().authors()).hasSize(2);
        assertThat(read.first().accession()).isEqualTo("2-s2.0-1");
    }

    /** 28. */
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void whatPartsTheCellsIsFoundOut(String delimiter) {
        String table = "title%abstract%authors%year\n\"Hope; care, work\"%One.%Lie, Tor%2019\n";
        if (delimiter.equals(",")) {
            table = table.replace("Lie, Tor", "\"Lie, Tor\"");
        }
        Exported read = Exported.of(table.replace("%", delimiter));
        assertThat(titles(read)).containsExactly("Hope; care, work");
        assertThat(read.first().year()).hasValue(2019);
    }

    /** 30. */
    @Test
    void theJournalOfEmbaseIsFoundInWhicheverColumnItStands() {
        String without = "Title,Author Names,Source,PUI\nHope,Lie T.,Journal of Care (2019) 1:2 (3-4),L1\n";
        String with = "Title,Author Names,Source,Source title,PUI\nHope,Lie T.,x,Journal of Care,L1\n";
        assertThat(Exported.of(without).first().journal()).isEqualTo("Journal of Care");
        assertThat(Exported.of(with).first().journal()).isEqualTo("Journal of Care");
        Exported ris = Exported.of("TY  - JOUR\nT1  - Hope\nJF  - Journal of Care\nJO  - J. Care\nU2  - L1\nER  - \n");
        assertThat(ris.first().journal()).isEqualTo("Journal of Care");
    }

    /** 33. */
    @Test
    void wrappedNamesInBibtexAreWholeNames() {
        Exported read = Exported.of("""
                @article{ WOS:000000000000001,
                Author = {Lie, Tor and Moe,
                   Kari and
                   Aas, Per},
                Title = {{Hope and
                   care}},
                Unique-ID = {{WOS:000000000000001}},
                }
                """);
        assertThat(read.first().authors())
                .extracting(Author::inverted)
                .containsExactly("Lie, Tor", "Moe, Kari", "Aas, Per");
        assertThat(read.first().title()).isEqualTo("Hope and care");
    }

    @Test
    void aDoiInAColumnOfLinksIsRead() {
        String link = "https://doi.org/10.1000/peer.1";
        assertThat(Exported.of("Title,Year,Link\nHope,2019," + link + "\n")
                        .first()
                        .doi())
                .isEqualTo(Doi.find("10.1000/peer.1"));
        assertThat(Exported.of("Title,Year,DOI,Link\nHope,2019,," + link + "\n")
                        .first()
                        .doi())
                .isEqualTo(Doi.find("10.1000/peer.1"));
        assertThat(Exported.of("Title,Year,DOI,Link\nHope,2019,10.1000/own," + link + "\n")
                        .first()
                        .doi())
                .isEqualTo(Doi.find("10.1000/own"));
        assertThat(Exported.of("Title,Year,DOI,Link\nHope,2019,,https://example.org/doi/10.1000/other\n")
                        .first()
                        .doi())
                .isEmpty();
    }
}
