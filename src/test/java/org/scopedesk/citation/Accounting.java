package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scopedesk.citation.dialect.EndNoteXmlMapping;
import org.scopedesk.citation.dialect.PubmedXmlMapping;
import org.scopedesk.citation.dialect.XmlMapping;
import org.scopedesk.citation.workbook.DamagedWorkbook;
import org.scopedesk.citation.workbook.SheetRow;
import org.scopedesk.citation.workbook.Workbook;
import org.scopedesk.citation.xml.EntryCutter;
import org.scopedesk.citation.xml.Piece;
import org.scopedesk.review.Field;
import org.scopedesk.review.RejectedEntry;

/**
 * The law of the ledger: found = read + rejected, and all that a file holds is in one entry, in one rejected entry, or
 * counted as text between them. How that is seen depends on the format; what it means does not.
 */
final class Accounting {
    private final Exported read;
    private final byte[] bytes;
    private final String as;

    private Accounting(Exported read, byte[] bytes, String as) {
        this.read = read;
        this.bytes = bytes;
        this.as = as;
    }

    /** Fails, naming {@code as}, if the reading of these bytes does not account for all of them. */
    static void check(Exported read, byte[] bytes, String as) {
        new Accounting(read, bytes, as).check();
    }

    private void check() {
        Ledger ledger = read.ledger();
        assertThat(ledger.bytes()).as("bytes of %s", as).isEqualTo(bytes.length);
        assertThat(ledger.read()).as("read of %s", as).isEqualTo(read.entries().size());
        assertThat(ledger.rejected())
                .as("rejected of %s", as)
                .isEqualTo(read.rejected().size());
        assertThat(read.entries()).as(as).extracting(Entry::line).isSorted();
        assertThat(read.rejected()).as(as).extracting(RejectedEntry::line).isSorted();
        switch (read.how().format()) {
            case RIS, NBIB, OVID_TAGGED, WOS_TAGGED, ENDNOTE_TAGGED, REFWORKS_TAGGED, COCHRANE_TEXT -> taggedLines();
            case CSV, WOS_TAB, CSV_BY_ROW, BIBTEX -> words(lines(), ledger.betweenLines());
            case XLSX -> rows();
            case ENDNOTE_XML -> pieces(new EndNoteXmlMapping());
            case PUBMED_XML -> pieces(new PubmedXmlMapping());
        }
    }

    /** A line of a text file, or a row of a sheet. */
    private record Line(long number, String text) {}

    private List<Line> lines() {
        List<String> texts = new String(bytes, read.how().encoding()).lines().toList();
        assertThat(read.ledger().lines()).as("lines of %s", as).isEqualTo(texts.size());
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(lines.size() + 1L, text));
        }
        return lines;
    }

    /** Tagged formats: every line that is not blank is the line of a field, of a rejected entry, or between. */
    private void taggedLines() {
        long full = lines().stream().filter(line -> !isBlank(line.text)).count();
        long used = 0;
        for (Entry entry : read.entries()) {
            used += entry.fields().stream()
                    .mapToLong(field -> Math.max(1, field.value().lines().count()))
                    .sum();
        }
        used += read.rejected().stream()
                .mapToLong(entry -> entry.raw().lines().count())
                .sum();
        // Each entry may have one line more for its end and one for its counter, which are no fields.
        assertThat(full - used - read.ledger().betweenLines())
                .as("lines that belong to nothing in %s", as)
                .isBetween(0L, 2L * read.ledger().found());
    }

    /** What an entry or a rejected entry holds, and where it begins. */
    private record Item(long line, String letters) {}

    /**
     * Tables and BibTeX: the letters and digits of the file are, in their order, those of the entries and rejected
     * entries, each from its line on, with whole lines between them. Those lines are counted, and no others.
     */
    private void words(List<Line> lines, long between) {
        StringBuilder letters = new StringBuilder();
        List<Long> lineOf = new ArrayList<>();
        for (Line line : lines) {
            String some = letters(line.text);
            letters.append(some);
            some.chars().forEach(c -> lineOf.add(line.number));
        }
        Set<Long> passed = new TreeSet<>();
        Set<Long> used = new HashSet<>();
        int at = 0;
        for (Item item : items()) {
            while (at < letters.length() && lineOf.get(at) < item.line) {
                passed.add(lineOf.get(at++));
            }
            int end = at + item.letters.length();
            assertThat(letters.substring(at, Math.min(end, letters.length())))
                    .as("what begins on line %d of %s", item.line, as)
                    .isEqualTo(item.letters);
            lineOf.subList(at, end).forEach(used::add);
            at = end;
        }
        lineOf.subList(at, lineOf.size()).forEach(passed::add);
        long free = lines.stream()
                .filter(line -> !line.text.isEmpty() && !used.contains(line.number))
                .count();
        // In BibTeX an entry may end on the line on which a comment begins; that line counts as either.
        long shared = passed.stream().filter(used::contains).count();
        assertThat(between)
                .as("lines between entries of %s; no entry has what is on lines %s", as, passed)
                .isBetween(passed.size() - shared, free + shared);
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Entry entry : read.entries()) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < entry.fields().size(); i++) {
                Field field = entry.fields().get(i);
                text.append(isNamed(field, i) ? field.tag() : "").append(field.value());
            }
            items.add(new Item(entry.line(), letters(text.toString())));
        }
        read.rejected().forEach(entry -> items.add(new Item(entry.line(), letters(entry.raw()))));
        items.sort(Comparator.comparingLong(Item::line));
        return items;
    }

    /** True if the file names the field where it stands. */
    private boolean isNamed(Field field, int place) {
        return switch (read.how().format()) {
            case BIBTEX ->
                place > 0
                        && (place > 1 || !field.tag().equals("key"))
                        && !field.tag().equals("unread");
            case CSV_BY_ROW -> true;
            default -> false;
        };
    }

    /** Workbooks: as tables, by the rows of the sheet that is read; the rows of other sheets are between. */
    private void rows() {
        List<List<SheetRow>> sheets;
        try {
            sheets = Workbook.of(bytes).sheets();
        } catch (DamagedWorkbook e) {
            assertThat(read.ledger().rejected()).as(as).isEqualTo(1);
            return;
        }
        List<SheetRow> sheet = XlsxReader.readable(sheets).orElse(sheets.get(0));
        long elsewhere = sheets.stream()
                .filter(rows -> rows != sheet)
                .flatMap(List::stream)
                .filter(row -> !row.cells().stream().allMatch(String::isBlank))
                .count();
        List<Line> lines = sheet.stream()
                .map(row -> new Line(row.number(), String.join("\t", row.cells())))
                .toList();
        if (!XlsxReader.isByRow(sheet)) {
            words(lines, read.ledger().betweenLines() - elsewhere);
        }
    }

    /** XML: the pieces of the file put together are the file, and each is an entry or counted between. */
    private void pieces(XmlMapping mapping) {
        Charset encoding = read.how().encoding();
        EntryCutter cutter = new EntryCutter(new ByteArrayInputStream(bytes), encoding, mapping.names());
        StringBuilder text = new StringBuilder();
        List<Long> begin = new ArrayList<>();
        try {
            for (Optional<Piece> piece = cutter.next(); piece.isPresent(); piece = cutter.next()) {
                text.append(piece.get().text());
                boolean outside =
                        piece.get().kind() == Piece.Kind.BETWEEN || piece.get().kind() == Piece.Kind.REST;
                begin.addAll(outside ? List.of() : List.of(piece.get().line()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (cutter.recodedBytes() == 0 && encoding.equals(StandardCharsets.UTF_8)) {
            String whole = new String(bytes, encoding);
            assertThat(text.toString())
                    .as("pieces of %s", as)
                    .isEqualTo(whole.startsWith("\uFEFF") ? whole.substring(1) : whole);
        }
        List<Long> found = new ArrayList<>();
        read.entries().forEach(entry -> found.add(entry.line()));
        read.rejected().forEach(entry -> found.add(entry.line()));
        read.ledger().problems().stream()
                .filter(problem -> problem.message().equals(mapping.notice()))
                .forEach(problem -> found.add(problem.line()));
        assertThat(found).as("entries of %s", as).containsExactlyInAnyOrderElementsOf(begin);
        assertThat(read.ledger().betweenLines())
                .as("lines between entries of %s", as)
                .isGreaterThanOrEqualTo(cutter.betweenLines());
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static boolean isBlank(String line) {
        String text = line;
        while (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        return text.chars().allMatch(c -> c <= ' ');
    }
}
