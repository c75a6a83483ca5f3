package org.scopedesk.citation;

import java.util.Set;
import org.scopedesk.citation.text.Lines;

/**
 * RefWorks' tagged format, which some publishers write too: a tag of two characters, a blank, the value; {@code RT} begins
 * an entry. Values may go on in lines that begin like a tag, hence only the tags of the format are tags.
 */
final class RefWorksGrammar implements TagGrammar {
    private static final Set<String> KNOWN = Set.of(
            "RT", "SR", "ID", "A1", "A2", "A3", "A4", "A5", "A6", "T1", "T2", "T3", "JF", "JO", "YR", "FD", "VO", "IS",
            "SP", "OP", "K1", "AB", "NO", "PB", "PP", "ED", "SN", "AN", "AV", "LA", "CL", "SF", "OT", "LK", "DO", "CN",
            "DB", "DS", "IP", "RD", "ST", "UL", "SL", "LL", "CR", "WT", "WV", "WP", "OL", "AD", "JA", "U1", "U2", "U3",
            "U4", "U5", "U6", "U7", "U8", "U9");

    private final Tags tags = new Tags();
    private String tag = "";
    private int valueFrom;

    @Override
    public Kind kind(Lines line) {
        byte[] b = line.buffer();
        int from = line.from();
        int to = line.to();
        if (to - from < 2 || !Tags.isUpper(b[from]) || (to - from > 2 && b[from + 2] != ' ')) {
            return Kind.MORE;
        }
        String found = tags.of(b, from, from + 2);
        if (!KNOWN.contains(found)) {
            return Kind.MORE;
        }
        tag = found;
        valueFrom = Math.min(from + 3, to);
        return found.equals("RT") ? Kind.START : Kind.TAG;
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
    public boolean isFrame(String of) {
        return of.equals("RT") || of.equals("SR") || of.equals("OL");
    }

    @Override
    public boolean showsEntry(String of) {
        return of.equals("T1") || of.equals("A1") || of.equals("AB");
    }

    @Override
    public String beginning() {
        return "RT ";
    }
}
