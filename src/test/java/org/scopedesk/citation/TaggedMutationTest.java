package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens to a tagged export on its way, reading it ends, throws nothing and accounts for every line. */
class TaggedMutationTest {
    private static final int ROUNDS = 700;

    @ParameterizedTest
    @EnumSource(names = {"RIS", "NBIB", "OVID_TAGGED", "WOS_TAGGED", "ENDNOTE_TAGGED"})
    void brokenExportsAreAccountedFor(Format format) {
        long seed = Long.getLong("scopedesk.seed", 20_210_104L) + format.ordinal();
        Random random = new Random(seed);
        byte[] good = good(format).repeat(3).getBytes(StandardCharsets.UTF_8);
        List<String> platforms = Exports.platforms();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] broken = mutated(good, random);
            String platform = platforms.get(random.nextInt(platforms.size()));
            Exported read = Exported.read(
                    broken, new Detection.Recognised(format, StandardCharsets.UTF_8, platform, "", List.of()));
            Exports.detect(broken, "broken.txt");
            accountedFor(read, broken, "seed %d round %d".formatted(seed, round));
        }
    }

    private static void accountedFor(Exported read, byte[] broken, String as) {
        Ledger ledger = read.ledger();
        assertThat(ledger.bytes()).as(as).isEqualTo(broken.length);
        assertThat(ledger.read()).as(as).isEqualTo(read.entries().size());
        assertThat(ledger.rejected()).as(as).isEqualTo(read.rejected().size());
        assertThat(read.entries()).as(as).extracting(Entry::line).isSorted();
        long lines = 0;
        long used = 0;
        for (String line : new String(broken, StandardCharsets.ISO_8859_1).split("\r\n|\n|\r", -1)) {
            lines += isBlank(line) ? 0 : 1;
        }
        for (Entry entry : read.entries()) {
            used += entry.fields().stream()
                    .mapToLong(f -> f.value().lines().count())
                    .sum();
            used += entry.fields().stream().filter(f -> f.value().isEmpty()).count();
        }
        used += read.rejected().stream()
                .mapToLong(entry -> entry.raw().lines().count())
                .sum();
        // Each entry may have one line more for its end and one for its counter, which are no fields.
        assertThat(lines - used - ledger.betweenLines()).as(as).isBetween(0L, 2L * ledger.found());
    }

    private static boolean isBlank(String line) {
        return line.chars().allMatch(c -> c <= ' ');
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int i = random.nextInt(5); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = random.nextInt(Math.min(80, bytes.length - at) + 1);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(7));
                case 1 -> bytes = spliced(bytes, at, at + length, 0, 0);
                case 2 -> bytes = spliced(bytes, at, at, at, at + length);
                case 3 -> bytes = spliced(bytes, at, at, random.nextInt(at + 1), at);
                default -> bytes[at] = "\r\n -%<&\t".getBytes(StandardCharsets.US_ASCII)[random.nextInt(8)];
            }
            bytes = bytes.length == 0 ? good.clone() : bytes;
        }
        return bytes;
    }

    /** The bytes with one part replaced by a copy of another. */
    private static byte[] spliced(byte[] bytes, int from, int to, int copyFrom, int copyTo) {
        byte[] result = Arrays.copyOf(bytes, bytes.length - (to - from) + (copyTo - copyFrom));
        System.arraycopy(bytes, copyFrom, result, from, copyTo - copyFrom);
        System.arraycopy(bytes, to, result, from + copyTo - copyFrom, bytes.length - to);
        return result;
    }

    private static String good(Format format) {
        return switch (format) {
            case RIS ->
                "1. \nTY  - JOUR\nID  - 7\nTI  - Hope &amp; care\nAU  - Ås, Kari\nPY  - 2001\nKW  - a\nb\n"
                        + "AB  - Aim: <i>one</i>.\nMETHODS: two (c) 2001 Nobody.\nDO  - 10.1000/x\nER  - \nNL  - J\n\n";
            case NBIB -> "PMID- 11\nTI  - Hope\n      and care\nFAU - Lie, Tor\nDP  - 2001 Feb\nLID - 10.1/x [doi]\n\n";
            case OVID_TAGGED -> "<1. >\nUI  - 1\nTI  - Hope\nSO  - J. 1(2):3-4, 2001.\nAB  - One\nMethod(s): two\n\n";
            case WOS_TAGGED -> "FN X\nVR 1.0\nPT J\nAU Lie, T\n   Ås, K\nTI Hope\n   and care\nPY 2001\nER\n\nEF\n";
            default -> "%0 Book\n%T Hope\n%A Lie, Tor\n%D 2001\n%K a\nb\n%X An abstract\n\n";
        };
    }
}
