package org.scopedesk.citation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks made up for tests. */
final class Workbooks {
    private Workbooks() {}

    /** A workbook of one sheet with these rows, from the first on; an empty row is left out, as Excel does. */
    static byte[] of(List<List<String>> rows) {
        return of(Map.of("xl/worksheets/sheet1.xml", sheet(rows)));
    }

    /** A workbook of these parts. */
    static byte[] of(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] sheet(List<List<String>> rows) {
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            if (!rows.get(row).isEmpty()) {
                sheet.append("<row r=\"").append(row + 1).append("\">");
                rows.get(row)
                        .forEach(cell -> sheet.append("<c t=\"inlineStr\"><is><t>")
                                .append(cell.replace("&", "&amp;").replace("<", "&lt;"))
                                .append("</t></is></c>"));
                sheet.append("</row>");
            }
        }
        return sheet.append("</sheetData></worksheet>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The workbook with damage inside its parts, or every third time to the file itself. */
    static byte[] damaged(byte[] workbook, long seed) {
        Damage damage = new Damage(seed);
        if (seed % 3 == 0) {
            return damage.to(workbook);
        }
        Map<String, byte[]> parts = parts(workbook);
        parts.replaceAll((name, bytes) -> damage.to(bytes));
        return of(parts);
    }

    private static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
