package org.scopedesk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.scopedesk.exchange.RecordJson.Origin;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.Field;
import org.scopedesk.review.PublicationType;

class RecordJsonTest {
    private static final Origin ORIGIN = new Origin("a.ris", 2, "RIS", "", "Ovid");

    @Test
    void whatIsUnknownIsAbsent() {
        assertThat(written(Citation.builder().title("A \"quoted\" title").build()))
                .isEqualTo(
                        "{\"file\":\"a.ris\",\"index\":2,\"format\":\"RIS\",\"platform\":\"Ovid\",\"type\":\"other\","
                                + "\"title\":\"A \\\"quoted\\\" title\"}\n");
    }

    @Test
    void everyKeyOfTheContractIsWritten() {
        Citation citation = Citation.builder()
                .type(PublicationType.ARTICLE)
                .title("T")
                .authors(List.of(Author.person("Åkerblom", "Kristina"), Author.corporate("WHO")))
                .year(OptionalInt.of(2021))
                .journal("J")
                .volume("1")
                .issue("2")
                .pages("3-4")
                .doi(Optional.of(new Doi("10.5555/x")))
                .pmid("123")
                .accession("A1")
                .issn(List.of("1234-5678"))
                .isbn(List.of("9780000000000"))
                .abstractText("text")
                .keywords(List.of("k1", "k2"))
                .language("en")
                .urls(List.of("https://example.org"))
                .build();
        assertThat(written(citation, new Field("decision", "include")))
                .contains("\"authors\":[\"Åkerblom, Kristina\",\"WHO\"],\"year\":2021,\"journal\":\"J\"")
                .contains("\"doi\":\"10.5555/x\",\"pmid\":\"123\",\"accession\":\"A1\"")
                .contains("\"issn\":[\"1234-5678\"],\"isbn\":[\"9780000000000\"],\"abstract\":\"text\"")
                .contains("\"keywords\":[\"k1\",\"k2\"],\"language\":\"en\",\"url\":[\"https://example.org\"]")
                .endsWith("\"decision\":\"include\"}\n");
    }

    @Test
    void eachRecordIsALine() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordJson json = new RecordJson(out)) {
            json.write(ORIGIN, Citation.builder().title("one").build(), List.of());
            json.write(ORIGIN, Citation.builder().title("two").build(), List.of());
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2).allMatch(line -> line.startsWith("{"));
    }

    private static String written(Citation citation, Field... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordJson json = new RecordJson(out)) {
            json.write(ORIGIN, citation, List.of(more));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
