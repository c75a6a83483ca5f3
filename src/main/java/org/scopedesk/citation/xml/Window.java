package org.scopedesk.citation.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.scopedesk.citation.text.Counted;
import org.scopedesk.citation.text.Recoded;

/**
 * The part of a stream that is being looked at, as bytes in UTF-8; places are counted from its start, which moves on as
 * parts are taken. A byte order mark at the start of the stream is dropped. Not for use by several threads.
 */
final class Window {
    private static final int CHUNK = 64 * 1024;

    private final Counted counted;
    private final InputStream in;
    private byte[] buffer = new byte[2 * CHUNK];
    private int from;
    private int to;
    private long taken;
    private boolean begun;
    private boolean ended;

    Window(InputStream in, Charset encoding) {
        this.counted = new Counted(in);
        this.in = encoding.equals(StandardCharsets.UTF_8) || encoding.equals(StandardCharsets.US_ASCII)
                ? counted
                : new Recoded(counted, encoding);
    }

    /** Reads more; false at the end of the stream. */
    boolean more() throws IOException {
        if (ended) {
            return false;
        }
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        if (buffer.length - to < CHUNK) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, to, buffer.length - to);
        ended = count < 0;
        to += Math.max(count, 0);
        if (!begun && to >= 3) {
            begun = true;
            from = startsWith(0, "\u00EF\u00BB\u00BF") ? 3 : 0;
        }
        return !ended;
    }

    int length() {
        return to - from;
    }

    byte at(int place) {
        return buffer[from + place];
    }

    /** The next place of a byte from {@code start} on; -1 if there is none. */
    int indexOf(char wanted, int start) {
        for (int i = from + start; i < to; i++) {
            if (buffer[i] == wanted) {
                return i - from;
            }
        }
        return -1;
    }

    /** The next place of a text of ASCII signs from {@code start} on; -1 if there is none. */
    int indexOf(String wanted, int start) {
        int at = indexOf(wanted.charAt(0), start);
        while (at >= 0 && !startsWith(at, wanted)) {
            at = indexOf(wanted.charAt(0), at + 1);
        }
        return at;
    }

    /** True if a text of signs below U+0100, each one byte, stands at a place. */
    boolean startsWith(int place, String text) {
        if (place + text.length() > length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ((buffer[from + place + i] & 0xFF) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Bytes that were taken so far, counted in UTF-8: the place of the window's start. */
    long taken() {
        return taken;
    }

    /** The first bytes, which the window then leaves behind. */
    byte[] take(int length) {
        byte[] part = Arrays.copyOfRange(buffer, from, from + length);
        from += length;
        taken += length;
        return part;
    }

    /** Bytes of the stream that were read so far. */
    long bytes() {
        return counted.bytes();
    }
}
