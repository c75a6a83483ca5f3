package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.PublicationType;

class BibtexWriterTest {
    private static final Citation ARTICLE = Citation.builder()
            .type(PublicationType.ARTICLE)
            .title("Costs & {benefits} of 50% peer_work")
            .authors(List.of(Author.person("Åkerø", "Kåre"), Author.corporate("Health and Care")))
            .year(OptionalInt.of(2019))
            .journal("Journal of Invented Care")
            .pages("45-52")
            .doi(Doi.find("10.5555/a_b"))
            .build();

    @Test
    void anArticleIsWrittenWithItsPartsEscaped() throws IOException {
        StringBuilder out = new StringBuilder();
        new BibtexWriter(out).write(ARTICLE);
        assertThat(out.toString())
                .startsWith("@article{akerø".replace("ø", "o") + "2019costs,\n")
                .contains("title = {{Costs \\& \\textbraceleft{}benefits\\textbraceright{} of 50\\% peer\\_work}}")
                .contains("author = {Åkerø, Kåre and {Health and Care}}")
                .contains("pages = {45--52}")
                .contains("doi = {10.5555/a_b}")
                .doesNotContain("volume");
    }

    @Test
    void keysAreUniqueInAFile() throws IOException {
        StringBuilder out = new StringBuilder();
        BibtexWriter writer = new BibtexWriter(out);
        writer.write(ARTICLE);
        writer.write(ARTICLE);
        assertThat(out.toString()).contains("{akero2019costs,").contains("{akero2019costs-2,");
    }
}
