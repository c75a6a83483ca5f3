package org.scopedesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Cancelled;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Source;

/** The search index follows imports: found at once, once, and nothing of an import that came to nothing. */
class IndexFollowingTest {
    private static final int MANY = 3_000;

    @TempDir
    Path folder;

    private Path review;

    @BeforeEach
    void name() {
        review = folder.resolve("followed.scopedesk");
    }

    @Test
    void everyRecordOfSeveralImportsIsFoundOnceWithItsSource() throws IOException {
        try (OpenReview open = create()) {
            read(open, export("first.ris", MANY), "First", Progress.NONE);
            read(open, export("second.ris", 700), "Second", Progress.NONE);
            assertThat(found(open, "")).isEqualTo(MANY + 700);
            assertThat(found(open, "source:second")).isEqualTo(700);
            read(open, export("third.ris", 5), "Third", Progress.NONE);
            assertThat(found(open, "source:third")).isEqualTo(5);
            assertThat(open.check()).isEmpty();
        }
        try (OpenReview again = OpenReview.open(review, Progress.NONE)) {
            assertThat(found(again, "")).isEqualTo(MANY + 705);
        }
    }

    @Test
    void aCancelledImportLeavesNothingToFind() throws IOException {
        try (OpenReview open = create()) {
            read(open, export("first.ris", 10), "First", Progress.NONE);
            Path large = export("large.ris", MANY);
            Progress stops = (done, total, what) -> {
                if (done > 0) {
                    throw new Cancelled();
                }
            };
            assertThatThrownBy(() -> read(open, large, "Large", stops)).isInstanceOf(Cancelled.class);
            assertThat(found(open, "")).isEqualTo(10);
            read(open, large, "Large", Progress.NONE);
            assertThat(found(open, "")).isEqualTo(10 + MANY);
        }
    }

    @Test
    void searchesWhileAnImportRunsFindWhatWasThereBefore() throws IOException {
        try (OpenReview open = create()) {
            read(open, export("first.ris", 10), "First", Progress.NONE);
            assertThat(found(open, "")).isEqualTo(10);
            Set<Integer> seen = new HashSet<>();
            read(open, export("large.ris", MANY), "Large", (done, total, what) -> seen.add(found(open, "")));
            assertThat(seen).containsExactly(10);
            assertThat(found(open, "")).isEqualTo(10 + MANY);
        }
    }

    @Test
    void anIndexThatLacksRecordsIsFilledAtTheNextSearch() throws IOException {
        try (OpenReview open = create()) {
            read(open, export("first.ris", 10), "First", Progress.NONE);
        }
        deleteTree(Places.ofThisComputer().cache());
        try (OpenReview open = OpenReview.open(review, Progress.NONE)) {
            read(open, export("second.ris", 20), "Second", Progress.NONE);
            assertThat(found(open, "")).isEqualTo(30);
            assertThat(open.check()).isEmpty();
        }
    }

    @Test
    void aFileMovedRightAfterItsImportIsFoundUnderItsNewSource() throws IOException {
        try (OpenReview open = create()) {
            read(open, export("first.ris", 10), "First", Progress.NONE);
            Id<ImportedFile> second = read(open, export("second.ris", 20), "Second", Progress.NONE);
            open.imports().move(second, new ImportTarget.OfSource("First"), "Anna");
            assertThat(found(open, "source:first")).isEqualTo(30);
            assertThat(found(open, "source:second")).isZero();
        }
    }

    @Test
    void aSourceThatGetsAnotherNameIsFoundUnderIt() throws IOException {
        try (OpenReview open = create()) {
            read(open, export("first.ris", 10), "First", Progress.NONE);
            assertThat(found(open, "source:first")).isEqualTo(10);
            rename(open, "Renamed");
            assertThat(found(open, "source:renamed")).isEqualTo(10);
            rename(open, "First");
            assertThat(found(open, "source:renamed")).isZero();
        }
    }

    private static void rename(OpenReview open, String name) {
        Source source = open.setup().sources().get(0);
        open.setup().save(new Source(source.id(), name, source.kind(), source.platform()));
    }

    private OpenReview create() {
        return OpenReview.create(review, ReviewDetails.titled("Followed"));
    }

    private Path export(String name, int count) throws IOException {
        StringBuilder ris = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            ris.append("TY  - JOUR\nTI  - Peer work %d of %s\nPY  - 2020\nER  - \n\n".formatted(i, name));
        }
        return Files.writeString(folder.resolve(name), ris);
    }

    private static Id<ImportedFile> read(OpenReview open, Path file, String source, Progress progress) {
        Detection.Recognised how = (Detection.Recognised) ExportFiles.detect(file);
        return open.imports().importFile(file, how, source, "", progress).id();
    }

    private static int found(OpenReview open, String query) {
        return open.search().search(query, 0) instanceof SearchService.Found.Records records ? records.total() : -1;
    }

    private static void deleteTree(Path tree) {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
