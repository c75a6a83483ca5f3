package org.scopedesk.citation;

import java.util.HashSet;
import java.util.Set;
import org.scopedesk.citation.text.Lines;

/**
 * PubMed's format: a tag of two to four characters padded to four, a hyphen, the value; further lines indented; an
 * entry begins with {@code PMID}, or in the files of ERIC, which has no such number, with {@code OWN - ERIC}. A blank line ends it if text that is not indented follows, or a tag that an entry has
 * only once and this one has already: programs that mistake line ends put a blank line behind every line.
 */
final class NbibGrammar implements TagGrammar {
    private static final int HYPHEN = 4;
    private static final Set<String> SHOWING = Set.of("TI", "BTI", "AB", "FAU", "AU");

    private static final Set<String> ONCE = Set.of("OWN", "STAT", "TI", "AB", "DP", "TA", "SO");

    private final Tags tags = new Tags();
    private final Set<String> seen = new HashSet<>();
    private String first = "";
    private String tag = "";
    private int valueFrom;
    private boolean afterBlank;
    private boolean ended;

    @Override
    public Kind kind(Lines line) {
        Kind kind = kindOf(line);
        if (kind == Kind.START) {
            seen.clear();
        }
        boolean foreign = kind == Kind.MORE
                ? line.buffer()[line.from()] > ' '
                : kind == Kind.TAG && ONCE.contains(tag) && !seen.add(tag);
        ended = afterBlank && foreign;
        afterBlank = false;
        return kind;
    }

    private Kind kindOf(Lines line) {
        byte[] b = line.buffer();
        int from = line.from();
        int to = line.to();
        int at = from;
        while (at < to && at - from < HYPHEN && (Tags.isUpper(b[at]) || Tags.isDigit(b[at]))) {
            at++;
        }
        int end = at;
        while (at < to && (at - from < HYPHEN || at == end) && b[at] == ' ') {
            at++;
        }
        if (end - from < 2 || at == to || b[at] != '-' || !Tags.isUpper(b[from])) {
            return Kind.MORE;
        }
        tag = tags.of(b, from, end);
        valueFrom = at + 1;
        if (first.isEmpty()
                && tag.equals("OWN")
                && line.text(valueFrom, to).strip().equals("ERIC")) {
            first = tag;
        }
        first = first.isEmpty() && tag.equals("PMID") ? tag : first;
        return tag.equals(first) ? Kind.START : Kind.TAG;
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
    public void blank() {
        afterBlank = true;
    }

    @Override
    public boolean endedByBlank() {
        return ended;
    }

    @Override
    public boolean blankPartsStrays() {
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
