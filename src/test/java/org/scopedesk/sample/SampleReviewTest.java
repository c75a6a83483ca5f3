package org.scopedesk.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scopedesk.sample.ExportFile.Truth;

class SampleReviewTest {
    private static final Path FOLDER = Path.of("sample-data");
    private static final SampleReview REVIEW = SampleReview.make();

    @BeforeAll
    static void writesTheFolderIfAsked() throws IOException {
        if ("write".equals(System.getProperty("sample"))) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> file : REVIEW.files().entrySet()) {
                Files.writeString(FOLDER.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            }
        }
    }

    @Test
    void theFolderIsWhatTheGeneratorWrites() throws IOException {
        for (Map.Entry<String, String> file : REVIEW.files().entrySet()) {
            assertThat(Files.readAllBytes(FOLDER.resolve(file.getKey())))
                    .as(file.getKey() + " (write it anew with -Dsample=write)")
                    .isEqualTo(file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void theFolderHoldsNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(REVIEW.files().keySet());
        }
    }

    @Test
    void thereAreAboutTwelveHundredRecordsAndAThirdAreCopies() {
        int records = REVIEW.truths().size();
        assertThat(records).isBetween(1150, 1250);
        assertThat(records - REVIEW.works().size()).isBetween(records * 30 / 100, records * 40 / 100);
        assertThat(REVIEW.exports()).hasSize(17);
    }

    @Test
    void everyEntryDescribesOneWorkAndEveryWorkIsDescribed() {
        for (ExportFile export : REVIEW.exports()) {
            assertThat(Stream.concat(export.truths().stream().map(Truth::index), export.broken().stream()))
                    .as(export.plan().file())
                    .doesNotHaveDuplicates()
                    .hasSize(export.found())
                    .allSatisfy(index -> assertThat(index).isBetween(1, export.found()));
        }
        assertThat(REVIEW.truths().stream().map(truth -> truth.work().number()).collect(Collectors.toSet()))
                .isEqualTo(numbers(REVIEW.works()));
    }

    @Test
    void relatedWorksAreOtherWorksOfTheReview() {
        List<Work> related =
                REVIEW.works().stream().filter(work -> work.kin() != Kin.NONE).toList();
        assertThat(related).hasSizeGreaterThan(15);
        assertThat(related).allSatisfy(work -> assertThat(work.kin().of()).isNotEqualTo(work.number()));
        assertThat(numbers(REVIEW.works()))
                .containsAll(related.stream().map(work -> work.kin().of()).toList());
    }

    @Test
    void someFilesHoldAWorkTwice() {
        long twice = REVIEW.exports().stream()
                .filter(export -> export.truths().stream()
                                .map(truth -> truth.work().number())
                                .distinct()
                                .count()
                        < export.truths().size())
                .count();
        assertThat(twice).isGreaterThan(5);
    }

    @Test
    void theReadMeGivesTheTrueCounts() {
        String readMe = REVIEW.files().getOrDefault("README.md", "");
        for (ExportFile export : REVIEW.exports()) {
            String counts = "| %d | %d | %d |"
                    .formatted(
                            export.found(),
                            export.truths().size(),
                            export.broken().size());
            assertThat(readMe.lines()
                            .filter(line -> line.contains("`" + export.plan().file() + "` |")))
                    .singleElement()
                    .asString()
                    .contains(counts);
        }
    }

    @Test
    void lettersAndScriptsOfManyLanguagesOccur() {
        String all = String.join("", REVIEW.files().values());
        assertThat(all).contains("Å", "Ø", "ü", "ñ", "ł", "同伴", "الصحة", "בריאות");
        assertThat(REVIEW.works())
                .anyMatch(work -> work.authors().size() == 60)
                .anyMatch(work -> work.issued().year() == 0)
                .anyMatch(work -> work.text().isEmpty())
                .anyMatch(work -> work.authors().get(0).corporate());
    }

    @Test
    void moreThanOneIdentifierIsNeverTheSameForTwoWorks() {
        assertThat(REVIEW.works().stream().map(Work::pmid).filter(pmid -> !pmid.isEmpty()))
                .doesNotHaveDuplicates();
        assertThat(REVIEW.works().stream().map(Work::doi).filter(doi -> !doi.isEmpty() && !doi.contains(".suppl")))
                .doesNotHaveDuplicates();
    }

    private static Set<Integer> numbers(List<Work> works) {
        return works.stream().map(Work::number).collect(Collectors.toSet());
    }
}
