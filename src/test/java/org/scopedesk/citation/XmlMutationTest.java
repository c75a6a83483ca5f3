package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scopedesk.citation.dialect.EndNoteXmlMapping;
import org.scopedesk.citation.xml.EntryCutter;
import org.scopedesk.citation.xml.Piece;

/** Whatever happens to an export in XML on its way, reading it ends, throws nothing and accounts for every byte. */
class XmlMutationTest {
    private static final int ROUNDS = 700;

    @ParameterizedTest
    @EnumSource(names = {"ENDNOTE_XML", "PUBMED_XML"})
    void brokenExportsAreAccountedFor(Format format) {
        long seed = Long.getLong("scopedesk.seed", 20_210_104L) + format.ordinal();
        Random random = new Random(seed);
        byte[] good = good(format);
        Detection.Recognised how = new Detection.Recognised(format, StandardCharsets.UTF_8, "", "", List.of());
        for (int round = 0; round < ROUNDS; round++) {
            byte[] broken = mutated(good, random);
            String as = "seed %d round %d".formatted(seed, round);
            Exported read = Exported.read(broken, how);
            Exports.detect(broken, "broken.xml");
            Ledger ledger = read.ledger();
            assertThat(ledger.bytes()).as(as).isEqualTo(broken.length);
            assertThat(ledger.read()).as(as).isEqualTo(read.entries().size());
            assertThat(ledger.rejected()).as(as).isEqualTo(read.rejected().size());
            assertThat(read.entries()).as(as).extracting(Entry::line).isSorted();
            assertThat(read.entries()).as(as).allMatch(entry -> entry.line() <= ledger.lines());
        }
    }

    @Test
    void thePiecesOfAFilePutTogetherAreTheFile() throws IOException {
        long seed = Long.getLong("scopedesk.seed", 20_210_104L);
        Random random = new Random(seed);
        byte[] good = good(Format.ENDNOTE_XML);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] broken = new String(mutated(good, random), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
            EntryCutter cutter = new EntryCutter(
                    new ByteArrayInputStream(broken), StandardCharsets.UTF_8, new EndNoteXmlMapping().names());
            StringBuilder text = new StringBuilder();
            for (Optional<Piece> piece = cutter.next(); piece.isPresent(); piece = cutter.next()) {
                text.append(piece.get().text());
            }
            String as = "seed %d round %d".formatted(seed, round);
            assertThat(text.toString()).as(as).isEqualTo(new String(broken, StandardCharsets.UTF_8));
            assertThat(cutter.recodedBytes()).as(as).isZero();
        }
    }

    private static byte[] good(Format format) {
        return Reading.resource(format == Format.PUBMED_XML ? "xml/pubmed.xml" : "xml/zotero-endnote.xml");
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = random.nextInt(Math.min(200, bytes.length - at) + 1);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes = spliced(bytes, at, at + length, 0, 0);
                case 2 -> bytes = spliced(bytes, at, at, at, at + length);
                case 3 -> bytes = spliced(bytes, at, at, random.nextInt(at + 1), at);
                default -> bytes[at] = "<>&/\r\n!-\0\"".getBytes(StandardCharsets.US_ASCII)[random.nextInt(10)];
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
}
