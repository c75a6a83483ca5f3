package org.scopedesk.citation.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Text that was UTF-8, was taken for Windows-1252 or Latin-1 and saved as UTF-8: {@code StÃ¸tte pÃ¥ norsk}. Only a value in
 * which every sign beyond ASCII is part of such a character is mended, which meant text is not.
 */
public final class EncodedTwice {
    /** The characters of Windows-1252 from 0x80 to 0x9F; unused places are U+FFFD. */
    private static final String SPECIAL = new String(special(), Encodings.WINDOWS_1252);

    /**
     * What the signs of Western Europe, Greek and Cyrillic letters begin with, and what follows {@code â} in signs of
     * typesetting and mathematics. {@code Å} and {@code Ä} are none: {@code NÅ…} is meant.
     */
    private static final String MARKS = "\u00C2\u00C3\u00CE\u00CF\u00D0\u00D1\u20AC\u2030\u02C6\u2020";

    private static final int FIRST_SPECIAL = 0x80;
    private static final int MOST_PASSES = 2;

    private EncodedTwice() {}

    /** The text as it was meant; the text itself if it was not encoded twice. */
    public static String mended(String text) {
        String plain = text;
        for (int pass = 0; pass < MOST_PASSES && mayBe(plain); pass++) {
            String decoded = decoded(plain);
            if (decoded.isEmpty()) {
                break;
            }
            plain = decoded;
        }
        return plain;
    }

    /** True if a text holds what UTF-8 looks like in Windows-1252 and is that throughout. */
    public static boolean is(String text) {
        return mayBe(text) && !decoded(text).isEmpty();
    }

    private static boolean mayBe(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isMark(c)) {
                return true;
            }
        }
        return false;
    }

    static boolean isMark(char c) {
        return (c >= 0x80 && c < 0xA0) || MARKS.indexOf(c) >= 0;
    }

    /** The text decoded once more; empty if it is not what UTF-8 looks like. */
    private static String decoded(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            int value = value(text.charAt(i));
            if (value < 0) {
                return "";
            }
            bytes[i] = (byte) value;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /** The byte that a character was; -1 if it was none. */
    private static int value(char c) {
        if (c < 0x100) {
            return c;
        }
        int place = SPECIAL.indexOf(c);
        return place < 0 || c == '\uFFFD' ? -1 : FIRST_SPECIAL + place;
    }

    private static byte[] special() {
        byte[] bytes = new byte[0x20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (FIRST_SPECIAL + i);
        }
        return bytes;
    }
}
