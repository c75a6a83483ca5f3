package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.Doi;
import org.scopedesk.review.Field;
import org.scopedesk.review.PublicationType;

class BibtexReaderTest {
    private static final String GOOD = """
            Scopus
            EXPORT DATE: 2 September 2018

            @string{nj = "Northern Journal"}
            @article{ISI:0001,
            Author = {{\\AA}s, Kari and Lie, T. and
               van der Berg, Jan and {Peer Group of the North}},
            Title = {{Hope \\& care: {A} Study in
               M{\\"o}re}},
            journal = nj # " B",
            year = 2001,
            pages = {15--37},
            doi = {10.1000/b.1},
            keywords = "hope; care",
            abstract = {An e-mail to a@b.no. (1) One; (2) two.}
            }

            @book{b2, title={A book}, editor={Ness, Ottar}, isbn={978-82-15-00001-2}}
            """;

    @Test
    void wrappedNamesAccentsAndAbbreviationsAreRead() {
        Exported read = Exported.of(GOOD);
        assertThat(read.how().format()).isEqualTo(Format.BIBTEX);
        assertThat(read.ledger().read()).isEqualTo(2);
        assertThat(read.ledger().betweenLines()).isEqualTo(3);
        assertThat(read.authors()).isEqualTo("Ås, Kari | Lie, T. | van der Berg, Jan | Peer Group of the North");
        assertThat(read.first().title()).isEqualTo("Hope & care: A Study in Möre");
        assertThat(read.first().journal()).isEqualTo("Northern Journal B");
        assertThat(read.first().year()).hasValue(2001);
        assertThat(read.first().pages()).isEqualTo("15-37");
        assertThat(read.first().doi()).contains(new Doi("10.1000/b.1"));
        assertThat(read.first().keywords()).containsExactly("hope", "care");
        assertThat(read.entries().get(0).ownId()).isEqualTo("ISI:0001");
        assertThat(read.entries().get(1).citation().type()).isEqualTo(PublicationType.BOOK);
    }

    @Test
    void anEntryThatDoesNotCloseEndsAtTheNext() {
        Exported read = Exported.of("@article{a, title = {One},\n\n@article{b, title = {Two}}\n");
        assertThat(read.ledger().read()).isEqualTo(2);
        assertThat(read.ledger().problems()).hasSize(1);
    }

    @Test
    void brokenFilesAreReadToTheEnd() {
        long seed = Long.getLong("scopedesk.seed", 20_210_104L);
        Random random = new Random(seed);
        Detection.Recognised how = new Detection.Recognised(Format.BIBTEX, StandardCharsets.UTF_8, "", "", List.of());
        for (int round = 0; round < 1000; round++) {
            byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(8); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) "{}\"@,=#(\\\n".charAt(random.nextInt(10));
            }
            Exported read = Exported.read(bytes, how);
            assertThat(read.ledger().bytes())
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(bytes.length);
            assertThat(read.ledger().read()).isEqualTo(read.entries().size());
        }
    }

    @Test
    void whatIsNoFieldIsKeptWithTheRecord() {
        Exported read = Exported.of("@article{a, title = {Hope} and care, a stray word, year = 2001}\n");
        assertThat(read.first().title()).isEqualTo("Hope");
        assertThat(read.first().year()).hasValue(2001);
        assertThat(read.entries().get(0).fields())
                .filteredOn(field -> field.tag().equals("unread"))
                .extracting(Field::value)
                .containsExactly("and care", "a stray word");
    }

    @Test
    void entriesOnOneLineAreEntriesOfTheirOwn() {
        Exported read = Exported.of("@book{a, title={Hope}} @book{b, title={Care}}@book{c,\ntitle={Work}}\n");
        assertThat(read.entries())
                .extracting(entry -> entry.citation().title())
                .containsExactly("Hope", "Care", "Work");
    }

    @Test
    void abbreviationsDoNotGrowWithoutBound() {
        String text =
                "@string{w = {" + "word ".repeat(100_000) + "}}\n@book{b, title = w" + " # w".repeat(1_000) + "}\n";
        Exported read = Exported.of(text);
        assertThat(read.ledger().read()).isEqualTo(1);
        assertThat(read.entries().get(0).fields().get(2).value()).hasSizeLessThan(5 << 20);
    }
}
