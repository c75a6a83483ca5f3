package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scopedesk.citation.text.Abstracts;
import org.scopedesk.citation.text.CitationText;
import org.scopedesk.citation.text.Keywords;
import org.scopedesk.citation.text.Names;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.Field;
import org.scopedesk.review.PublicationType;
import org.scopedesk.review.RejectedEntry;

class RisWriterTest {
    private static final List<String> NASTY = List.of(
            "peer",
            "work",
            "Recovery",
            "AU  - ",
            "ER  - ",
            "TY  - JOUR",
            "\n",
            "\r\n",
            "\t",
            "–",
            "“quoted”",
            "\"",
            "Å",
            "ß",
            "漢字",
            "😀",
            "\\",
            "{x}",
            "$5",
            "%",
            "#",
            "and",
            "; ",
            ", ",
            ": ",
            ".",
            "...",
            "-",
            "- ",
            "AI - based",
            "RESULTS: ",
            "Methods: ",
            "&",
            "'",
            "|",
            "\u00A0",
            "\u2028",
            "1999",
            "10.5555/x",
            "=",
            "@",
            "/");

    private static List<Entry> read(String ris) throws IOException {
        byte[] bytes = ris.getBytes(StandardCharsets.UTF_8);
        List<Entry> entries = new ArrayList<>();
        EntrySink sink = new EntrySink() {
            @Override
            public void entry(Entry entry) {
                entries.add(entry);
            }

            @Override
            public void rejected(RejectedEntry entry) {
                throw new AssertionError("rejected: " + entry);
            }
        };
        Detection detected = Exports.detect(bytes, "export.ris");
        assertThat(detected)
                .isInstanceOfSatisfying(
                        Detection.Recognised.class,
                        how -> assertThat(how.format()).isEqualTo(Format.RIS));
        Exports.read(new ByteArrayInputStream(bytes), (Detection.Recognised) detected, sink, Progress.NONE);
        return entries;
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder("A");
        int parts = 1 + random.nextInt(most);
        for (int i = 0; i < parts; i++) {
            text.append(NASTY.get(random.nextInt(NASTY.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.append('z').toString();
    }

    /** A citation as a reader delivers it: its values are clean. */
    private static Citation random(Random random) {
        List<Author> authors = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Names.parse(text(random, 3).replace(';', ' ') + ", "
                            + text(random, 2).replace(';', ' '))
                    .flatMap(author -> Names.parse(author.inverted()))
                    .ifPresent(authors::add);
        }
        PublicationType[] types = PublicationType.values();
        return Citation.builder()
                .type(types[random.nextInt(types.length)])
                .title(CitationText.title(CitationText.title(text(random, 12))))
                .authors(Names.distinct(authors))
                .year(random.nextInt(5) == 0 ? OptionalInt.empty() : OptionalInt.of(1500 + random.nextInt(600)))
                .journal(CitationText.known(text(random, 5)))
                .volume(CitationText.known(text(random, 1)))
                .issue(CitationText.known(text(random, 1)))
                .pages(random.nextBoolean() ? "12-" + (13 + random.nextInt(90)) : "e" + random.nextInt(999))
                .doi(Doi.find("10.5555/" + random.nextInt(9999) + (random.nextBoolean() ? "(x)" : "")))
                .pmid(random.nextBoolean() ? String.valueOf(1 + random.nextInt(40_000_000)) : "")
                .abstractText(Abstracts.of(Abstracts.of(text(random, 40))))
                .keywords(Keywords.of(List.of(text(random, 3), text(random, 3))))
                .build();
    }

    @Test
    void theReaderUndoesTheWriter() throws IOException {
        long seed = Long.getLong("scopedesk.seed", 20_210_104L);
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            List<Citation> written = List.of(random(random), random(random), random(random));
            StringBuilder out = new StringBuilder();
            RisWriter writer = new RisWriter(out);
            for (Citation citation : written) {
                writer.write(citation, List.of(new Field("N1", text(random, 8)), new Field("DB", "Invented")));
            }
            List<Entry> entries = read(out.toString());
            assertThat(entries).as("seed %d round %d\n%s", seed, round, out).hasSize(3);
            for (int i = 0; i < 3; i++) {
                assertSame(written.get(i), entries.get(i).citation(), "seed %d round %d".formatted(seed, round));
            }
        }
    }

    private static void assertSame(Citation written, Citation read, String where) {
        assertThat(read.title()).as(where).isEqualTo(written.title());
        assertThat(read.authors()).as(where).isEqualTo(written.authors());
        assertThat(read.year()).as(where).isEqualTo(written.year());
        assertThat(joined(read.abstractText())).as(where).isEqualTo(joined(written.abstractText()));
        assertThat(read.doi()).as(where).isEqualTo(written.doi());
        assertThat(read.pmid()).as(where).isEqualTo(written.pmid());
        assertThat(read.journal()).as(where).isEqualTo(written.journal());
        assertThat(read.volume()).as(where).isEqualTo(written.volume());
        assertThat(read.issue()).as(where).isEqualTo(written.issue());
        assertThat(read.pages()).as(where).isEqualTo(written.pages());
        assertThat(read.keywords()).as(where).isEqualTo(written.keywords());
        assertThat(read.type()).as(where).isEqualTo(written.type());
    }

    /** A line that reads like a tag is joined to the line before it, so line breaks are not compared. */
    private static String joined(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void everyLineHasATagAndEndsWithCrLf() throws IOException {
        StringBuilder out = new StringBuilder();
        Citation citation = Citation.builder()
                .type(PublicationType.CHAPTER)
                .title("One\ntitle")
                .authors(List.of(Author.person("Ness", "Ola"), Author.corporate("World Health Organization")))
                .journal("A book")
                .pages("7-9")
                .build();
        new RisWriter(out).write(citation, List.of(new Field("N1", "Decision: include\nby Kari")));
        assertThat(out.toString())
                .isEqualTo(String.join(
                        "\r\n",
                        List.of(
                                "TY  - CHAP",
                                "TI  - One title",
                                "AU  - Ness, Ola",
                                "AU  - World Health Organization,",
                                "T2  - A book",
                                "SP  - 7",
                                "EP  - 9",
                                "N1  - Decision: include by Kari",
                                "ER  - ",
                                "",
                                "")));
    }

    @Test
    void sectionsOfAnAbstractKeepTheirLines() throws IOException {
        StringBuilder out = new StringBuilder();
        String text = "BACKGROUND: Peers.\nRESULTS: They named trust.";
        new RisWriter(out)
                .write(Citation.builder().title("T").abstractText(text).build(), List.of());
        assertThat(read(out.toString()).get(0).citation().abstractText()).isEqualTo(text);
    }

    @Test
    void aFurtherLineCannotEndTheRecord() {
        Citation citation = Citation.builder().title("T").build();
        assertThatThrownBy(() -> new RisWriter(new StringBuilder()).write(citation, List.of(new Field("ER", ""))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
