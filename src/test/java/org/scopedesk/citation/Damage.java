package org.scopedesk.citation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Damages files in the ways in which files get damaged. The same seed does the same. */
final class Damage {
    private static final int LONGEST = 90_000;
    private static final String[] NASTY = {
        "\0",
        "\"",
        ",",
        ";",
        "\t",
        "\r",
        "\n",
        "\r\n",
        "<",
        "&",
        "%",
        "-",
        "{",
        "}",
        "@",
        "ER  - \n",
        "TY  - JOUR\n",
        "\u001F"
    };
    private static final int[][] MARKS = {{0xEF, 0xBB, 0xBF}, {0xFF, 0xFE}, {0xFE, 0xFF}, {0xEF, 0xBB}};

    private final Random random;

    Damage(long seed) {
        random = new Random(seed);
    }

    /** One to five damages, one on the other. */
    byte[] to(byte[] good) {
        byte[] bytes = good.clone();
        for (int i = random.nextInt(5); i >= 0 && bytes.length > 0; i--) {
            byte[] worse = once(bytes);
            bytes = worse.length > LONGEST ? bytes : worse;
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + random.nextInt(80));
        return switch (random.nextInt(12)) {
            case 0 -> replaced(bytes, at, end, new byte[0]);
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> replaced(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
            case 3 -> flipped(bytes, at);
            case 4 -> spliced(bytes, at);
            case 5 -> reencoded(bytes, at);
            case 6 -> replaced(bytes, 0, 0, mark());
            case 7 -> otherLineEnd(bytes, at);
            case 8 -> swapped(bytes, at);
            case 9 -> joined(bytes, at);
            case 10 -> replaced(bytes, at, at, new byte[1 + random.nextInt(8)]);
            default -> replaced(bytes, at, at, nasty());
        };
    }

    private byte[] nasty() {
        return NASTY[random.nextInt(NASTY.length)].getBytes(StandardCharsets.UTF_8);
    }

    private byte[] mark() {
        int[] mark = MARKS[random.nextInt(MARKS.length)];
        byte[] bytes = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        return bytes;
    }

    private byte[] flipped(byte[] bytes, int at) {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    /** A part from elsewhere in the file instead of what is there. */
    private byte[] spliced(byte[] bytes, int at) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + random.nextInt(600));
        int end = Math.min(bytes.length, at + random.nextInt(600));
        return replaced(bytes, at, end, Arrays.copyOfRange(bytes, from, to));
    }

    /** The line in another encoding than the rest. */
    private byte[] reencoded(byte[] bytes, int at) {
        int from = lineStart(bytes, at);
        int to = lineEnd(bytes, at);
        String line = new String(bytes, from, to - from, StandardCharsets.UTF_8) + "\u00E5";
        Charset[] others = {
            StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"),
            Charset.forName("IBM850")
        };
        return replaced(bytes, from, to, line.getBytes(others[random.nextInt(others.length)]));
    }

    private byte[] otherLineEnd(byte[] bytes, int at) {
        int end = lineEnd(bytes, at);
        byte[] ends = new String[] {"\r", "\r\n", "\n\r", "\n\n", "\r\r\n"}
                [random.nextInt(5)].getBytes(StandardCharsets.US_ASCII);
        return replaced(bytes, end, Math.min(bytes.length, end + 1), ends);
    }

    private byte[] joined(byte[] bytes, int at) {
        int end = lineEnd(bytes, at);
        return replaced(bytes, end, Math.min(bytes.length, end + 1), new byte[0]);
    }

    private byte[] swapped(byte[] bytes, int at) {
        int other = random.nextBoolean() ? Math.min(bytes.length - 1, at + 1) : random.nextInt(bytes.length);
        byte kept = bytes[at];
        bytes[at] = bytes[other];
        bytes[other] = kept;
        return bytes;
    }

    private static int lineStart(byte[] bytes, int at) {
        int from = at;
        while (from > 0 && bytes[from - 1] != '\n') {
            from--;
        }
        return from;
    }

    private static int lineEnd(byte[] bytes, int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] with) {
        byte[] result = new byte[bytes.length - (to - from) + with.length];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(with, 0, result, from, with.length);
        System.arraycopy(bytes, to, result, from + with.length, bytes.length - to);
        return result;
    }
}
