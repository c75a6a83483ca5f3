package org.scopedesk.citation.text;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a stream, one at a time, ended by CR LF, LF or CR, mixed as they come. A byte order mark at the start of
 * any line is dropped, also one that was taken for text of Windows-1252. Memory stays bounded: a line over
 * {@link #MOST_BYTES} is cut there, its rest is read and counted but not kept.
 *
 * <p>The current line is seen as bytes (always UTF-8) so that readers can recognise tags without making strings. A line
 * that should be UTF-8 and is not is read as Windows-1252. Not for use by several threads.
 */
public final class Lines {
    /** The longest line that is kept whole, in bytes. */
    public static final int MOST_BYTES = 4 << 20;

    /** A byte order mark whose bytes were taken for Windows-1252. */
    private static final byte[] MARK_TWICE = "\u00EF\u00BB\u00BF".getBytes(StandardCharsets.UTF_8);

    private static final int CHUNK = 64 * 1024;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;
    private static final long CARRIAGE_RETURNS = 0x0D0D0D0D0D0D0D0DL;

    private final Counted counted;
    private final InputStream in;
    private byte[] buffer = new byte[2 * CHUNK];
    private int from;
    private int to;
    private int next;
    private int limit;
    private boolean afterCr;
    private long number;
    private long cutLines;
    private long firstCut;
    private long recodedLines;
    private long firstRecoded;

    public Lines(InputStream in, Charset encoding) {
        this.counted = new Counted(in);
        this.in = encoding.equals(StandardCharsets.UTF_8) || encoding.equals(StandardCharsets.US_ASCII)
                ? counted
                : new Recoded(counted, encoding);
    }

    /** Moves to the next line; false at the end of the stream. */
    public boolean next() throws IOException {
        from = next;
        if (from == limit && !fill()) {
            return ended();
        }
        if (afterCr && buffer[from] == '\n') {
            from++;
        }
        afterCr = false;
        int at = from;
        while (true) {
            at = lineEnd(at);
            if (at < limit) {
                to = at;
                next = at + 1;
                afterCr = buffer[at] == '\r';
                return begun();
            }
            if (at - from > MOST_BYTES) {
                return skipped();
            }
            int length = at - from;
            if (!fill()) {
                to = limit;
                next = limit;
                return length == 0 ? ended() : begun();
            }
            at = from + length;
        }
    }

    /** The number of the current line, from 1; at the end the number of all lines. */
    public long number() {
        return number;
    }

    /** The bytes taken from the stream so far; at the end the size of the file. */
    public long bytes() {
        return counted.bytes();
    }

    /** The bytes of the current line in UTF-8 lie here, between {@link #from} and {@link #to}; not to be changed. */
    public byte[] buffer() {
        return buffer;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /** The current line without its end. */
    public String text() {
        return text(from, to);
    }

    /** A part of the current line, by places in {@link #buffer}. */
    public String text(int start, int end) {
        String text = new String(buffer, start, end - start, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0 || isUtf8(start, end)) {
            return text;
        }
        firstRecoded = recodedLines++ == 0 ? number : firstRecoded;
        return new String(buffer, start, end - start, Encodings.WINDOWS_1252);
    }

    /** True if the current line has nothing but blanks, tabs and control characters. */
    public boolean isBlank() {
        for (int i = from; i < to; i++) {
            if ((buffer[i] & 0xFF) > ' ') {
                return false;
            }
        }
        return true;
    }

    /** How many lines were longer than {@link #MOST_BYTES} so far. */
    public long cutLines() {
        return cutLines;
    }

    /** The first line that was cut; 0 if none. */
    public long firstCut() {
        return firstCut;
    }

    /** How many values were not UTF-8 so far although the file should be. */
    public long recodedLines() {
        return recodedLines;
    }

    /** The first line that was not UTF-8; 0 if none. */
    public long firstRecoded() {
        return firstRecoded;
    }

    private boolean ended() {
        to = from;
        return false;
    }

    private boolean begun() {
        number++;
        while (to - from >= 3
                && buffer[from] == (byte) 0xEF
                && buffer[from + 1] == (byte) 0xBB
                && buffer[from + 2] == (byte) 0xBF) {
            from += 3;
        }
        if (to - from >= MARK_TWICE.length
                && buffer[from] == MARK_TWICE[0]
                && Arrays.equals(buffer, from, from + MARK_TWICE.length, MARK_TWICE, 0, MARK_TWICE.length)) {
            from += MARK_TWICE.length;
        }
        return true;
    }

    /** The place of the next line end from {@code start} on, or {@code limit}; steps over eight bytes at a time. */
    private int lineEnd(int start) {
        int at = start;
        byte[] bytes = buffer;
        int end = limit;
        while (at + Long.BYTES <= end) {
            long eight = (long) EIGHT_BYTES.get(bytes, at);
            if (hasZero(eight ^ LINE_FEEDS) || hasZero(eight ^ CARRIAGE_RETURNS)) {
                break;
            }
            at += Long.BYTES;
        }
        while (at < end && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    /** True if one of the eight bytes is zero (Hacker's Delight, section 6-1). */
    private static boolean hasZero(long eight) {
        return ((eight - 0x0101010101010101L) & ~eight & 0x8080808080808080L) != 0;
    }

    /** Reads on to the end of an overlong line without keeping it. */
    private boolean skipped() throws IOException {
        toStart();
        to = from + MOST_BYTES;
        while ((buffer[to] & 0xC0) == 0x80) {
            to--;
        }
        firstCut = cutLines++ == 0 ? number + 1 : firstCut;
        do {
            limit = to;
            next = to;
            int count = in.read(buffer, to, buffer.length - to);
            if (count < 0) {
                return begun();
            }
            limit = to + count;
            next = lineEnd(to);
        } while (next == limit);
        afterCr = buffer[next] == '\r';
        next++;
        return begun();
    }

    /** Reads more behind what is kept, from {@code from} on; moves that to the start of the buffer first. */
    private boolean fill() throws IOException {
        toStart();
        if (buffer.length - limit < CHUNK) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(count, 0);
        next = limit;
        return count > 0;
    }

    private void toStart() {
        if (from > 0) {
            limit -= from;
            System.arraycopy(buffer, from, buffer, 0, limit);
            from = 0;
        }
    }

    private boolean isUtf8(int start, int end) {
        return Encodings.isUtf8(Arrays.copyOfRange(buffer, start, end), true);
    }
}
