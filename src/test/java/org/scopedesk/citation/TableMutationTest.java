package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a table on its way, reading it ends, throws nothing and accounts for all of it. */
class TableMutationTest {
    private static final byte[] NASTY = "\"\",;\t|\r\n'=\u00E5\u0000\u001F<&".getBytes(StandardCharsets.UTF_8);
    private static final int ROUNDS = 50;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pubmed.csv",
                "ebscohost.csv",
                "embase.csv",
                "embase-excel.csv",
                "embase-by-row.csv",
                "scopus-2020.csv",
                "scopus-2015.csv",
                "abstrackr.csv",
                "asreview-tab.tsv",
                "norwegian-excel.csv",
                "openalex.csv",
                "wos-tab.txt",
                "wos-tab-utf16.txt"
            })
    void brokenTablesAreRead(String file) {
        long seed = Long.getLong("scopedesk.seed", 20_210_104L) + file.hashCode();
        Random random = new Random(seed);
        byte[] good = Reading.fixture(file);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] broken = mutated(good, random);
            for (FormatReader reader :
                    new FormatReader[] {new CsvReader(true), new CsvReader(false), new CsvByRowReader()}) {
                Reading reading = Reading.of(reader, broken);
                assertThat(reading.entries())
                        .as("seed %d round %d", seed, round)
                        .hasSize(reading.ledger().read());
                assertThat(reading.rejected()).hasSize(reading.ledger().rejected());
                assertThat(reading.ledger().bytes())
                        .as("seed %d round %d", seed, round)
                        .isEqualTo(broken.length);
            }
        }
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            bytes = switch (random.nextInt(4)) {
                case 0 -> replaced(bytes, random);
                case 1 -> cut(bytes, random);
                case 2 -> inserted(bytes, random);
                default -> doubled(bytes, random);
            };
        }
        return bytes;
    }

    private static byte[] replaced(byte[] bytes, Random random) {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = NASTY[random.nextInt(NASTY.length)];
        }
        return bytes;
    }

    private static byte[] cut(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(60));
        byte[] rest = new byte[bytes.length - (to - from)];
        System.arraycopy(bytes, 0, rest, 0, from);
        System.arraycopy(bytes, to, rest, from, bytes.length - to);
        return rest;
    }

    private static byte[] inserted(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        byte[] more = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, more, 0, at);
        more[at] = NASTY[random.nextInt(NASTY.length)];
        System.arraycopy(bytes, at, more, at + 1, bytes.length - at);
        return more;
    }

    private static byte[] doubled(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        byte[] more = new byte[bytes.length + bytes.length - from];
        System.arraycopy(bytes, 0, more, 0, bytes.length);
        System.arraycopy(bytes, from, more, bytes.length, bytes.length - from);
        return more.length > 200_000 ? bytes : more;
    }
}
