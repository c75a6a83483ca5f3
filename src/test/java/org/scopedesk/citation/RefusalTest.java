package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt|''|empty",
                "a.txt|'   \n\n'|empty",
                "a.pdf|%PDF-1.7|PDF",
                "a.enl|whatever|EndNote library",
                "a.txt|'31234567\n31234568\n'|PubMed numbers",
                "a.txt|'1. J Hope. 2020;1:2.\n\nHope at work.\n\nPMID: 31234567'|Abstract or Summary",
                "a.html|'<!DOCTYPE html><html>log in</html>'|web page",
                "a.txt|'Dear all, the search is done.'|No known format",
                "a.enlx|PK|EndNote library",
                "a.txt|'31234567, 31234568, 31234569'|PubMed numbers",
                "a.txt|'1: Hope J. Hope at work. J. 2020;1:2. PMID: 31234567; PMCID: PMC1.'|Abstract or Summary",
                "a.csv|'Covidence #,Study ID,Title,Reviewer Name,Setting'|extracted in Covidence",
                "a.json|'[{\"id\":\"x\",\"title\":\"Hope\",\"issued\":{}}]'|CSL JSON",
                "a.json|'{\n  \"title\": \"Hope, abstract, year\"\n}'|This is JSON",
                "a.html|'<html><body><form><input type=\"password\"></form>'|log in",
                "a.ris|'<!-- x --><html><head><title>Hits</title></head>'|list of hits",
                "a.rtf|'{\\rtf1 hello}'|word processor",
                "a.xml|'<?xml version=\"1.0\"?><modsCollection><mods/></modsCollection>'|(modsCollection)",
                "a.xml|'<refworks><reference><t1>Hope</t1></reference></refworks>'|RefWorks XML",
                "a.xml|'<?mso-application progid=\"Excel.Sheet\"?><Workbook/>'|Excel workbook saved as XML"
            })
    void whatCannotBeReadIsRefusedWithAdvice(String name, String text, String words) {
        Detection detection = Exports.detect(text.getBytes(StandardCharsets.UTF_8), name);
        assertThat(detection)
                .isInstanceOfSatisfying(
                        Detection.Refused.class, r -> assertThat(r.advice()).contains(words));
    }

    @Test
    void aTableOfMoreColumnsThanAnySpreadsheetTakesIsNone() {
        String table = "Title,Year" + ",c".repeat(20_000) + "\nHope,2019\n";
        assertThat(Exports.detect(table.getBytes(StandardCharsets.UTF_8), "a.csv"))
                .isInstanceOf(Detection.Refused.class);
    }

    @Test
    void binaryFilesAreRefused() {
        byte[] bytes = new byte[4000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 % 7 == 0 ? 0 : i);
        }
        assertThat(Exports.detect(bytes, "a.ris")).isInstanceOf(Detection.Refused.class);
    }

    @Test
    void aLongListOfNumbersIsRefused() {
        assertThat(advice("31234567\n".repeat(20_000).getBytes(StandardCharsets.UTF_8), "a.txt"))
                .contains("PubMed numbers");
    }

    @Test
    void documentsOfOfficeProgramsAreToldApart() {
        byte[] xls = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1 Workbook".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(advice(xls, "a.xls")).contains("old Excel workbook");
        assertThat(advice(xls, "a.doc")).contains("word processor");
        assertThat(advice("PK\u0003\u0004 word/document.xml".getBytes(StandardCharsets.ISO_8859_1), "a.docx"))
                .contains("word processor");
        assertThat(advice("PK\u0003\u0004 My Library.enl".getBytes(StandardCharsets.ISO_8859_1), "a.zip"))
                .contains("EndNote library");
        assertThat(advice("PK\u0003\u0004 hits.ris".getBytes(StandardCharsets.ISO_8859_1), "a.zip"))
                .contains("unpack");
    }

    @Test
    void xmlThatHoldsNoEntrySaysSo() {
        Exported read = Exported.of("<?xml version=\"1.0\"?><xml><records></records></xml>");
        assertThat(read.ledger().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("holds no entry"));
    }

    @Test
    void brokenEndNoteXmlComesWithAdvice() {
        Exported read = Exported.of("<xml><records><record><titles><title>Hope</title></titles>");
        assertThat(read.ledger().rejected()).isEqualTo(1);
        assertThat(read.ledger().problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("export the records again, as XML or as RIS"));
    }

    private static String advice(byte[] bytes, String name) {
        return Exports.detect(bytes, name) instanceof Detection.Refused refused ? refused.advice() : "";
    }

    @Test
    void aWordThatWrapsLikeATagIsNoRis() {
        assertThat(Exports.detect("Twen-\nty-five workers\n".getBytes(StandardCharsets.UTF_8), "a.ris"))
                .isInstanceOf(Detection.Refused.class);
    }
}
