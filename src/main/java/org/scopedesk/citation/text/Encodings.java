package org.scopedesk.citation.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out a file's character encoding: the byte order mark first, then the zero bytes of UTF-16, then strict UTF-8,
 * else Windows-1252, or what the letters within words show beyond doubt. Never the platform's default.
 */
public final class Encodings {
    /** What Windows programs in Western Europe write when they do not write Unicode. */
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int SAMPLE = 4096;

    /** In UTF-16 of whatever script at least one byte of so many is zero. */
    private static final int FEWEST_ZEROS = 250;

    private Encodings() {}

    /**
     * An encoding and why.
     *
     * @param charset the encoding
     * @param remarks what was guessed, a sentence each for people; empty if the file says it or it is plain UTF-8
     */
    public record Guess(Charset charset, List<String> remarks) {
        public Guess {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Guesses the encoding.
     *
     * @param head the first bytes of the file
     * @param whole true if {@code head} is the whole file; otherwise a character cut off at its end is no fault
     */
    public static Guess of(byte[] head, boolean whole) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return afterMark(head, whole);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new Guess(StandardCharsets.UTF_16LE, List.of());
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new Guess(StandardCharsets.UTF_16BE, List.of());
        }
        int zeros = zeroSide(head);
        if (zeros != 0) {
            return new Guess(
                    zeros > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE,
                    List.of("The file is UTF-16 without a byte order mark, recognised by its zero bytes."));
        }
        if (isUtf8(head, whole)) {
            return new Guess(StandardCharsets.UTF_8, List.of());
        }
        if (isMostlyUtf8(head)) {
            return new Guess(
                    StandardCharsets.UTF_8,
                    List.of("The file is UTF-8 but not everywhere; such lines are read as Windows-1252."));
        }
        Charset charset = OlderEncodings.of(head).orElse(WINDOWS_1252);
        String name = charset.equals(WINDOWS_1252) ? "Windows-1252" : charset.name();
        return new Guess(charset, List.of("The file is not UTF-8; it is read as %s.".formatted(name)));
    }

    /** A guess that also tells where the text shows that it was encoded twice before. */
    public static Guess remarked(Guess guess, String text) {
        if (text.chars().noneMatch(c -> EncodedTwice.isMark((char) c))
                || text.lines().noneMatch(EncodedTwice::is)) {
            return guess;
        }
        List<String> remarks = new ArrayList<>(guess.remarks());
        remarks.add("Text was encoded twice, UTF-8 taken for Windows-1252; such values are read as they were meant.");
        return new Guess(guess.charset(), remarks);
    }

    /**
     * True if characters of several bytes are at least half of what is not ASCII: a character cut in two, or a file of
     * another encoding joined to it, must not cost all others. In Windows-1252 such characters hardly come about.
     */
    private static boolean isMostlyUtf8(byte[] bytes) {
        int whole = 0;
        int odd = 0;
        int at = 0;
        while (at < bytes.length) {
            int further = bytes[at] >= 0 ? 0 : furtherBytes(bytes, at);
            if (bytes[at] < 0) {
                whole += further > 0 ? 1 : 0;
                odd += further > 0 ? 0 : 1;
            }
            at += 1 + further;
        }
        return whole >= odd;
    }

    /** How many bytes belong to the first of a character of UTF-8; 0 if it begins none. */
    private static int furtherBytes(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int wanted = first >= 0xC2 && first < 0xE0 ? 1 : first >= 0xE0 && first < 0xF0 ? 2 : first >= 0xF0 ? 3 : 0;
        for (int i = 1; i <= wanted; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return wanted;
    }

    /** True if the bytes are faultless UTF-8. */
    public static boolean isUtf8(byte[] bytes, boolean whole) {
        CharBuffer out = CharBuffer.allocate(8192);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        while (true) {
            CoderResult result = decoder.decode(in, out, whole);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            out.clear();
        }
    }

    private static Guess afterMark(byte[] head, boolean whole) {
        return isUtf8(head, whole)
                ? new Guess(StandardCharsets.UTF_8, List.of())
                : new Guess(
                        StandardCharsets.UTF_8,
                        List.of(
                                "The file says it is UTF-8 but is not everywhere; such lines are read as Windows-1252."));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Above zero if zero bytes stand at odd places (little endian), below zero if at even places, zero if the bytes are no
     * UTF-16. Western text has them everywhere; text of other scripts only beside tags, digits and blanks.
     */
    public static int zeroSide(byte[] head) {
        int length = Math.min(head.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        int besideSigns = 0;
        int western = 0;
        for (int i = 0; i < length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
            besideSigns += (head[i] == 0) != (head[i + 1] == 0) && head[i] >= 0 && head[i + 1] >= 0 ? 1 : 0;
            western += head[i] >= ' ' && head[i + 1] >= ' ' ? 1 : 0;
        }
        int most = Math.max(even, odd);
        boolean everywhere = most * 10 >= length;
        boolean here =
                most > 1 && most * FEWEST_ZEROS >= length && besideSigns * 10 >= most * 9 && western * 4 < length;
        if (length < 4 || !(everywhere || here)) {
            return 0;
        }
        return odd > 4 * even ? 1 : even > 4 * odd ? -1 : 0;
    }
}
