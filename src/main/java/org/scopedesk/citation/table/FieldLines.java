package org.scopedesk.citation.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.citation.text.Lines;

/**
 * The rows of a table with one field to a row, one at a time. A quote that is not closed ends where the next line begins
 * with the name of a field. Not for use by several threads.
 */
public final class FieldLines {
    private static final Pattern NAME = Pattern.compile("\"?(\\p{Lu}[\\p{Lu}\\p{N} /()\\-]{1,60})\"?([,;\t])");
    private static final String TITLE = "title";
    private static final int MOST_LINES = 2_000;
    private static final int MOST_CHARS = 4 << 20;

    private final Lines lines;
    private char delimiter = ',';
    private boolean sniffed;
    private Optional<TableLine> pending = Optional.empty();

    public FieldLines(Lines lines) {
        this.lines = lines;
    }

    /**
     * True if these first lines of a file look like fields by row: at least two names of Embase begin a line, one of them
     * perhaps twice if it is that of the title. The first column of another table may hold such words too, {@code NO} or
     * {@code PUBMED}.
     */
    public static boolean isByRow(List<String> head) {
        return begins(head) && TableHead.find(head).filter(TableHead::isFirm).isEmpty();
    }

    /** As {@link #isByRow}, of lines that have no header above them. */
    public static boolean begins(List<String> head) {
        List<String> names =
                head.stream().filter(FieldLines::isField).map(FieldLines::name).toList();
        return names.size() > 1
                && (names.contains(TITLE) || names.stream().distinct().count() > 1);
    }

    /** True if a line begins with the name of a field of Embase and a delimiter. */
    public static boolean isField(String line) {
        String name = name(line);
        return !name.isEmpty() && TableDialects.embase().names(name);
    }

    private static String name(String line) {
        Matcher m = NAME.matcher(line);
        return m.lookingAt() ? HeaderName.of(m.group(1)) : "";
    }

    /** The next row; {@link FieldRow#isEnd} past the last. */
    public FieldRow next() throws IOException {
        Optional<TableLine> taken = take();
        if (taken.isEmpty()) {
            return FieldRow.END;
        }
        TableLine first = taken.get();
        sniff(first.text());
        Cells cells = new Cells(delimiter);
        cells.add(first.text());
        StringBuilder raw = new StringBuilder(first.text());
        boolean mended = false;
        for (int count = 1; cells.open() && !mended; count++) {
            Optional<TableLine> line = take();
            mended = line.isEmpty()
                    || count == MOST_LINES
                    || raw.length() > MOST_CHARS
                    || isField(line.get().text());
            if (mended) {
                pending = line;
            } else {
                cells.add(line.get().text());
                raw.append('\n').append(line.get().text());
            }
        }
        return new FieldRow(first.number(), cells.finish(), raw.toString(), mended);
    }

    private Optional<TableLine> take() throws IOException {
        if (pending.isPresent()) {
            Optional<TableLine> line = pending;
            pending = Optional.empty();
            return line;
        }
        return lines.next() ? Optional.of(new TableLine(lines.number(), lines.text())) : Optional.empty();
    }

    private void sniff(String line) {
        Matcher m = NAME.matcher(line);
        if (!sniffed && m.lookingAt()) {
            delimiter = m.group(2).charAt(0);
            sniffed = true;
        }
    }
}
