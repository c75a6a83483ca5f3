package org.scopedesk.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scopedesk.citation.dialect.Databases;
import org.scopedesk.citation.dialect.Fields;
import org.scopedesk.citation.dialect.Sample;
import org.scopedesk.citation.table.Column;
import org.scopedesk.citation.table.FieldLines;
import org.scopedesk.citation.table.TableHead;
import org.scopedesk.citation.workbook.DamagedWorkbook;
import org.scopedesk.citation.workbook.Workbook;
import org.scopedesk.review.Field;

/** Tells from the first part of a file's text which kind of table it is and whose. */
final class TableGuess {
    private TableGuess() {}

    /** The kind of table; empty if the text is none that can be read. */
    static Optional<Format> format(String text) {
        List<String> lines = lines(text);
        if (FieldLines.isByRow(lines)) {
            return Optional.of(Format.CSV_BY_ROW);
        }
        return TableHead.find(lines).map(head -> Format.CSV);
    }

    /** The kind of table if its header leaves no doubt and nothing but text stands above it. */
    static Optional<Format> beyondDoubt(String text) {
        List<String> lines = lines(text);
        return TableHead.find(lines)
                .filter(TableHead::isPlain)
                .filter(head -> !FieldLines.isByRow(lines))
                .filter(head -> FormatGuess.tagged(String.join("\n", lines.subList(0, head.before())))
                        .isEmpty())
                .map(head -> Format.CSV);
    }

    /** Adds platform, source and what is unusual to a detection. */
    static Detection.Recognised recognised(Detection.Recognised plain, String text, List<Fields> entries) {
        if (plain.format() == Format.CSV_BY_ROW) {
            return byRow(plain);
        }
        Optional<TableHead> head = TableHead.find(lines(text));
        return head.map(found -> recognised(plain, found, entries)).orElse(plain);
    }

    /** Adds platform and source to the detection of a workbook, if its first part is the whole of it. */
    static Detection.Recognised workbook(Detection.Recognised plain, byte[] head) {
        try {
            Workbook workbook = Workbook.of(head);
            return XlsxReader.readable(workbook.sheets())
                    .map(sheet -> XlsxReader.isByRow(sheet)
                            ? byRow(plain)
                            : recognised(plain, XlsxReader.head(sheet).orElseThrow(), List.of()))
                    .orElse(plain);
        } catch (DamagedWorkbook cutOff) {
            return plain;
        }
    }

    private static Detection.Recognised byRow(Detection.Recognised plain) {
        return new Detection.Recognised(plain.format(), plain.encoding(), "Embase.com", "Embase", plain.remarks());
    }

    private static Detection.Recognised recognised(Detection.Recognised plain, TableHead head, List<Fields> entries) {
        List<String> remarks = new ArrayList<>(plain.remarks());
        if (head.delimiter() != ',' && plain.format() == Format.CSV) {
            remarks.add("Cells are parted by %s.".formatted(name(head.delimiter())));
        }
        if (head.dialect().platform().isEmpty()) {
            remarks.add("The table is of no known source; its columns were recognised by their names.");
        }
        if (!head.places().containsKey(Column.ABSTRACT)) {
            remarks.add("The table has no column with abstracts.");
        }
        String platform = head.dialect().platform();
        String source = head.dialect().source();
        boolean unnamed = source.isEmpty() && (platform.equals("EBSCOhost") || platform.equals("Ovid"));
        return new Detection.Recognised(
                plain.format(), plain.encoding(), platform, unnamed ? database(entries) : source, remarks);
    }

    /** The database that EBSCOhost or Ovid names in a column of its own, or in the address of an entry. */
    private static String database(List<Fields> entries) {
        return Databases.of(new Sample(entries.stream().map(TableGuess::tagged).toList(), ""));
    }

    private static Fields tagged(Fields row) {
        List<Field> fields = new ArrayList<>();
        for (Field field : row.list()) {
            switch (field.tag()) {
                case "longDBName", "DB", "Database" -> fields.add(new Field("DB", field.value()));
                case "PLink", "plink" -> fields.add(new Field("UR", field.value()));
                default -> {}
            }
        }
        return new Fields(fields);
    }

    private static String name(char delimiter) {
        return switch (delimiter) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "vertical bars";
        };
    }

    private static List<String> lines(String text) {
        return text.lines().limit(TableHead.MOST_LINES).toList();
    }
}
