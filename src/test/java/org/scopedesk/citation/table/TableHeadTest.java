package org.scopedesk.citation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableHeadTest {

    private static TableHead find(String... lines) {
        return TableHead.find(List.of(lines)).orElseThrow();
    }

    @Test
    void theDelimiterIsTheOneThatNamesMostColumns() {
        assertThat(find("title;authors, all;year").delimiter()).isEqualTo(';');
        assertThat(find("title\tabstract").delimiter()).isEqualTo('\t');
        assertThat(find("id|title|year").delimiter()).isEqualTo('|');
    }

    @Test
    void namesAreFoundWhateverTheirCaseAccentsAndSigns() {
        TableHead head = find("TITTEL;Forfatter(e);Årstall;Nøkkelord");
        assertThat(head.places()).containsKeys(Column.TITLE, Column.AUTHORS, Column.YEAR, Column.KEYWORDS);
    }

    @Test
    void rowsBeforeTheHeaderArePassedOver() {
        TableHead head = find("Search results of 4 January 2021", "", "\"Title\",\"Year\"", "Title of a report,2020");
        assertThat(head.before()).isEqualTo(2);
        assertThat(head.headers()).containsExactly("Title", "Year");
    }

    @Test
    void theDialectIsToldByItsHeaders() {
        assertThat(find("PMID,Title,Authors,Citation,First Author,Journal/Book")
                        .dialect()
                        .platform())
                .isEqualTo("PubMed");
        assertThat(find("Authors,Title,Year,Source title,EID").dialect().platform())
                .isEqualTo("Scopus");
        assertThat(find("title,abstract").dialect().platform()).isEmpty();
    }

    @Test
    void proseIsNoHeader() {
        assertThat(TableHead.find(List.of("We asked peers, and they told us.", "Nothing here; nothing there.")))
                .isEmpty();
    }
}
