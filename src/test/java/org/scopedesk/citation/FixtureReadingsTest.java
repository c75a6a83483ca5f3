package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;

/**
 * Every fixture is read as {@code readings.txt} says: format, platform, source, encoding, the account, and all that its
 * records tell. {@code -Dgolden=write} writes that file anew.
 */
class FixtureReadingsTest {
    private static final Path KEPT = Path.of("src/test/resources/org/scopedesk/citation/readings.txt");

    static List<String> fixtures() {
        return Fixtures.names();
    }

    @Test
    void everyFixtureIsReadAsItIsKept() throws IOException {
        String written = fixtures().stream().map(FixtureReadingsTest::reading).collect(Collectors.joining("\n"));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(KEPT, written);
        }
        assertThat(written).isEqualTo(Files.readString(KEPT));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyFixtureTellsTheSameTitlesAndYears(String name) {
        List<Entry> entries = Fixtures.read(name).entries();
        assertThat(entries).hasSizeBetween(2, 3);
        assertThat(entries.get(0).citation().title()).isEqualTo("Peer workers in co-production: an interview study");
        assertThat(entries.get(1).citation().title()).startsWith("Recovery colleges, and who ");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyByteIsAccountedFor(String name) {
        Exported read = Fixtures.read(name);
        assertThat(read.ledger().bytes()).isEqualTo(Fixtures.bytes(name).length);
        assertThat(read.ledger().rejected()).isZero();
    }

    private static String reading(String name) {
        Exported read = Fixtures.read(name);
        StringBuilder out = new StringBuilder("== %s\n%s, platform %s, source %s, %s\n"
                .formatted(
                        name,
                        read.how().format().label(),
                        known(read.how().platform()),
                        known(read.how().source()),
                        read.how().encoding()));
        read.how().remarks().forEach(remark -> out.append("! ").append(remark).append('\n'));
        Ledger ledger = read.ledger();
        out.append("read %d, rejected %d, between %d\n"
                .formatted(ledger.read(), ledger.rejected(), ledger.betweenLines()));
        ledger.problems()
                .forEach(problem -> out.append("! line %d: %s\n".formatted(problem.line(), problem.message())));
        for (Entry entry : read.entries()) {
            out.append("record %d, line %d, id %s\n".formatted(entry.number(), entry.line(), known(entry.ownId())));
            citation(entry.citation(), out);
        }
        return out.toString();
    }

    private static void citation(Citation c, StringBuilder out) {
        put("type", c.type().word(), out);
        put("title", c.title(), out);
        put("other title", c.otherTitle(), out);
        put("authors", c.authors().stream().map(FixtureReadingsTest::author).toList(), out);
        put("year", c.year().isPresent() ? String.valueOf(c.year().getAsInt()) : "", out);
        put("journal", c.journal(), out);
        put("abbreviation", c.journalAbbreviation(), out);
        put("volume", c.volume(), out);
        put("issue", c.issue(), out);
        put("pages", c.pages(), out);
        put("doi", c.doi().map(Object::toString).orElse(""), out);
        put("pmid", c.pmid(), out);
        put("accession", c.accession(), out);
        put("issn", c.issn(), out);
        put("isbn", c.isbn(), out);
        put(c.abstractIsFragment() ? "fragment" : "abstract", c.abstractText().replace("\n", " / "), out);
        put("keywords", c.keywords(), out);
        put("language", c.language(), out);
        put("urls", c.urls(), out);
        put("publisher", c.publisher(), out);
    }

    private static String author(Author author) {
        return author.corporate() ? "{" + author.family() + "}" : author.inverted();
    }

    private static void put(String name, List<String> values, StringBuilder out) {
        put(name, String.join(" | ", values), out);
    }

    private static void put(String name, String value, StringBuilder out) {
        if (!value.isEmpty()) {
            out.append("  ").append(name).append(": ").append(value).append('\n');
        }
    }

    private static String known(String text) {
        return text.isEmpty() ? "unknown" : text;
    }
}
