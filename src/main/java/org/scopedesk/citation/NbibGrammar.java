package org.scopedesk.citation;

import java.util.Set;
import org.scopedesk.citation.text.Lines;

/**
 * PubMed's format: a tag of two to four characters padded to four, a hyphen, the value; further lines indented; an
 * entry begins with {@code PMID} and ends at a blank line.
 */
final class NbibGrammar implements TagGrammar {
    private static final int HYPHEN = 4;
    private static final Set<String> SHOWING = Set.of("TI", "BTI", "AB", "FAU", "AU");

    private final Tags tags = new Tags();
    private String tag = "";
    private int valueFrom;

    @Override
    public Kind kind(Lines line) {
        byte[] b = line.buffer();
        int from = line.from();
        int to = line.to();
        int at = from;
        while (at < to && at - from < HYPHEN && (Tags.isUpper(b[at]) || Tags.isDigit(b[at]))) {
            at++;
        }
        int end = at;
        while (at < to && at - from < HYPHEN && b[at] == ' ') {
            at++;
        }
        if (end - from < 2 || at == to || b[at] != '-' || !Tags.isUpper(b[from])) {
            return Kind.MORE;
        }
        tag = tags.of(b, from, end);
        valueFrom = at + 1;
        return tag.equals("PMID") ? Kind.START : Kind.TAG;
    }

    @Override
    public String tag() {
        return tag;
    }

    @Override
    public int valueFrom() {
        return valueFrom;
    }

    @Override
    public boolean blankEnds() {
        return true;
    }

    @Override
    public boolean showsEntry(String tag) {
        return SHOWING.contains(tag);
    }

    @Override
    public String beginning() {
        return "PMID- ";
    }
}
