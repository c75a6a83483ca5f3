package org.scopedesk.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.OneReview;
import org.scopedesk.ui.Room;
import org.scopedesk.workbench.ExportSet;

final class ExportModelTest {
    @TempDir
    private Path folder;

    private OneReview review;
    private ExportModel model;

    @BeforeEach
    void openReview() throws Exception {
        review = new OneReview(folder);
        review.records("Peer workers in recovery", "Carers at home", "Nurses on wards");
        model = new ExportModel(review.desk(), review.session());
        model.watch(true);
    }

    @AfterEach
    void close() {
        review.close();
    }

    @Test
    void everySetIsCounted() {
        assertThat(model.counts().get()).containsOnlyKeys(ExportSet.values());
        assertThat(model.counts().get()).containsEntry(ExportSet.ALL, 3).containsEntry(ExportSet.OPEN, 3);
    }

    @Test
    void aDecisionMovesARecordFromSetToSet() {
        review.decideNext(Verdict.EXCLUDE);
        assertThat(model.counts().get())
                .containsEntry(ExportSet.OPEN, 2)
                .containsEntry(ExportSet.EXCLUDED_TITLE_ABSTRACT, 1);
    }

    @Test
    void anEmptySetIsNotOffered() {
        model.set().set(ExportSet.INCLUDED);
        assertThat(model.canSave().get()).isFalse();
        model.set().set(ExportSet.ALL);
        assertThat(model.canSave().get()).isTrue();
    }

    @Test
    void aSetIsSavedAndTheResultSaysHowManyAndWhere() throws Exception {
        model.set().set(ExportSet.ALL);
        for (ExportFormat format : ExportFormat.values()) {
            Path file = folder.resolve("all." + format.ending());
            model.save(file);
            assertThat(model.saved().get()).hasValue(new ExportModel.Saved(3, file.toAbsolutePath()));
            assertThat(Files.readString(file)).contains("Carers at home");
        }
    }

    @Test
    void theChoiceIsThereAgainNextTime() {
        model.set().set(ExportSet.CONFLICTS);
        model.format().set(ExportFormat.BIBTEX);
        ExportModel next = new ExportModel(review.desk(), review.session());
        assertThat(next.set().get()).isEqualTo(ExportSet.CONFLICTS);
        assertThat(next.format().get()).isEqualTo(ExportFormat.BIBTEX);
    }

    @Test
    void aSetIsLookedAtInTheSearchRoom() {
        model.set().set(ExportSet.ALL);
        model.look("All records");
        assertThat(review.desk().room().get()).isEqualTo(Room.SEARCH);
    }
}
