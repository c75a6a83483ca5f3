package org.scopedesk.citation.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Cuts an XML file into its entries and the text between them, without parsing: damage in one entry leaves the others
 * whole. Comments, CDATA sections and the document type are seen as such, unless they have no end. An element of the
 * entry's own name inside it is taken for the beginning of the next entry if there is more than one, or if the entry
 * never ends.
 *
 * <p>Memory stays bounded: an entry over {@link #MOST_BYTES} is cut there. Every byte is looked at a few times at most.
 * Not for use by several threads.
 */
public final class EntryCutter {
    /** The longest entry that is kept whole, in bytes of UTF-8. */
    public static final int MOST_BYTES = 8 << 20;

    private static final int MOST_BETWEEN = 64 * 1024;
    private static final int LONGEST_OPENING = 12;

    private final Window window;
    private final EntryNames names;
    private final int lookAhead;
    private final LineCount lines = new LineCount();
    private final Decoding decoding = new Decoding();
    /** Up to here comments and sections have no end, so that what looks like one is text. */
    private long plainUntil;

    private boolean skipping;

    public EntryCutter(InputStream in, Charset encoding, EntryNames names) {
        this.window = new Window(in, encoding);
        this.names = names;
        this.lookAhead = Math.max(names.longest() + 3, LONGEST_OPENING);
    }

    /** The next piece of the file; empty at its end. */
    public Optional<Piece> next() throws IOException {
        while (window.length() == 0) {
            if (!window.more()) {
                return Optional.empty();
            }
        }
        int outside = outside();
        if (outside > 0) {
            return Optional.of(taken(skipping ? Piece.Kind.REST : Piece.Kind.BETWEEN, "", outside));
        }
        skipping = false;
        return Optional.of(entry(entryAt(0)));
    }

    /** Lines of the file so far. */
    public long lines() {
        return lines.all();
    }

    /** Lines so far that hold text outside entries. */
    public long betweenLines() {
        return lines.between();
    }

    /** Bytes of the file that were read so far. */
    public long bytes() {
        return window.bytes();
    }

    /** Bytes so far that were not UTF-8 though the file should be, and were read as Windows-1252. */
    public long recodedBytes() {
        return decoding.recoded();
    }

    /** How much stands before the next entry, or before what has not been looked at; 0 if an entry begins here. */
    private int outside() throws IOException {
        int at = 0;
        while (at < MOST_BETWEEN) {
            int open = window.indexOf('<', at);
            if (open < 0) {
                at = window.length();
                if (at >= MOST_BETWEEN || !window.more()) {
                    return at;
                }
            } else {
                see(open + lookAhead);
                if (!entryAt(open).isEmpty()) {
                    return open;
                }
                at = past(open, true);
            }
        }
        return at;
    }

    /** Takes the entry that begins here. */
    private Piece entry(String name) throws IOException {
        int inner = -1;
        int depth = 1;
        int at = tagEnd(0);
        if (isSelfClosing(at)) {
            return taken(Piece.Kind.ENTRY, name, at);
        }
        while (true) {
            int open = window.indexOf('<', at);
            if (open < 0) {
                at = window.length();
                if (at <= MOST_BYTES && window.more()) {
                    continue;
                }
                return at > MOST_BYTES ? tooLong(name, inner) : unended(name, inner, at);
            }
            if (open > MOST_BYTES) {
                return tooLong(name, inner);
            }
            see(open + lookAhead);
            String begins = entryAt(open);
            if (closes(open, name)) {
                at = tagEnd(open);
                if (--depth == 0) {
                    return taken(Piece.Kind.ENTRY, name, at);
                }
            } else if (begins.equals(name) || names.outer().contains(begins)) {
                if (inner >= 0 || !begins.equals(name) || isPlain(open)) {
                    return unended(name, inner, open);
                }
                inner = open;
                at = tagEnd(open);
                depth += isSelfClosing(at) ? 0 : 1;
            } else {
                at = past(open, false);
            }
        }
    }

    private Piece unended(String name, int inner, int end) {
        return taken(Piece.Kind.UNENDED, name, inner > 0 ? inner : end);
    }

    private Piece tooLong(String name, int inner) {
        if (inner > 0) {
            return taken(Piece.Kind.UNENDED, name, inner);
        }
        int end = Math.min(window.length(), MOST_BYTES);
        while ((window.at(end - 1) & 0xC0) == 0x80) {
            end--;
        }
        skipping = true;
        return taken(Piece.Kind.TOO_LONG, name, end - 1);
    }

    private Piece taken(Piece.Kind kind, String name, int length) {
        long line = lines.next();
        byte[] part = window.take(length);
        lines.pass(part, kind == Piece.Kind.BETWEEN);
        return new Piece(kind, line, name, decoding.text(part));
    }

    /** The name of the entry whose start tag stands at a place; empty if none does. */
    private String entryAt(int open) {
        int end = open + 1;
        while (end < window.length() && end - open <= lookAhead && isNamePart(window.at(end))) {
            end++;
        }
        StringBuilder name = new StringBuilder(end - open);
        for (int i = open + 1; i < end; i++) {
            name.append((char) window.at(i));
        }
        String found = name.toString();
        return names.has(found) ? found : "";
    }

    private boolean closes(int open, String name) {
        int end = open + 2 + name.length();
        return window.at(Math.min(open + 1, window.length() - 1)) == '/'
                && window.startsWith(open + 2, name)
                && (end >= window.length() || !isNamePart(window.at(end)));
    }

    /** The place behind the tag that begins at {@code open}; behind its name if it does not end properly. */
    private int tagEnd(int open) throws IOException {
        see(open + lookAhead);
        int end = open + 1;
        while (end - open < MOST_BETWEEN) {
            see(end + 1);
            if (end >= window.length() || window.at(end) == '<') {
                return end;
            }
            if (window.at(end) == '>') {
                return end + 1;
            }
            end++;
        }
        return open + 1;
    }

    private boolean isSelfClosing(int tagEnd) {
        return tagEnd > 2 && window.startsWith(tagEnd - 2, "/>");
    }

    /** The place behind the comment, section or document type that begins at {@code open}; else the next place. */
    private int past(int open, boolean outside) throws IOException {
        String end = isPlain(open) ? "" : endOf(open, outside);
        if (end.isEmpty()) {
            return open + 1;
        }
        int at = open + 4;
        for (int found = window.indexOf(end, at); ; found = window.indexOf(end, at)) {
            if (found >= 0) {
                return found + end.length();
            }
            at = Math.max(at, window.length() - end.length());
            if (window.length() - open > MOST_BYTES || !window.more()) {
                plainUntil = window.taken() + window.length();
                return open + 1;
            }
        }
    }

    private String endOf(int open, boolean outside) {
        if (window.startsWith(open, "<!--")) {
            return "-->";
        }
        if (window.startsWith(open, "<![CDATA[")) {
            return "]]>";
        }
        if (outside && window.startsWith(open, "<!DOCTYPE")) {
            int subset = window.indexOf('[', open);
            return subset >= 0 && subset < window.indexOf('>', open) ? "]>" : ">";
        }
        return "";
    }

    private boolean isPlain(int place) {
        return window.taken() + place < plainUntil;
    }

    /** Reads on until the window reaches a place, or the file ends. */
    private void see(int place) throws IOException {
        boolean more = true;
        while (window.length() < place && more) {
            more = window.more();
        }
    }

    private static boolean isNamePart(byte b) {
        return (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || (b >= '0' && b <= '9')
                || b == '-'
                || b == '_'
                || b == '.'
                || b == ':'
                || b < 0;
    }
}
