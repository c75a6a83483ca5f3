package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    private static String written(String... cells) throws IOException {
        StringBuilder out = new StringBuilder();
        new CsvWriter(out).row(List.of(cells));
        return out.toString();
    }

    @Test
    void cellsAreQuotedWhereNeeded() throws IOException {
        assertThat(written("plain", "a,b", "say \"no\"", "two\nlines", " edge ", ""))
                .isEqualTo("plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\" edge \",\r\n");
    }

    @Test
    void whatASpreadsheetWouldRunIsNeutralised() throws IOException {
        assertThat(written("=1+1", "+cmd", "-x", "@sum", "\tx")).isEqualTo("'=1+1,'+cmd,'-x,'@sum,'\tx\r\n");
        assertThat(written("=HYPERLINK(\"a\",\"b\")")).isEqualTo("\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"\r\n");
    }

    @Test
    void plainNumbersAreLeftAlone() throws IOException {
        assertThat(written("-5", "+3.2", "-1e-4", "-5-3")).isEqualTo("-5,+3.2,-1e-4,'-5-3\r\n");
    }

    @Test
    void aRowOfOneEmptyCellIsNoBlankLine() throws IOException {
        assertThat(written("")).isEqualTo("\"\"\r\n");
    }

    @Test
    void ourOwnReaderReadsItBack() throws IOException {
        StringBuilder out = new StringBuilder();
        CsvWriter writer = new CsvWriter(out);
        writer.row(List.of("Title", "Authors", "Abstract", "Year"));
        writer.row(List.of("=Equal, \"quoted\"", "Ness, Ola; Lie, Åsa", "One.\nTwo, \"three\".", "2020"));
        Reading reading = Reading.of(new CsvReader(true), out.toString());
        assertThat(reading.citation(0).title()).isEqualTo("=Equal, \"quoted\"");
        assertThat(reading.citation(0).authors()).hasSize(2);
        assertThat(reading.entries().get(0).fields().get(2).value()).isEqualTo("One.\nTwo, \"three\".");
    }
}
