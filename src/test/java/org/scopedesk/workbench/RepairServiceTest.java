package org.scopedesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.citation.Detection;
import org.scopedesk.citation.Reread;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Repair;
import org.scopedesk.review.Search;
import org.scopedesk.review.SetAside;
import org.scopedesk.review.Source;

class RepairServiceTest {
    private static final String LOST = "TI  - Peer workers in towns\nAU  - Lie, T\nPY  - 2020\nER  - \n\n";

    @TempDir
    Path folder;

    @Test
    void aRepairedEntryIsARecordOfItsFileAndTheEntryStaysAsItWas() throws IOException {
        Path file =
                Files.writeString(folder.resolve("broken.ris"), Reviews.ris(1, 3) + LOST + Reviews.ris(4, 5) + LOST);
        Id<ImportedFile> id;
        try (OpenReview review = Reviews.empty(folder)) {
            ImportedFile imported = Reviews.importRis(review, file);
            id = imported.id();
            SetAside first = review.repairs().of(id).get(0);
            assertThat(review.repairs().repair(imported, 1, first.entry().raw(), "Anna"))
                    .isInstanceOf(Reread.Result.Refused.class);
            assertThat(review.repairs()
                            .repair(imported, 1, "TY  - JOUR\n" + first.entry().raw(), "Anna"))
                    .isInstanceOf(Reread.Result.Read.class);
            assertThatThrownBy(() -> review.repairs().repair(imported, 1, "TY  - JOUR\nTI  - A\nER  - ", "Anna"))
                    .isInstanceOf(IllegalArgumentException.class);

            SourceOverview source = review.imports().overview().get(0);
            assertThat(source.found()).isEqualTo(7);
            assertThat(source.read()).isEqualTo(6);
            assertThat(source.repaired()).isEqualTo(1);
            assertThat(source.rejected()).isEqualTo(1);
            assertThat(review.imports().records(source.source().id(), RecordSlice.REPAIRED))
                    .hasSize(1);
            assertThat(review.flow().flow().identified()).isEqualTo(6);
            assertThat(review.check()).isEmpty();
        }
        try (OpenReview again = OpenReview.open(folder.resolve("test.scopedesk"), Progress.NONE)) {
            SetAside kept = again.repairs().of(id).get(0);
            assertThat(kept.entry().raw()).startsWith("TI  - Peer workers in towns");
            Repair repair = kept.repair().orElseThrow();
            assertThat(repair.by()).isEqualTo("Anna");
            BibRecord record =
                    again.desk().file().records().byId(repair.record()).orElseThrow();
            assertThat(record.number()).isEqualTo(4);
            assertThat(record.citation().title()).isEqualTo("Peer workers in towns");
            assertThat(again.imports().rejected(id)).hasSize(1);
        }
    }

    @Test
    void aRowOfATableIsReadAgainWithTheHeaderKeptAtItsImport() throws IOException {
        Path file = Files.writeString(
                folder.resolve("list.csv"),
                "Title;Authors;Year;Journal;DOI;Abstract\nPeer workers;Ness, Ottar;2019;J;10.1000/1;About.\n;;\nx;y\n");
        try (OpenReview review = Reviews.empty(folder)) {
            ImportedFile imported =
                    review.imports().importFile(file, how(review, file), "Reading list", "Anna", Progress.NONE);
            assertThat(review.repairs().headers(imported.id())).hasSize(6);
            for (SetAside aside : review.repairs().of(imported.id())) {
                assertThat(review.repairs().repair(imported, aside.number(), "Mended;Lie, Tine;2020;J;;", "Anna"))
                        .isInstanceOf(Reread.Result.Read.class);
            }
            assertThat(review.check()).isEmpty();
        }
    }

    @Test
    void aFileThatIsMovedTakesItsNumbersAlong() throws IOException {
        Path file = Files.writeString(folder.resolve("medline.ris"), Reviews.ris(1, 5));
        try (OpenReview review = Reviews.empty(folder)) {
            ImportedFile imported = Reviews.importRis(review, file);
            Source other = review.setup().addSource("Embase", org.scopedesk.review.SourceKind.REGISTER, "");
            review.imports().move(imported.id(), new ImportTarget.NewSearch(other.id()), "Anna");

            SourceOverview embase = review.imports().overview().get(1);
            assertThat(embase.read()).isEqualTo(5);
            assertThat(embase.searches()).hasSize(2);
            assertThat(embase.filesOf(embase.searches().get(1))).hasSize(1);
            assertThat(review.imports().overview().get(0).read()).isZero();
            assertThat(review.imports().records(other.id(), RecordSlice.UNIQUE)).hasSize(5);
            assertThat(review.check()).isEmpty();
        }
    }

    @Test
    void furtherFilesGoToTheSearchThatIsChosen() throws IOException {
        Path first = Files.writeString(folder.resolve("medline.ris"), Reviews.ris(1, 5));
        Path second = Files.writeString(folder.resolve("more.ris"), Reviews.ris(6, 8));
        try (OpenReview review = Reviews.empty(folder)) {
            ImportedFile imported = Reviews.importRis(review, first);
            Source source = review.setup().sources().get(0);
            Search update = review.setup().addSearch(source);
            ImportedFile more = review.imports()
                    .importFile(
                            second,
                            how(review, second),
                            new ImportTarget.OfSearch(imported.searchId()),
                            "",
                            Progress.NONE);
            assertThat(more.searchId()).isEqualTo(imported.searchId()).isNotEqualTo(update.id());
            assertThat(review.imports().preview(second, how(review, second), 2).first())
                    .hasSize(2);
        }
    }

    private static Detection.Recognised how(OpenReview review, Path file) {
        return Optional.of(review.imports().inspect(file).detection())
                .map(Detection.Recognised.class::cast)
                .orElseThrow();
    }
}
