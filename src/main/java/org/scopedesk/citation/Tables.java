package org.scopedesk.citation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scopedesk.citation.table.AlignedRow;
import org.scopedesk.citation.table.TableForm;
import org.scopedesk.citation.table.TableHead;
import org.scopedesk.citation.table.TableLine;
import org.scopedesk.citation.table.TableRow;
import org.scopedesk.citation.table.TableRows;
import org.scopedesk.citation.table.TableSample;
import org.scopedesk.citation.text.Encodings;
import org.scopedesk.citation.text.Lines;
import org.scopedesk.citation.workbook.DamagedWorkbook;
import org.scopedesk.citation.workbook.SheetRow;
import org.scopedesk.citation.workbook.Workbook;

/** Looks at the beginning of a table, so that a person can say what its columns are. Stateless. */
public final class Tables {
    private static final int SAMPLE_ROWS = 40;
    private static final char[] DELIMITERS = {'\t', ';', ',', '|'};

    private Tables() {}

    /**
     * How a file could be read that was refused, if it is a table with headers that nobody knows.
     *
     * @param head its first {@link Exports#HEAD} bytes, or all if it is shorter
     */
    public static Optional<Detection.Recognised> unknown(byte[] head, String fileName) throws IOException {
        if (Refusals.isZip(head) || Refusals.ofBytes(head, fileName).isPresent()) {
            return Optional.empty();
        }
        Encodings.Guess encoding = Encodings.of(head, head.length < Exports.HEAD);
        Detection.Recognised how = new Detection.Recognised(Format.CSV, encoding.charset(), "", "", encoding.remarks());
        return sample(new ByteArrayInputStream(head), how).map(found -> how);
    }

    /**
     * The beginning of a table.
     *
     * @param in the file's bytes from the first on; not closed here
     * @param how how it would be read, with a format of tables
     * @return empty if the file is no table with a row of headers
     * @throws IOException if {@code in} cannot be read
     */
    public static Optional<TableSample> sample(InputStream in, Detection.Recognised how) throws IOException {
        return switch (how.format()) {
            case CSV, WOS_TAB -> lines(in, how);
            case XLSX -> workbook(in);
            default -> Optional.empty();
        };
    }

    private static Optional<TableSample> lines(InputStream in, Detection.Recognised how) throws IOException {
        Lines lines = new Lines(in, how.encoding());
        List<TableLine> begun = CsvReader.begun(lines);
        List<String> texts = begun.stream().map(TableLine::text).toList();
        Optional<TableHead> head = how.table().flatMap(form -> form.find(texts)).or(() -> TableHead.find(texts));
        boolean quoting = how.format() == Format.CSV;
        if (head.isEmpty()) {
            return unknown(lines, begun, quoting);
        }
        List<TableLine> below = begun.subList(head.get().before() + head.get().lines(), begun.size());
        List<List<String>> rows = rows(new TableRows(lines, below, quoting, head.get()));
        return Optional.of(sample(head.get(), rows));
    }

    private static Optional<TableSample> unknown(Lines lines, List<TableLine> begun, boolean quoting)
            throws IOException {
        for (char delimiter : DELIMITERS) {
            boolean there = !begun.isEmpty() && begun.get(0).text().indexOf(delimiter) >= 0;
            int width = there ? begun.get(0).text().split(String.valueOf("\\" + delimiter), -1).length : 0;
            Optional<TableSample> found = there
                    ? TableSample.ofUnknown(delimiter, rows(new TableRows(lines, begun, delimiter, quoting, width)))
                    : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<List<String>> rows(TableRows rows) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        Optional<TableRow> row = rows.next();
        while (row.isPresent() && cells.size() < SAMPLE_ROWS) {
            if (!row.get().isBlank()) {
                cells.add(row.get().cells());
            }
            row = rows.next();
        }
        return cells;
    }

    private static Optional<TableSample> workbook(InputStream in) throws IOException {
        try {
            Workbook workbook = Workbook.of(in.readNBytes(XlsxReader.mostBytes()));
            Optional<List<SheetRow>> sheet = XlsxReader.readable(workbook.sheets());
            if (sheet.isPresent()) {
                List<List<String>> first = XlsxReader.first(sheet.get());
                return XlsxReader.isByRow(sheet.get())
                        ? Optional.empty()
                        : TableHead.among(first).map(head -> sample(head, below(first, head.before() + 1)));
            }
            return TableSample.ofUnknown(
                    '\t', below(XlsxReader.first(workbook.sheets().get(0)), 0));
        } catch (DamagedWorkbook e) {
            return Optional.empty();
        }
    }

    private static TableSample sample(TableHead head, List<List<String>> rows) {
        return TableSample.of(
                TableForm.of(head).head(),
                rows.stream().map(row -> AlignedRow.of(row, head).cells()).toList());
    }

    private static List<List<String>> below(List<List<String>> rows, int from) {
        return rows.subList(Math.min(from, rows.size()), rows.size()).stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
    }
}
