package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to an export on its way, reading it ends, throws nothing and accounts for every line and byte. Runs
 * {@code -Dmutations=20000} cases from {@code -Dscopedesk.seed}; a failure names file and seed of its case.
 */
class DamagedFilesTest {
    private static final int CASES = Integer.getInteger("mutations", 600);
    private static final long SEED = Long.getLong("scopedesk.seed", 20_210_104L);
    private static final int LONGEST = 12_000;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** A whole file and how it is read. */
    private record Export(String name, byte[] bytes, Detection.Recognised how) {}

    @Test
    void damagedFilesAreAccountedFor() {
        List<Export> exports = exports();
        assertThat(exports.stream().map(export -> export.how.format()).distinct())
                .containsExactlyInAnyOrder(Format.values());
        for (int number = 0; number < CASES; number++) {
            Export export = exports.get(number % exports.size());
            long seed = SEED + number;
            String as = "%s, -Dscopedesk.seed=%d of case %d".formatted(export.name, seed, number);
            byte[] broken = export.how.format() == Format.XLSX
                    ? Workbooks.damaged(export.bytes, seed)
                    : new Damage(seed).to(export.bytes);
            assertTimeoutPreemptively(LIMIT, () -> isAccountedFor(export, broken, as), as);
        }
    }

    /** Once as what the file was, once as what it now looks like. */
    private static void isAccountedFor(Export export, byte[] broken, String as) {
        try {
            Accounting.check(Exported.read(broken, export.how), broken, as);
            if (Exports.detect(broken, export.name) instanceof Detection.Recognised how) {
                Accounting.check(Exported.read(broken, how), broken, as + ", detected as " + how);
            }
        } catch (RuntimeException e) {
            throw new AssertionError(as, e);
        }
    }

    private static List<Export> exports() {
        List<Export> exports = new ArrayList<>();
        for (String folder : new String[] {"sample-data", "src/test/resources/org/scopedesk/citation"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    add(file.getFileName().toString(), whole(Files.readAllBytes(file)), exports);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        add("workbook.xlsx", XlsxReaderTest.good(), exports);
        for (String text : MadeUp.ALL) {
            add("made-up.txt", text.repeat(3).getBytes(StandardCharsets.UTF_8), exports);
        }
        return exports;
    }

    private static void add(String name, byte[] bytes, List<Export> exports) {
        if (Exports.detect(bytes, name) instanceof Detection.Recognised how) {
            exports.add(new Export(name, bytes, how));
        }
    }

    /** The first entries of a long file. */
    private static byte[] whole(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return bytes;
        }
        int end = Math.min(bytes.length, LONGEST);
        while (end < bytes.length && end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    /** Small entries of formats, with what is odd in them. */
    private static final class MadeUp {
        static final List<String> ALL = List.of(
                "1. \nTY  - JOUR\nID  - 7\nTI  - Hope &amp; care\nAU  - Ås, Kari\nPY  - 2001\nKW  - a\nb\n"
                        + "AB  - Aim: <i>one</i>.\nMETHODS: two (c) 2001 Nobody.\nDO  - 10.1000/x\nER  - \nNL  - J\n\n",
                "PMID- 11\nOWN - NLM\nTI  - Hope\n      and care\nFAU - Lie, Tor\nDP  - 2001 Feb\nLID - 10.1/x [doi]\n\n",
                "<1. >\nUI  - 1\nTI  - Hope\nSO  - J. 1(2):3-4, 2001.\nAB  - One\nMethod(s): two\n\n",
                "FN X\nVR 1.0\nPT J\nAU Lie, T\n   Ås, K\nTI Hope\n   and care\nPY 2001\nER\n\nEF\n",
                "%0 Book\n%T Hope\n%A Lie, Tor\n%D 2001\n%K a\nb\n%X An abstract\n\n",
                "@article{a1,\nAuthor = {{\\AA}s, Kari and Lie, T.},\nTitle = {{Hope \\& care}},\nyear = 2001,\n"
                        + "doi = {10.1000/b.1},\nabstract = {An e-mail to a@b.no. (1) One.}\n}\n\n");

        private MadeUp() {}
    }
}
