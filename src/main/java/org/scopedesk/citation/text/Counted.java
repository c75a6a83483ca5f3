package org.scopedesk.citation.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that pass. Not for use by several threads. */
public final class Counted extends FilterInputStream {
    private long bytes;

    public Counted(InputStream in) {
        super(in);
    }

    /** The bytes read so far. */
    public long bytes() {
        return bytes;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        bytes += value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        bytes += Math.max(count, 0);
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = in.skip(count);
        bytes += skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
