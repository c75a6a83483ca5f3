package org.scopedesk.citation.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.scopedesk.citation.text.Encodings;

/** UTF-8 to text; bytes that are not UTF-8 are read as Windows-1252 and counted. Not for use by several threads. */
final class Decoding {
    private long recoded;

    /** Bytes so far that were not UTF-8. */
    long recoded() {
        return recoded;
    }

    String text(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            recoded += result.length();
            out.put(new String(bytes, in.position(), result.length(), Encodings.WINDOWS_1252));
            in.position(in.position() + result.length());
            decoder.reset();
        }
        return out.flip().toString();
    }
}
