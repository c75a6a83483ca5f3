package org.scopedesk.citation;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.scopedesk.citation.table.FieldLines;
import org.scopedesk.citation.table.FieldRow;
import org.scopedesk.citation.table.RowCitation;
import org.scopedesk.citation.table.TableDialects;
import org.scopedesk.citation.table.TableHead;
import org.scopedesk.citation.text.Lines;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Field;

/**
 * Reads tables that give each field a row of its own, its name first and its values in the cells behind it, and part
 * entries by an empty line: Embase.com, "fields by row".
 */
final class CsvByRowReader implements FormatReader {

    @Override
    public Ledger read(InputStream in, Detection.Recognised how, EntrySink sink, Progress progress) throws IOException {
        Lines lines = new Lines(in, how.encoding());
        Account account = new Account(sink, progress);
        FieldLines rows = new FieldLines(lines);
        List<FieldRow> entry = new ArrayList<>();
        for (FieldRow row = rows.next(); !row.isEnd(); row = rows.next()) {
            if (!entry.isEmpty()
                    && (row.isBlank() || row.name().equals(entry.get(0).name()))) {
                close(entry, account);
                account.tell(lines.bytes());
            }
            if (!row.isBlank()) {
                entry.add(row);
            }
        }
        close(entry, account);
        return account.close(lines);
    }

    private static void close(List<FieldRow> entry, Account account) {
        if (entry.isEmpty()) {
            return;
        }
        FieldRow first = entry.get(0);
        TableHead head = TableHead.of(entry.stream().map(FieldRow::name).toList(), ',', TableDialects.embase());
        RowCitation reading =
                new RowCitation(head, entry.stream().map(FieldRow::joined).toList());
        if (reading.isAny()) {
            entry.stream()
                    .filter(FieldRow::mended)
                    .forEach(row -> account.problem(
                            row.line(),
                            row.raw(),
                            "A quote is not closed; the field was ended where the next one begins."));
            account.read(
                    first.line(),
                    reading.ownId(),
                    reading.citation(),
                    entry.stream()
                            .map(row -> new Field(row.name(), row.joined()))
                            .toList());
        } else if (entry.stream().allMatch(FieldRow::isPreamble)) {
            account.between(entry.size());
        } else {
            account.reject(first.line(), raw(entry), "None of these rows begins with the name of a field of Embase.");
        }
        entry.clear();
    }

    private static String raw(List<FieldRow> entry) {
        return String.join("\n", entry.stream().map(FieldRow::raw).toList());
    }
}
