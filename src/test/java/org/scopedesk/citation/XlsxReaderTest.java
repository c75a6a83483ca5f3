package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {
    private static final String STRINGS = "<sst><si><t>Title</t></si><si><t>Author Names</t></si>"
            + "<si><t>Publication Year</t></si><si><r><t>Peer </t></r><r><t>workers</t></r></si>"
            + "<si><t>SEARCH QUERY</t></si><si><t>PUI</t></si></sst>";

    private static final String SHEET = "<worksheet><sheetData>"
            + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>4</v></c></row>"
            + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>0</v></c><c r=\"B4\" t=\"s\"><v>1</v></c>"
            + "<c r=\"C4\" t=\"s\"><v>2</v></c><c r=\"D4\" t=\"s\"><v>5</v></c></row>"
            + "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>3</v></c><c r=\"C5\"><v>2.019E3</v></c>"
            + "<c r=\"D5\"><v>2.009000001E9</v></c></row>"
            + "<row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><t>Recovery_x000D_ colleges</t></is></c>"
            + "<c r=\"B7\" t=\"str\"><v>Ness O., Lie Å.</v></c></row>"
            + "</sheetData></worksheet>";

    /** A workbook of two records. */
    static byte[] good() {
        return workbook(SHEET, STRINGS);
    }

    private static byte[] workbook(String sheet, String strings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(strings.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    @Test
    void aSheetIsReadLikeATable() {
        byte[] bytes = workbook(SHEET, STRINGS);
        assertThat(Exports.detect(bytes, "Embase.xlsx")).isInstanceOfSatisfying(Detection.Recognised.class, how -> {
            assertThat(how.format()).isEqualTo(Format.XLSX);
            assertThat(how.platform()).isEqualTo("Embase.com");
        });
        Reading reading = Reading.of(new XlsxReader(), bytes);
        assertThat(reading.entries()).hasSize(2);
        assertThat(reading.citation(0).title()).isEqualTo("Peer workers");
        assertThat(reading.citation(0).year()).hasValue(2019);
        assertThat(reading.citation(0).accession()).isEqualTo("2009000001");
        assertThat(reading.citation(1).title()).isEqualTo("Recovery colleges");
        assertThat(reading.citation(1).authors()).hasSize(2);
        assertThat(reading.entries().get(1).line()).isEqualTo(7);
        assertThat(reading.ledger().bytes()).isEqualTo(bytes.length);
        assertThat(reading.ledger().betweenLines()).isEqualTo(2);
    }

    @Test
    void nothingOutsideTheFileIsOpened() {
        String evil = "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst><si><t>&x;</t></si></sst>";
        Reading reading = Reading.of(new XlsxReader(), workbook(SHEET, evil));
        assertThat(reading.entries()).isEmpty();
        assertThat(reading.rejected()).isNotEmpty();
    }

    @Test
    void damagedWorkbooksAreRejected() {
        byte[] good = workbook(SHEET, STRINGS);
        long seed = Long.getLong("scopedesk.seed", 7L);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            byte[] broken = good.clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            Reading reading = Reading.of(new XlsxReader(), broken);
            assertThat(reading.entries().size() + reading.rejected().size())
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(reading.ledger().found());
        }
    }

    @Test
    void rowsOfOtherSheetsAreCountedAndSaid() {
        byte[] bytes = Workbooks.of(Map.of(
                "xl/worksheets/sheet1.xml",
                Workbooks.sheet(List.of(List.of("Title", "Year"), List.of("Hope", "2001"))),
                "xl/worksheets/sheet2.xml",
                Workbooks.sheet(List.of(List.of("Search"), List.of(), List.of("peer support")))));
        Reading reading = Reading.of(new XlsxReader(), bytes);
        assertThat(reading.entries()).hasSize(1);
        assertThat(reading.ledger().betweenLines()).isEqualTo(3);
        assertThat(reading.ledger().problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .startsWith("The workbook has 2 row(s) on other sheets");
    }

    @Test
    void aSheetWithAFieldToARowIsReadLikeTheSameInCsv() {
        byte[] bytes = Workbooks.of(List.of(
                List.of("TITLE", "Hope"),
                List.of("AUTHOR NAMES", "Lie T.", "Moe K."),
                List.of("PUI", "L1"),
                List.of(),
                List.of("TITLE", "Care"),
                List.of("PUI", "L2")));
        Exported read = Exported.of(bytes);
        assertThat(read.how().platform()).isEqualTo("Embase.com");
        assertThat(read.entries()).extracting(entry -> entry.citation().title()).containsExactly("Hope", "Care");
        assertThat(read.authors()).isEqualTo("Lie, T. | Moe, K.");
        assertThat(read.entries()).extracting(Entry::line).containsExactly(1L, 5L);
    }

    @Test
    void aWorkbookThatDeclaresEntitiesIsRefusedInWords() {
        String sheet =
                "<!DOCTYPE worksheet [<!ENTITY e \"x\">]><worksheet><row><c t=\"str\"><v>&e;</v></c></row></worksheet>";
        Reading reading = Reading.of(new XlsxReader(), workbook(sheet, STRINGS));
        assertThat(reading.rejected().get(0).problem()).contains("entities of its own, which are not opened");
    }
}
