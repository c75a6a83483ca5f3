package org.scopedesk.citation;

import java.util.ArrayList;
import java.util.List;
import org.scopedesk.citation.table.FieldRow;
import org.scopedesk.citation.table.RowCitation;
import org.scopedesk.citation.table.TableDialects;
import org.scopedesk.citation.table.TableHead;
import org.scopedesk.review.Field;

/**
 * Collects rows that hold one field each into entries and keeps their account. An entry ends at a blank row, or where its
 * first field comes again. For one reading only.
 */
final class FieldEntries {
    private static final int MOST_CHARACTERS = 8 << 20;
    private static final int ROOM_OF_A_ROW = 200;

    private final Account account;
    private final List<FieldRow> entry = new ArrayList<>();
    private long characters;

    FieldEntries(Account account) {
        this.account = account;
    }

    /** Takes the next row; true if an entry ended before it. */
    boolean row(FieldRow row) {
        boolean ends = !entry.isEmpty()
                && (row.isBlank() || row.name().equals(entry.get(0).name()));
        if (ends) {
            close();
        }
        if (row.isBlank()) {
            account.between(fullLines(row));
            return ends;
        }
        long before = characters;
        characters += row.raw().length() + ROOM_OF_A_ROW;
        if (characters <= MOST_CHARACTERS) {
            entry.add(row);
        } else if (before <= MOST_CHARACTERS) {
            account.problem(
                    row.line(),
                    row.raw(),
                    "The entry is longer than %d characters; the rest was not kept.".formatted(MOST_CHARACTERS));
        }
        return ends;
    }

    /** Ends the entry that is being collected, if there is one. */
    void close() {
        if (!entry.isEmpty()) {
            handOn();
        }
        entry.clear();
        characters = 0;
    }

    private void handOn() {
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
            account.between(entry.stream().mapToLong(FieldEntries::fullLines).sum());
        } else {
            account.reject(first.line(), raw(), "None of these rows begins with the name of a field of Embase.");
        }
    }

    private String raw() {
        return String.join("\n", entry.stream().map(FieldRow::raw).toList());
    }

    private static long fullLines(FieldRow row) {
        return row.raw().lines().filter(line -> !line.isBlank()).count();
    }
}
