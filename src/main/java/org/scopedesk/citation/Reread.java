package org.scopedesk.citation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scopedesk.citation.table.FieldLines;
import org.scopedesk.citation.table.FieldRow;
import org.scopedesk.citation.table.TableForm;
import org.scopedesk.job.Progress;
import org.scopedesk.review.RejectedEntry;

/** Reads one entry again after a person mended its text. Stateless. */
public final class Reread {
    private Reread() {}

    /** What came of it. */
    public sealed interface Result {
        /** The text is one entry. */
        record Read(Entry entry) implements Result {}

        /** The text is still none, or more than one; why, in a sentence. */
        record Refused(String why) implements Result {}
    }

    /**
     * Reads a text that should be one entry.
     *
     * @param text the mended text
     * @param format the format of the file it comes from
     * @param platform the platform in whose dialect the file was read
     * @param table how the rows of the file are understood, if it is a table
     */
    public static Result entry(String text, Format format, String platform, Optional<TableForm> table) {
        if (text.isBlank()) {
            return new Result.Refused("There is no text to read.");
        }
        Found found = new Found();
        switch (format) {
            case CSV, WOS_TAB, XLSX -> {
                if (table.isPresent()) {
                    row(text, format, table.get(), found);
                } else if (format == Format.XLSX && text.lines().anyMatch(FieldLines::isField)) {
                    fields(text, found);
                } else {
                    return new Result.Refused(
                            "The header of this table was not kept with its import; import the mended file instead.");
                }
            }
            default -> file(text, format, platform, found);
        }
        return found.result();
    }

    private static void row(String text, Format format, TableForm table, EntrySink sink) {
        Account account = new Account(sink, Progress.NONE);
        TableReading reading = format == Format.XLSX
                ? TableReading.ofParted(table.head(), account)
                : new TableReading(table.head(), account);
        reading.row(table.row(text.stripTrailing(), format == Format.CSV));
    }

    /** Rows of a workbook that gives each field a row of its own, their cells parted by tabs. */
    private static void fields(String text, EntrySink sink) {
        FieldEntries entries = new FieldEntries(new Account(sink, Progress.NONE));
        int number = 0;
        for (String line : text.lines().toList()) {
            entries.row(new FieldRow(++number, List.of(line.split("\t", -1)), line, false));
        }
        entries.close();
    }

    private static void file(String text, Format format, String platform, EntrySink sink) {
        Detection.Recognised how = new Detection.Recognised(format, StandardCharsets.UTF_8, platform, "", List.of());
        try {
            Exports.read(
                    new ByteArrayInputStream((text + "\n").getBytes(StandardCharsets.UTF_8)), how, sink, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects what a reader finds in the text. */
    private static final class Found implements EntrySink {
        private final List<Entry> entries = new ArrayList<>();
        private final List<RejectedEntry> rejected = new ArrayList<>();

        @Override
        public void entry(Entry entry) {
            entries.add(entry);
        }

        @Override
        public void rejected(RejectedEntry entry) {
            rejected.add(entry);
        }

        Result result() {
            if (!rejected.isEmpty()) {
                RejectedEntry first = rejected.get(0);
                return new Result.Refused("Line %d: %s".formatted(first.line(), first.problem()));
            }
            if (entries.size() > 1) {
                return new Result.Refused("The text holds %d entries; leave one, and import the others as a file."
                        .formatted(entries.size()));
            }
            return entries.isEmpty()
                    ? new Result.Refused("No entry was found in the text; nothing in it begins one.")
                    : new Result.Read(entries.get(0));
        }
    }
}
