package org.scopedesk.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scopedesk.citation.table.AlignedRow;
import org.scopedesk.citation.table.FieldRow;
import org.scopedesk.citation.table.RowCitation;
import org.scopedesk.citation.table.TableHead;
import org.scopedesk.citation.table.TableRow;
import org.scopedesk.review.Citation;

/** Reads the rows below a table's header into entries and keeps their account. For one reading only. */
final class TableReading {
    private static final String ASTRAY =
            "These lines follow a quote that is not closed, and none of them is a whole row; close the quote.";

    /** A table of fewer columns may hold titles without anything else. */
    private static final int FEWEST_CELLS = 5;

    private static final Pattern TOTAL = Pattern.compile(
            "(?i)(?:grand |sub)?(?:totals?|totalt|sum|count)(?: (?:records|references|hits|results|number))?:?\\s{0,3}\\d{0,9}");
    private static final Pattern RULE = Pattern.compile(":?[-=_]{3,}:?");
    private static final int LONGEST_RULE = 500;

    private static final Pattern NUMBER = Pattern.compile("[\\d.,\u00A0 ]{1,20}");
    private static final int LONGEST_TOTAL = 40;

    private TableHead head;
    private final Account account;
    private final boolean parted;

    TableReading(TableHead head, Account account) {
        this(head, account, false);
    }

    private TableReading(TableHead head, Account account, boolean parted) {
        this.head = head;
        this.account = account;
        this.parted = parted;
    }

    /** Of rows that came in cells: what stands right of the last header is a remark, and nothing slipped. */
    static TableReading ofParted(TableHead head, Account account) {
        return new TableReading(head, account, true);
    }

    /** Reads one row. */
    void row(TableRow row) {
        if (row.isBlank()) {
            account.between(row.fullLines());
            return;
        }
        if (isPreamble(row)) {
            account.between(row.fullLines());
            return;
        }
        if (row.astray()) {
            account.reject(row.line(), row.raw(), ASTRAY);
            return;
        }
        if (isRule(row)) {
            account.between(row.fullLines());
            return;
        }
        if (head.isAgain(row.cells())) {
            account.between(row.fullLines());
            account.problem(row.line(), row.raw(), "The header stands here again; it was passed over.");
            return;
        }
        Optional<TableHead> another = head.another(row.cells());
        if (another.isPresent()) {
            head = another.get();
            account.between(row.fullLines());
            account.problem(row.line(), row.raw(), "Another header stands here; the rows below it are read by it.");
            return;
        }
        AlignedRow aligned = AlignedRow.of(row.cells(), head);
        RowCitation reading = new RowCitation(head, aligned.cells());
        Optional<String> fault = fault(row, aligned, reading);
        if (fault.isPresent()) {
            account.reject(row.line(), row.raw(), fault.get());
        } else {
            entry(row, aligned, reading);
        }
    }

    /** Where files of Embase were put together, the search query of the next stands among the rows. */
    private static boolean isPreamble(TableRow row) {
        List<String> cells = row.cells();
        return new FieldRow(row.line(), cells, "", false).isPreamble()
                && cells.stream().skip(2).allMatch(String::isBlank);
    }

    /** True for a line of dashes, by which tables in plain text part the header from the rows. */
    private static boolean isRule(TableRow row) {
        for (String cell : row.cells()) {
            String said = cell.strip();
            boolean rule = said.isEmpty()
                    || (":-=_".indexOf(said.charAt(0)) >= 0
                            && said.length() <= LONGEST_RULE
                            && RULE.matcher(said).matches());
            if (!rule) {
                return false;
            }
        }
        return true;
    }

    private void entry(TableRow row, AlignedRow aligned, RowCitation reading) {
        Citation citation = reading.citation();
        for (String problem : remarks(row, aligned, citation)) {
            account.problem(row.line(), row.raw(), problem);
        }
        reading.damage().forEach(problem -> account.problem(row.line(), row.raw(), problem));
        account.read(row.line(), reading.ownId(), citation, aligned.fields());
    }

    /** Why the row cannot be an entry; empty if it can. */
    private Optional<String> fault(TableRow row, AlignedRow aligned, RowCitation reading) {
        int width = head.headers().size();
        int cells = aligned.filled();
        if (!parted && cells > width + Math.max(1, width / 4)) {
            return Optional.of(
                    "The row has %d cells, the header names %d: a quote or a delimiter is missing or too many."
                            .formatted(cells, width));
        }
        boolean nameless =
                reading.title().isEmpty() && (row.mended() || reading.ownId().isEmpty());
        if (nameless && row.cells().size() * 2 < width) {
            return Optional.of("The row has only %d of the %d cells that the header names, and no title."
                    .formatted(row.cells().size(), width));
        }
        if (isRemark(row, width) && !reading.title().isEmpty()) {
            return Optional.of(
                    "The row is one cell where the header names %d: it seems to be a remark.".formatted(width));
        }
        if (isTotal(row)) {
            return Optional.of("The row is a total: a word and numbers, and nothing of a publication.");
        }
        return reading.isAny()
                ? Optional.empty()
                : Optional.of("The row has nothing in any column that describes a publication.");
    }

    /** Totals and notices stand below a table in one cell; programs that write tables do not leave delimiters out. */
    private boolean isRemark(TableRow row, int width) {
        return row.cells().size() == 1 && width >= FEWEST_CELLS && head.delimiter() != '\t' && !row.mended();
    }

    /** True for {@code Total,,318,,}. */
    private static boolean isTotal(TableRow row) {
        boolean total = false;
        for (String cell : row.cells()) {
            String said = cell.strip();
            if (said.isEmpty()) {
                continue;
            }
            if (said.length() > LONGEST_TOTAL
                    || !(total ? NUMBER : TOTAL).matcher(said).matches()) {
                return false;
            }
            total = true;
        }
        return total;
    }

    private List<String> remarks(TableRow row, AlignedRow aligned, Citation citation) {
        List<String> found = new ArrayList<>();
        if (row.mended()) {
            found.add("A quote in this row is not closed; the row was ended where the next one begins.");
        }
        if (!parted && aligned.filled() > head.headers().size()) {
            found.add("The row has %d cells, the header names %d: cells may have slipped into the next column."
                    .formatted(aligned.filled(), head.headers().size()));
        }
        if (citation.title().isEmpty()) {
            found.add("The row has no title.");
        }
        return found;
    }
}
