package org.scopedesk.citation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {

    private static List<String> cells(String... lines) {
        Cells cells = new Cells(',');
        for (String line : lines) {
            cells.add(line);
        }
        return cells.finish();
    }

    @Test
    void quotesHoldDelimitersDoubledQuotesAndLineBreaks() {
        assertThat(cells("a,\"b, \"\"c\"\"", "d\",,\"\"")).containsExactly("a", "b, \"c\"\nd", "", "");
    }

    @Test
    void aLineOfNothingIsOneEmptyCell() {
        assertThat(cells("")).containsExactly("");
        assertThat(cells(",")).containsExactly("", "");
    }

    @Test
    void strayQuotesAreText() {
        assertThat(cells("\"the \"new\" way\",b\"c,d")).containsExactly("the \"new\" way", "b\"c", "d");
    }

    @Test
    void blanksAfterAClosingQuoteAreNothing() {
        assertThat(cells("\"a\" ,b")).containsExactly("a", "b");
    }

    @Test
    void cellsWrittenForExcelMayHoldDelimiters() {
        assertThat(cells("=\"4,5\",=\"1\",=x")).containsExactly("=\"4,5\"", "=\"1\"", "=x");
    }

    @Test
    void aLineAloneEndsWithItself() {
        assertThat(Cells.ofLineAlone("\"Peer\" support,b,c", ',')).containsExactly("\"Peer\" support", "b", "c");
        assertThat(Cells.ofLineAlone("\"open,b,c", ',')).containsExactly("\"open", "b", "c");
        assertThat(Cells.ofLineAlone("\"a,b\",c", ',')).containsExactly("a,b", "c");
    }
}
