package org.scopedesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.workbench.DuplicateRow.Band;

/** An article in two databases, its preprint and its correction. */
final class DuplicateFamiliesTest {
    private static final String TITLE = "Peer support workers as partners in community mental health services";

    @TempDir
    private Path folder;

    private OpenReview review;

    @BeforeEach
    void makeReview() throws IOException {
        review = Reviews.empty(folder);
        imported(
                "Scopus",
                record("Correction: " + TITLE, "Nursing Forum", 2020, "13", "12", "10.5555/peer.9"),
                record(TITLE, "medRxiv", 2018, "", "", "10.1101/2018.04.05.18001"));
        imported("CINAHL", record(TITLE, "Nurs Forum", 2019, "12", "100-9", "10.5555/peer.1"));
        imported("Medline", record(TITLE, "Nursing Forum", 2019, "12", "100-109", "10.5555/peer.1"));
        review.duplicates().run(Progress.NONE);
    }

    @AfterEach
    void close() {
        review.close();
    }

    @Test
    void theArticleIsTheFirstOfItsFamilyAndTheOthersFollowByYear() {
        DuplicateRow family = family();
        assertThat(review.duplicates().detail(family.members()).records())
                .extracting(BibRecord::citation)
                .extracting(c -> c.year().orElse(0))
                .containsExactly(2019, 2018, 2020);
        assertThat(family.title()).isEqualTo(TITLE);
    }

    @Test
    void aFamilyNamesTheSourcesOfAllCopiesOfItsVersions() {
        assertThat(family().sources()).containsExactlyInAnyOrder("CINAHL", "Medline", "Scopus");
        assertThat(review.duplicates().sourcesOf(family().members().get(0)))
                .containsExactlyInAnyOrder("CINAHL", "Medline");
        DuplicateFilter both = new DuplicateFilter(Set.of(Band.RELATED), Set.of(), Set.of("CINAHL", "Medline"), 0);
        assertThat(both.takes(family())).isTrue();
    }

    @Test
    void aFamilyIsFoundByEachRuleOfItsPairs() {
        DuplicateRow family = family();
        assertThat(family.rules()).hasSize(2);
        assertThat(family.rules()).allSatisfy(rule -> {
            DuplicateFilter ofRule = new DuplicateFilter(Set.of(Band.RELATED), Set.of(rule), Set.of(), 0);
            assertThat(ofRule.takes(family)).isTrue();
        });
        assertThat(new DuplicateFilter(Set.of(), Set.of("no such rule"), Set.of(), 0).takes(family))
                .isFalse();
    }

    @Test
    void theReasonOfAFamilyIsToldAlsoWhenTheLinkedCopyIsNotTheOneShown() {
        List<Ground> reasons = review.duplicates().detail(family().members()).reasons();
        assertThat(reasons).extracting(Ground::rule).contains("PREPRINT", "SPEAKS_OF_IT");
        assertThat(family().why()).contains("preprint").contains("erratum");
    }

    private DuplicateRow family() {
        List<DuplicateRow> families = review.duplicates().rowsOfWorks().stream()
                .filter(row -> row.band() == Band.RELATED)
                .toList();
        assertThat(families).hasSize(1);
        return families.get(0);
    }

    private void imported(String source, String... records) throws IOException {
        Path file = Files.writeString(folder.resolve(source + ".ris"), String.join("", records));
        Inspection inspection = review.imports().inspect(file);
        review.imports()
                .importFile(
                        file,
                        (org.scopedesk.citation.Detection.Recognised) inspection.detection(),
                        source,
                        "",
                        Progress.NONE);
    }

    private static String record(String title, String journal, int year, String volume, String pages, String doi) {
        return """
                TY  - JOUR
                TI  - %s
                AU  - Nordahl, Kari
                AU  - Bakken, Siri
                PY  - %d
                JO  - %s
                VL  - %s
                SP  - %s
                DO  - %s
                ER  -\s

                """.formatted(title, year, journal, volume, pages, doi);
    }
}
