package org.scopedesk.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.scopedesk.citation.text.Lines;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Field;
import org.scopedesk.review.RejectedEntry;

/** Keeps the account of one file while it is read, numbers the entries and hands them on. For one reading only. */
final class Account {
    private static final int MOST_PROBLEMS = 1000;
    private static final int TELL_EVERY = 64;

    private final EntrySink sink;
    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();
    private final EntryMaking making;
    private int read;
    private int rejected;
    private long between;

    Account(EntrySink sink, Progress progress) {
        this.sink = sink;
        this.making = new EntryMaking(sink);
        this.progress = progress;
    }

    /** Hands on an entry that was read. */
    void read(long line, String ownId, Citation citation, List<Field> fields) {
        handOn();
        read++;
        sink.entry(new Entry(read + rejected, line, ownId, citation, fields));
    }

    /**
     * Hands on an entry that was read, soon: its citation is made on any processor while the next entries are found, since
     * that costs more than finding them. The order stays that of the file.
     *
     * @param citation makes the citation; called once, on any thread
     */
    void readSoon(long line, String ownId, Supplier<Citation> citation, List<Field> fields) {
        read++;
        making.add(read + rejected, line, ownId, citation, fields);
    }

    /** Hands on the entries whose citations are still to be made. */
    void handOn() {
        making.finish();
    }

    /** Hands on an entry that could not be read. */
    void reject(long line, String raw, String problem) {
        handOn();
        rejected++;
        sink.rejected(new RejectedEntry(line, raw, problem));
    }

    /** Counts non-blank lines that belong to no entry. */
    void between(long lines) {
        between += lines;
    }

    /** Notes what is unusual but cost no entry; only the first thousand are kept. */
    void problem(long line, String excerpt, String message) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(line, excerpt, message));
        }
    }

    /** The entries so far, rejected ones included. */
    int found() {
        return read + rejected;
    }

    /** Tells how far reading is, now and then; call it once for each entry. */
    void tell(long bytes) {
        if (found() % TELL_EVERY == 0) {
            progress.at(bytes, 0, found() + " entries");
        }
    }

    /** The account at the end of a file read by lines. */
    Ledger close(Lines lines) {
        if (lines.cutLines() > 0) {
            problem(
                    lines.firstCut(),
                    "",
                    "%d line(s), this one first, are longer than %d bytes and were cut there."
                            .formatted(lines.cutLines(), Lines.MOST_BYTES));
        }
        if (lines.recodedLines() > 0) {
            problem(
                    lines.firstRecoded(),
                    "",
                    "%d value(s), the first on this line, are not UTF-8 and were read as Windows-1252."
                            .formatted(lines.recodedLines()));
        }
        return close(lines.number(), lines.bytes());
    }

    /** The account at the end of a file, with its lines and bytes. */
    Ledger close(long lines, long bytes) {
        handOn();
        progress.at(bytes, bytes, found() + " entries");
        return new Ledger(found(), read, rejected, between, lines, bytes, problems);
    }
}
