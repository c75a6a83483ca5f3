package org.scopedesk.citation;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scopedesk.citation.table.TableHead;
import org.scopedesk.citation.table.TableLine;
import org.scopedesk.citation.table.TableRow;
import org.scopedesk.citation.table.TableRows;
import org.scopedesk.citation.text.Lines;
import org.scopedesk.job.Progress;

/**
 * Reads tables: comma, semicolon, tab or bar between cells, whichever the header shows. Lines before the header are
 * counted as text between entries. Without a header that names a title or an abstract every row is rejected.
 */
final class CsvReader implements FormatReader {
    static final String NO_HEADER =
            "No header row was found that names a title or an abstract, so nobody can say what this row means.";

    private final boolean quoting;

    /** @param quoting false if quotes are text, as in the tables of Web of Science */
    CsvReader(boolean quoting) {
        this.quoting = quoting;
    }

    @Override
    public Ledger read(InputStream in, Detection.Recognised how, EntrySink sink, Progress progress) throws IOException {
        Lines lines = new Lines(in, how.encoding());
        Account account = new Account(sink, progress);
        List<TableLine> begun = begun(lines);
        Optional<TableHead> found = head(begun.stream().map(TableLine::text).toList(), how);
        if (found.isPresent()) {
            TableHead head = found.get();
            int first = head.before() + head.lines();
            account.between(begun.subList(0, first).stream()
                    .filter(line -> !line.text().isBlank())
                    .count());
            List<TableLine> rest = begun.subList(first, begun.size());
            TableRows rows = new TableRows(lines, rest, quoting, head);
            TableReading reading = new TableReading(head, account);
            for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                reading.row(row.get());
                account.tell(lines.bytes());
            }
        } else {
            reject(begun, lines, account);
        }
        return account.close(lines);
    }

    /** The first lines of a table, among which its header is looked for: as many as are looked at to know the file. */
    static List<TableLine> begun(Lines lines) throws IOException {
        List<TableLine> begun = new ArrayList<>();
        int characters = 0;
        while (begun.size() < TableHead.MOST_LINES && characters < Exports.HEAD && lines.next()) {
            begun.add(new TableLine(lines.number(), lines.text()));
            characters += lines.to() - lines.from();
        }
        return begun;
    }

    /** The header where a person said what it means, else where its names tell. */
    private static Optional<TableHead> head(List<String> lines, Detection.Recognised how) {
        return how.table().flatMap(form -> form.find(lines)).or(() -> TableHead.find(lines));
    }

    private static void reject(List<TableLine> begun, Lines lines, Account account) throws IOException {
        begun.forEach(line -> reject(line.number(), line.text(), account));
        while (lines.next()) {
            reject(lines.number(), lines.text(), account);
            account.tell(lines.bytes());
        }
    }

    private static void reject(long line, String text, Account account) {
        if (!text.isBlank()) {
            account.reject(line, text, NO_HEADER);
        }
    }
}
