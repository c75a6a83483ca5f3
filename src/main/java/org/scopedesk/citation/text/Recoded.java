package org.scopedesk.citation.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A stream in any encoding as a stream of UTF-8 bytes. Not for use by several threads. */
public final class Recoded extends InputStream {
    private final Reader reader;
    private final char[] chars = new char[16 * 1024];
    private int kept;
    private byte[] bytes = new byte[0];
    private int next;

    public Recoded(InputStream in, Charset encoding) {
        this.reader = new InputStreamReader(in, encoding);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (next == bytes.length) {
            int count = reader.read(chars, kept, chars.length - kept);
            if (count < 0 && kept == 0) {
                return false;
            }
            int length = kept + Math.max(count, 0);
            boolean halved = count >= 0 && Character.isHighSurrogate(chars[length - 1]);
            int whole = halved ? length - 1 : length;
            bytes = new String(chars, 0, whole).getBytes(StandardCharsets.UTF_8);
            next = 0;
            chars[0] = chars[length - 1];
            kept = halved ? 1 : 0;
        }
        return true;
    }
}
