package org.scopedesk.citation;

import java.io.IOException;
import java.io.InputStream;
import org.scopedesk.citation.table.FieldLines;
import org.scopedesk.citation.table.FieldRow;
import org.scopedesk.citation.text.Lines;
import org.scopedesk.job.Progress;

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
        FieldEntries entries = new FieldEntries(account);
        for (FieldRow row = rows.next(); !row.isEnd(); row = rows.next()) {
            if (entries.row(row)) {
                account.tell(lines.bytes());
            }
        }
        entries.close();
        return account.close(lines);
    }
}
