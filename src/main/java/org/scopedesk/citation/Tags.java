package org.scopedesk.citation;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Makes the strings of tags from bytes, each only once for a file. Not for use by several threads. */
final class Tags {
    private static final int MOST = 4096;

    private final Map<Integer, String> known = new HashMap<>();

    /** The tag of at most four ASCII bytes from {@code start} to {@code end}. */
    String of(byte[] bytes, int start, int end) {
        int key = 0;
        for (int i = start; i < end; i++) {
            key = (key << 8) | (bytes[i] & 0xFF);
        }
        String tag = known.get(key);
        if (tag == null) {
            tag = new String(bytes, start, end - start, StandardCharsets.US_ASCII);
            if (known.size() < MOST) {
                known.put(key, tag);
            }
        }
        return tag;
    }

    static boolean isUpper(int b) {
        return b >= 'A' && b <= 'Z';
    }

    static boolean isLower(int b) {
        return b >= 'a' && b <= 'z';
    }

    static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }
}
