package org.scopedesk.citation;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Field;
import org.scopedesk.review.PublicationType;

/**
 * Writes citations as RIS: one record from {@code TY} to {@code ER}, lines ended by CR LF, one value to a line; the
 * target decides the encoding, which should be UTF-8. Every value stands on one line except the abstract, whose sections
 * keep lines of their own. A text line that would read as a tag is joined to the line before it. Not for use by several
 * threads.
 */
public final class RisWriter {
    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\\n]]+");
    private static final Pattern LIKE_A_TAG = Pattern.compile("(?i)\\s*[A-Z][A-Z0-9]{1,3} {0,2}-(?:\\s.*)?");
    private static final Pattern TAG = Pattern.compile("[A-Z][A-Z0-9]");
    private static final Pattern RANGE = Pattern.compile("([^\\s-]+)-([^\\s-]+)");

    private final Appendable out;

    public RisWriter(Appendable out) {
        this.out = out;
    }

    /**
     * Writes one record.
     *
     * @param more further lines before the end of the record, such as decisions ({@code N1}) and source ({@code DB}); each
     *     tag has two characters
     * @throws IllegalArgumentException if a tag is none or would begin or end a record
     * @throws IOException if the target cannot be written
     */
    public void write(Citation citation, List<Field> more) throws IOException {
        line("TY", type(citation.type()));
        line("M3", citation.type() == PublicationType.REGISTRATION ? "Trial registry record" : "");
        line("TI", citation.title());
        line("TT", citation.otherTitle());
        for (Author author : citation.authors()) {
            line("AU", name(author));
        }
        if (citation.year().isPresent()) {
            line("PY", String.valueOf(citation.year().getAsInt()));
        }
        place(citation);
        identifiers(citation);
        text("AB", citation.abstractText());
        lines("KW", citation.keywords());
        line("LA", citation.language());
        lines("UR", citation.urls());
        line("PB", citation.publisher());
        for (Field field : more) {
            line(checked(field.tag()), field.value());
        }
        out.append("ER  - \r\n\r\n");
    }

    private void place(Citation citation) throws IOException {
        boolean inBook = citation.type() == PublicationType.CHAPTER || citation.type() == PublicationType.CONFERENCE;
        line(inBook ? "T2" : "JF", citation.journal());
        line("J2", citation.journalAbbreviation());
        line("VL", citation.volume());
        line("IS", citation.issue());
        var range = RANGE.matcher(citation.pages());
        if (range.matches()) {
            line("SP", range.group(1));
            line("EP", range.group(2));
        } else {
            line("SP", citation.pages());
        }
    }

    private void identifiers(Citation citation) throws IOException {
        if (citation.doi().isPresent()) {
            line("DO", citation.doi().get().value());
        }
        line("AN", citation.accession());
        line("PM", citation.pmid());
        lines("SN", citation.issn());
        lines("SN", citation.isbn());
    }

    private void lines(String tag, List<String> values) throws IOException {
        for (String value : values) {
            line(tag, value);
        }
    }

    private void line(String tag, String value) throws IOException {
        String text =
                CONTROL.matcher(BREAK.matcher(value.strip()).replaceAll(" ")).replaceAll(" ");
        if (!text.isEmpty()) {
            out.append(tag).append("  - ").append(text).append("\r\n");
        }
    }

    private void text(String tag, String value) throws IOException {
        StringBuilder joined = new StringBuilder();
        for (String part : BREAK.split(value.strip(), -1)) {
            String line = CONTROL.matcher(part).replaceAll(" ").strip();
            if (!line.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : LIKE_A_TAG.matcher(line).matches() ? " " : "\r\n")
                        .append(line);
            }
        }
        if (!joined.isEmpty()) {
            out.append(tag).append("  - ").append(joined).append("\r\n");
        }
    }

    /** A body without a comma is told from a person by the comma that closes its name. */
    private static String name(Author author) {
        return author.corporate() && author.family().indexOf(',') < 0 ? author.family() + "," : author.inverted();
    }

    private static String checked(String tag) {
        if (!TAG.matcher(tag).matches() || tag.equals("TY") || tag.equals("ER")) {
            throw new IllegalArgumentException("not a tag for a further line: " + tag);
        }
        return tag;
    }

    private static String type(PublicationType type) {
        return switch (type) {
            case ARTICLE -> "JOUR";
            case CONFERENCE -> "CPAPER";
            case BOOK -> "BOOK";
            case CHAPTER -> "CHAP";
            case THESIS -> "THES";
            case REPORT -> "RPRT";
            case PREPRINT -> "UNPB";
            case PATENT -> "PAT";
            case WEB -> "ELEC";
            case REGISTRATION, OTHER -> "GEN";
        };
    }
}
