package org.scopedesk.citation;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the strings of tags from bytes, each only once for a file. Not for use by several threads. */
final class Tags {
    private static final int MOST = 4096;
    private static final int BITS = 7;
    private static final int MASK = (1 << BITS) - 1;

    /** Tags of two characters, by far the most, are found by their place. */
    private final @Nullable String[] pairs = new String[1 << (2 * BITS)];

    private final Map<Integer, String> known = new HashMap<>();

    /** The tag of at most four ASCII bytes from {@code start} to {@code end}. */
    String of(byte[] bytes, int start, int end) {
        if (end - start == 2) {
            return pair(bytes, start);
        }
        int key = 0;
        for (int i = start; i < end; i++) {
            key = (key << 8) | (bytes[i] & 0xFF);
        }
        String tag = known.get(key);
        if (tag == null) {
            tag = made(bytes, start, end);
            if (known.size() < MOST) {
                known.put(key, tag);
            }
        }
        return tag;
    }

    private String pair(byte[] bytes, int start) {
        int place = (bytes[start] & MASK) << BITS | (bytes[start + 1] & MASK);
        @Nullable String tag = pairs[place];
        if (tag == null) {
            tag = made(bytes, start, start + 2);
            pairs[place] = tag;
        }
        return tag;
    }

    /** The string that a literal of the same letters is, so that comparing the two is quick. */
    private static String made(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.US_ASCII).intern();
    }

    /** How many bytes a blank, a tab or a no-break space at a place has; 0 if it is something else. */
    static int blank(byte[] b, int at, int to) {
        if (at < to && (b[at] == ' ' || b[at] == '\t')) {
            return 1;
        }
        return at + 1 < to && b[at] == (byte) 0xC2 && b[at + 1] == (byte) 0xA0 ? 2 : 0;
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
