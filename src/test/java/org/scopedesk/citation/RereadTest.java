package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scopedesk.citation.Reread.Result;
import org.scopedesk.citation.table.AuthorStyle;
import org.scopedesk.citation.table.Column;
import org.scopedesk.citation.table.ColumnMapping;
import org.scopedesk.citation.table.TableForm;
import org.scopedesk.citation.table.TableSample;
import org.scopedesk.review.Author;
import org.scopedesk.review.Field;

final class RereadTest {
    private static final TableForm READING_LIST = new TableForm(
            ';',
            List.of("Hva", "Hvem", "Når"),
            Optional.of(new ColumnMapping(
                    Map.of(0, Column.TITLE, 1, Column.AUTHORS, 2, Column.YEAR), AuthorStyle.GIVEN_FIRST)));

    @Test
    void aMendedEntryIsReadInItsDialect() {
        Result read = Reread.entry(
                "TY  - JOUR\nT1  - Peer workers\nA1  - Ness, Ottar\nY1  - 2019//\nER  - ",
                Format.RIS,
                "Ovid",
                Optional.empty());
        assertThat(read).isInstanceOfSatisfying(Result.Read.class, r -> {
            assertThat(r.entry().citation().title()).isEqualTo("Peer workers");
            assertThat(r.entry().citation().year()).hasValue(2019);
        });
    }

    @Test
    void aTextThatIsNoEntryIsRefusedWithASentence() {
        for (String text : List.of("", "nothing", "TI  - No beginning\nER  - ", "TY  - JOUR\nER  - ")) {
            assertThat(Reread.entry(text, Format.RIS, "", Optional.empty()))
                    .as(text)
                    .isInstanceOf(Result.Refused.class);
        }
    }

    @Test
    void twoEntriesAreRefusedSoThatNoneIsLost() {
        String one = "TY  - JOUR\nTI  - A\nER  - \n";
        assertThat(Reread.entry(one + one, Format.RIS, "", Optional.empty()))
                .isInstanceOfSatisfying(
                        Result.Refused.class, r -> assertThat(r.why()).contains("2 entries"));
    }

    @Test
    void aRowOfATableIsReadWithItsHeaderAndItsMapping() {
        Result read =
                Reread.entry("\"Peer; workers\";Ottar Ness|Tine Lie;2020", Format.CSV, "", Optional.of(READING_LIST));
        assertThat(read).isInstanceOfSatisfying(Result.Read.class, r -> {
            assertThat(r.entry().citation().title()).isEqualTo("Peer; workers");
            assertThat(r.entry().citation().authors())
                    .containsExactly(Author.person("Ness", "Ottar"), Author.person("Lie", "Tine"));
            assertThat(r.entry().fields()).contains(new Field("Når", "2020"));
        });
        assertThat(Reread.entry("a;b;c", Format.CSV, "", Optional.empty())).isInstanceOf(Result.Refused.class);
    }

    @Test
    void anEntryOfAWorkbookByRowIsReadByItsFields() {
        String mended = "TITLE\t\"Quoted\" hope\nAUTHOR NAMES\tNess O.\tLie T.\nPUBLICATION YEAR\t2020\n";
        assertThat(Reread.entry(mended, Format.XLSX, "Embase.com", Optional.empty()))
                .isInstanceOfSatisfying(Result.Read.class, r -> {
                    assertThat(r.entry().citation().title()).isEqualTo("\"Quoted\" hope");
                    assertThat(r.entry().citation().authors()).hasSize(2);
                    assertThat(r.entry().citation().year()).hasValue(2020);
                });
        assertThat(Reread.entry(mended + "\n" + mended, Format.XLSX, "Embase.com", Optional.empty()))
                .isInstanceOfSatisfying(
                        Result.Refused.class, r -> assertThat(r.why()).contains("2 entries"));
        assertThat(Reread.entry("a\tb", Format.XLSX, "", Optional.empty())).isInstanceOf(Result.Refused.class);
    }

    @Test
    void aFormIsWrittenAndReadBack() {
        TableForm odd = new TableForm('\t', List.of("a\\nb", "two\nlines", ""), Optional.empty());
        assertThat(TableForm.read(odd.written())).contains(odd);
        assertThat(TableForm.read(READING_LIST.written())).contains(READING_LIST);
        assertThat(TableForm.read("nonsense")).isEmpty();
        assertThat(ColumnMapping.read("ANY 0=NOTHING")).isEmpty();
    }

    @Test
    void aMappingIsAppliedAndWhatIsNotMappedIsKept() throws IOException {
        String csv = "Searched by Kari\nHva;Hvem;Når;Egen merknad\nPeer workers;Ottar Ness;2020;viktig\n";
        Detection.Recognised plain = new Detection.Recognised(Format.CSV, StandardCharsets.UTF_8, "", "", List.of());
        TableForm form = new TableForm(';', List.of("Hva", "Hvem", "Når", "Egen merknad"), READING_LIST.mapping());
        Reading read = read(csv, plain.with(form));
        assertThat(read.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.citation().title()).isEqualTo("Peer workers");
            assertThat(entry.citation().year()).hasValue(2020);
            assertThat(entry.fields()).contains(new Field("Egen merknad", "viktig"));
        });
    }

    @Test
    void columnsOfNoKnownNameAreGuessedByTheirValues() throws IOException {
        String csv = "A\tB\tC\tD\n"
                + "A study of peer workers in towns\tNess, O; Lie, T\t2020\t10.1000/182\n"
                + "Recovery colleges and what they do\tBakken, S\t2019\t10.1000/183\n";
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        Detection.Recognised how = Tables.unknown(bytes, "list.txt").orElseThrow();
        TableSample sample = Tables.sample(new ByteArrayInputStream(bytes), how).orElseThrow();
        assertThat(sample.isReadable()).isFalse();
        assertThat(sample.named()).isEmpty();
        assertThat(sample.guess().columns())
                .isEqualTo(Map.of(0, Column.TITLE, 1, Column.AUTHORS, 2, Column.YEAR, 3, Column.DOI));
        assertThat(Tables.unknown("Dear all, this is a letter.\n".getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEmpty();
    }

    @Test
    void aColumnThatIsOftenEmptyIsNotGuessedToBeTheTitle() throws IOException {
        byte[] bytes = ("A;B;C;D\n"
                        + "Peer workers in all towns;Ness, O;2020;The large study group of recovery\n"
                        + "Recovery colleges and more;Bakken, S;2019;\n")
                .getBytes(StandardCharsets.UTF_8);
        Detection.Recognised how = Tables.unknown(bytes, "list.csv").orElseThrow();
        TableSample sample = Tables.sample(new ByteArrayInputStream(bytes), how).orElseThrow();
        assertThat(sample.guess().columns()).isEqualTo(Map.of(0, Column.TITLE, 1, Column.AUTHORS, 2, Column.YEAR));
    }

    private static Reading read(String csv, Detection.Recognised how) {
        return Reading.of(
                (in, unused, sink, progress) -> Exports.read(in, how, sink, progress),
                csv.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);
    }
}
