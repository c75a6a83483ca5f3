package org.scopedesk.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.report.FlowBox;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.OneReview;
import org.scopedesk.ui.Room;

final class FlowModelTest {
    @TempDir
    private Path folder;

    private OneReview review;
    private FlowModel model;

    @BeforeEach
    void openReview() throws Exception {
        review = new OneReview(folder);
        review.records("Peer workers in recovery", "Carers at home", "Nurses on wards");
        model = new FlowModel(review.desk(), review.session());
        model.watch(true);
    }

    @AfterEach
    void close() {
        review.close();
    }

    @Test
    void whatNobodyDecidedIsOpenAndNotAccountedFor() {
        assertThat(now().accounted()).isZero();
        assertThat(now().identified()).isEqualTo(3);
        assertThat(now().open("open").n()).isEqualTo(3);
    }

    @Test
    void aDecisionShowsAtOnceAndTheEquationsHold() {
        Id<BibRecord> excluded = review.decideNext(Verdict.EXCLUDE);
        assertThat(now().accounted()).isEqualTo(1);
        assertThat(now().flow().databases().number(FlowBox.EXCLUDED).records()).containsExactly(excluded);
        assertThat(now().equations()).isNotEmpty();
        assertThat(now().broken()).isEmpty();
    }

    @Test
    void aRoomNobodyLooksAtCountsNothing() {
        model.watch(false);
        review.decideNext(Verdict.EXCLUDE);
        assertThat(now().accounted()).isZero();
        model.watch(true);
        assertThat(now().accounted()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "pdf", "csv", "json"})
    void theDiagramIsSavedAndTheWindowSaysWhere(String ending) {
        Path file = folder.resolve("flow." + ending);
        model.save(file);
        assertThat(file).isNotEmptyFile();
        assertThat(review.desk().notices().current().get().orElseThrow().text()).contains(file.toString());
    }

    @Test
    void theRecordsOfANumberAreSavedAndCanBeSearched() throws Exception {
        model.choose(now().flow().databases().number(FlowBox.SCREENED));
        Path file = folder.resolve("screened.ris");
        model.saveRecords(file);
        assertThat(Files.readString(file)).contains("Carers at home", "Nurses on wards");
        model.search();
        assertThat(review.desk().room().get()).isEqualTo(Room.SEARCH);
    }

    @Test
    void aFileThatCannotBeWrittenIsToldInWords() {
        model.save(folder.resolve("missing").resolve("flow.svg"));
        assertThat(review.desk().notices().current().get().orElseThrow().trouble())
                .isTrue();
    }

    private FlowNow now() {
        return model.now().get().orElseThrow();
    }
}
