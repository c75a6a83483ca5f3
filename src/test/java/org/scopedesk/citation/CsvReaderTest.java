package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvReaderTest {
    private static final String HEADER = "title,authors,year,journal,doi\n";

    private static Reading read(String text) {
        return Reading.of(new CsvReader(true), text);
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsOwnRowOnly() {
        StringBuilder text = new StringBuilder(HEADER).append("\"Never closed,Ness O,2019,J,\n");
        for (int i = 0; i < 50; i++) {
            text.append("Title ")
                    .append(i)
                    .append(",Ness O,2020,J,10.5555/x")
                    .append(i)
                    .append('\n');
        }
        Reading reading = read(text.toString());
        assertThat(reading.entries()).hasSizeGreaterThanOrEqualTo(50);
        assertThat(reading.entries()
                        .get(reading.entries().size() - 50)
                        .citation()
                        .title())
                .isEqualTo("Title 0");
        assertThat(reading.ledger().problems()).anyMatch(problem -> problem.line() == 2);
    }

    @Test
    void manyQuotesThatAreNeverClosedAreReadInTime() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 5_000; i++) {
            text.append("\"Open ").append(i).append(",Ness O,2019,J\nFine,Ness O,2020,J,\n");
        }
        Reading reading = read(text.toString());
        assertThat(reading.ledger().found()).isGreaterThanOrEqualTo(5_000);
        assertThat(reading.entries().stream()
                        .filter(entry -> entry.citation().title().equals("Fine")))
                .hasSize(5_000);
    }

    @Test
    void aQuoteThatTheNextRowsCloseDoesNotSwallowThem() {
        Reading reading =
                read(HEADER + "\"Never closed,Ness O,2019,J,\nSecond,\"Ness, O\",2020,J,\nThird,Ness O,2021,J,\n");
        assertThat(reading.entries()).extracting(e -> e.citation().title()).contains("Second", "Third");
    }

    @Test
    void aQuoteThatOnlyBeginsACellIsText() {
        Reading reading = read(HEADER + "\"Peer\" support,Ness O,2019,J,\nSecond,Ness O,2020,J,\n");
        assertThat(reading.entries())
                .extracting(e -> e.citation().title())
                .containsExactly("\"Peer\" support", "Second");
        assertThat(reading.citation(0).journal()).isEqualTo("J");
    }

    @Test
    void aFileCutOffInsideACellKeepsItsLastRow() {
        Reading reading = read(HEADER + "First,Ness O,2019,J,\n\"Cut off\",\"Ness O\",\"2020\",\"Journal of\nInv");
        assertThat(reading.entries()).hasSize(2);
        assertThat(reading.citation(1).title()).isEqualTo("Cut off");
        assertThat(reading.ledger().problems()).extracting(Problem::line).contains(3L);
    }

    @Test
    void blankRowsAreNoEntries() {
        Reading reading = read(HEADER + "First,Ness O,2019,J,\n\n,,,,\n   \nSecond,Ness O,2020,J,\n");
        assertThat(reading.ledger().found()).isEqualTo(2);
        assertThat(reading.ledger().betweenLines()).isEqualTo(2);
        assertThat(reading.entries().get(1).line()).isEqualTo(6);
    }

    @Test
    void rowsWithFarTooManyCellsAreRejectedWithTheirText() {
        Reading reading = read(HEADER + "a,b,c,d,e,f,g,h,i\nSecond,Ness O,2020,J,\n");
        assertThat(reading.entries()).hasSize(1);
        assertThat(reading.rejected()).singleElement().satisfies(entry -> {
            assertThat(entry.raw()).isEqualTo("a,b,c,d,e,f,g,h,i");
            assertThat(entry.line()).isEqualTo(2);
        });
        assertThat(reading.entries().get(0).number()).isEqualTo(2);
    }

    @Test
    void rowsThatSayNothingAboutAPublicationAreRejected() {
        Reading reading = read("title,abstract,label\n,,1\n,Only an abstract,0\n");
        assertThat(reading.ledger().rejected()).isEqualTo(1);
        assertThat(reading.citation(0).abstractText()).isEqualTo("Only an abstract");
    }

    @Test
    void aFileWithoutHeaderIsRejectedRowByRow() {
        Reading reading = read("Peer support,Ness,2019\nRecovery,Lie,2020\n");
        assertThat(reading.entries()).isEmpty();
        assertThat(reading.ledger().rejected()).isEqualTo(2);
    }

    @Test
    void aHeaderThatStandsThereAgainIsPassedOver() {
        Reading reading = read(HEADER + "First,Ness O,2019,J,\n" + HEADER + "Second,Ness O,2020,J,\n");
        assertThat(reading.ledger().found()).isEqualTo(2);
        assertThat(reading.ledger().problems()).extracting(Problem::line).containsExactly(3L);
    }

    @Test
    void roundedNumbersAreLeftOut() {
        Reading reading = read("title,accession number,pmid\nFirst,\"2,1E+10\",3.9E+07\n");
        assertThat(reading.citation(0).accession()).isEmpty();
        assertThat(reading.citation(0).pmid()).isEmpty();
        assertThat(reading.ledger().problems()).hasSize(1);
    }

    @Test
    void anEmptyFileHasNoEntries() {
        assertThat(read("").ledger()).isEqualTo(new Ledger(0, 0, 0, 0, 0, 0, java.util.List.of()));
    }

    @Test
    void apostrophesThatGuardACellAreDropped() {
        assertThat(read(HEADER + "'-omics for all,Ness O,2019,J,\n").citation(0).title())
                .isEqualTo("-omics for all");
    }

    @Test
    void linesBehindAQuoteThatNeverClosesMakeNoRecords() {
        String table = "Title,Year,Abstract\nHope,2001,\"first\n" + "more words\n".repeat(5_000) + "Care,2002,second\n";
        Exported read = Exported.of(table);
        assertThat(read.entries()).extracting(entry -> entry.citation().title()).containsExactly("Hope", "Care");
        assertThat(read.rejected())
                .allSatisfy(entry -> assertThat(entry.problem()).contains("not closed"));
        assertThat(read.rejected().stream()
                        .mapToLong(entry -> entry.raw().lines().count())
                        .sum())
                .isEqualTo(5_000);
    }
}
