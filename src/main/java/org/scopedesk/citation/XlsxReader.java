package org.scopedesk.citation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.scopedesk.citation.table.Column;
import org.scopedesk.citation.table.FieldLines;
import org.scopedesk.citation.table.FieldRow;
import org.scopedesk.citation.table.TableForm;
import org.scopedesk.citation.table.TableHead;
import org.scopedesk.citation.table.TableLine;
import org.scopedesk.citation.table.TableRow;
import org.scopedesk.citation.workbook.DamagedWorkbook;
import org.scopedesk.citation.workbook.SheetRow;
import org.scopedesk.citation.workbook.Workbook;
import org.scopedesk.job.Progress;

/**
 * Reads the first sheet of an Excel workbook that has a header with titles; lines are rows of that sheet. A workbook is
 * not read as a stream, since its texts may stand behind its cells; one that is too large for that is rejected as a
 * whole. The rows of other sheets are counted as text between entries.
 */
final class XlsxReader implements FormatReader {
    /** The largest workbook that is read, where there is memory enough. */
    private static final long MOST_BYTES = 64 << 20;

    private static final int SHARE_OF_MEMORY = 8;

    @Override
    public Ledger read(InputStream in, Detection.Recognised how, EntrySink sink, Progress progress) throws IOException {
        Account account = new Account(sink, progress);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long most = mostBytes();
        long bytes = kept(in, kept, most, progress);
        if (bytes > most) {
            account.reject(1, "", "The workbook is larger than %d bytes; save it as CSV UTF-8.".formatted(most));
            return account.close(1, bytes);
        }
        try {
            return account.close(sheets(Workbook.of(kept.toByteArray()), how.table(), account, bytes), bytes);
        } catch (DamagedWorkbook e) {
            account.reject(1, "", e.reason());
            return account.close(1, bytes);
        }
    }

    /** The largest workbook that is read, in bytes. */
    static int mostBytes() {
        return (int) Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    }

    private static long kept(InputStream in, ByteArrayOutputStream kept, long most, Progress progress)
            throws IOException {
        byte[] chunk = new byte[64 * 1024];
        long bytes = 0;
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
            bytes += count;
            if (bytes <= most) {
                kept.write(chunk, 0, count);
            }
            progress.at(bytes, 0, "reading the workbook");
        }
        return bytes;
    }

    /** Reads the first sheet with a header and returns its rows; without one every row of the first is rejected. */
    private static long sheets(Workbook workbook, Optional<TableForm> form, Account account, long bytes) {
        Optional<List<SheetRow>> readable = form.flatMap(f -> workbook.sheets().stream()
                        .filter(sheet -> f.among(first(sheet)).isPresent())
                        .findFirst())
                .or(() -> readable(workbook.sheets()));
        if (readable.isPresent()) {
            List<SheetRow> sheet = readable.get();
            passOver(workbook, sheet, account);
            Optional<TableHead> head = form.flatMap(f -> f.among(first(sheet))).or(() -> head(sheet));
            return isByRow(sheet) || head.isEmpty()
                    ? byRow(sheet, account, bytes)
                    : sheet(sheet, head.get(), account, bytes);
        }
        List<SheetRow> first = workbook.sheets().get(0);
        passOver(workbook, first, account);
        first.stream()
                .map(XlsxReader::tableRow)
                .filter(row -> !row.isBlank())
                .forEach(row -> account.reject(row.line(), row.raw(), CsvReader.NO_HEADER));
        return last(first);
    }

    /** True if a sheet gives each field a row of its own, as Embase.com does on demand. */
    static boolean isByRow(List<SheetRow> sheet) {
        boolean begins = FieldLines.begins(first(sheet).stream()
                .filter(cells -> cells.size() > 1)
                .map(cells -> cells.get(0) + ",")
                .toList());
        return begins && head(sheet).filter(TableHead::isFirm).isEmpty();
    }

    /** Rows that are blank are left out of a workbook, and their numbers with them. */
    private static long byRow(List<SheetRow> sheet, Account account, long bytes) {
        FieldEntries entries = new FieldEntries(account);
        long last = 0;
        for (SheetRow row : sheet) {
            if (row.number() > last + 1) {
                entries.close();
            }
            entries.row(new FieldRow(row.number(), row.cells(), String.join("\t", row.cells()), false));
            account.tell(bytes);
            last = row.number();
        }
        entries.close();
        return last;
    }

    /** Counts the rows of the sheets that are not read. */
    private static void passOver(Workbook workbook, List<SheetRow> read, Account account) {
        long rows = 0;
        for (List<SheetRow> sheet : workbook.sheets()) {
            rows += sheet == read
                    ? 0
                    : sheet.stream().filter(XlsxReader::isFull).count();
        }
        if (rows > 0) {
            account.between(rows);
            account.problem(
                    1,
                    "",
                    "The workbook has %d row(s) on other sheets, which are not read; save each sheet as a file of its own."
                            .formatted(rows));
        }
    }

    private static boolean isFull(SheetRow row) {
        return row.cells().stream().anyMatch(cell -> !cell.isBlank());
    }

    /**
     * The sheet that is read: the first with titles; else the first with abstracts, whose header may be that of a list of
     * variables with a description of each. Empty if no sheet has a header.
     */
    static Optional<List<SheetRow>> readable(List<List<SheetRow>> sheets) {
        return sheets.stream()
                .filter(sheet -> isByRow(sheet)
                        || head(sheet)
                                .filter(head -> head.places().containsKey(Column.TITLE))
                                .isPresent())
                .findFirst()
                .or(() ->
                        sheets.stream().filter(sheet -> head(sheet).isPresent()).findFirst());
    }

    static Optional<TableHead> head(List<SheetRow> sheet) {
        return TableHead.among(first(sheet));
    }

    static List<List<String>> first(List<SheetRow> sheet) {
        return sheet.stream().limit(TableHead.MOST_LINES).map(SheetRow::cells).toList();
    }

    private static long sheet(List<SheetRow> sheet, TableHead head, Account account, long bytes) {
        TableReading reading = TableReading.ofParted(head, account);
        int first = head.before() + 1;
        account.between(sheet.stream().limit(first).filter(XlsxReader::isFull).count());
        for (SheetRow row : sheet.subList(first, sheet.size())) {
            reading.row(tableRow(row));
            account.tell(bytes);
        }
        return last(sheet);
    }

    private static TableRow tableRow(SheetRow row) {
        String text = String.join("\t", row.cells());
        return new TableRow(List.of(new TableLine(row.number(), text)), row.cells(), false);
    }

    private static long last(List<SheetRow> sheet) {
        return sheet.isEmpty() ? 0 : sheet.get(sheet.size() - 1).number();
    }
}
