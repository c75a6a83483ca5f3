package org.scopedesk.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.job.Jobs;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Id;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Held;
import org.scopedesk.ui.memory.Memory;
import org.scopedesk.workbench.RecordRow;
import org.scopedesk.workbench.RecordState;

final class RecordPagesTest {
    @TempDir
    private Path folder;

    private final Held window = new Held();
    private Memory memory;
    private Desk desk;
    private final List<Integer> read = new ArrayList<>();
    private RecordPages pages;

    @BeforeEach
    void list() {
        memory = new Memory(folder.resolve("window.properties"));
        desk = new Desk(folder, memory, Jobs.inline(), window, address -> {});
        pages = new RecordPages(
                desk,
                this::rows,
                LongStream.rangeClosed(1, 5_050)
                        .mapToObj(n -> new Id<BibRecord>(new UUID(0, n)))
                        .toList());
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void nothingIsReadBeforeSomebodyLooks() {
        assertThat(pages.slots()).hasSize(5_050);
        assertThat(read).isEmpty();
    }

    @Test
    void aPlaceIsTheSameHoweverOftenItIsAskedFor() {
        assertThat(pages.slots().get(4_711)).isSameAs(pages.slots().get(4_711));
        assertThat(pages.slots().indexOf(pages.slots().get(4_711))).isEqualTo(4_711);
        assertThat(pages.slots()).containsSequence(pages.slots().subList(100, 120));
        RecordPages others = new RecordPages(desk, this::rows, pages.ids());
        assertThat(pages.slots()).doesNotContain(others.slots().get(0));
        assertThat(read).isEmpty();
    }

    @Test
    void lookingAtARowReadsItsPageOnce() {
        assertThat(titleAt(205)).isEqualTo("Title 206");
        assertThat(titleAt(299)).isEqualTo("Title 300");
        assertThat(read).containsExactly(RecordPages.PAGE);
    }

    @Test
    void aFirstPageThatCameWithTheListIsNotReadAgain() {
        List<Id<BibRecord>> first = RecordPages.firstPage(pages.ids());
        assertThat(first).hasSize(RecordPages.PAGE);
        List<RecordRow> rows = rows(first);
        read.clear();
        pages = new RecordPages(desk, this::rows, pages.ids(), rows);
        assertThat(pages.slots().get(99).now()).isPresent();
        assertThat(titleAt(0)).isEqualTo("Title 1");
        assertThat(read).isEmpty();
        assertThat(titleAt(100)).isEqualTo("Title 101");
        assertThat(new RecordPages(desk, this::rows, List.of(), List.of()).slots())
                .isEmpty();
    }

    @Test
    void theLastPageIsShorter() {
        assertThat(titleAt(5_049)).isEqualTo("Title 5050");
        assertThat(read).containsExactly(50);
    }

    @Test
    void pagesReadLongAgoAreLetGoAndReadAgain() {
        for (int page = 0; page <= RecordPages.KEPT; page++) {
            titleAt(page * RecordPages.PAGE);
        }
        assertThat(pages.slots().get(0).now()).isEmpty();
        assertThat(pages.slots().get(RecordPages.PAGE).now()).isPresent();
        assertThat(titleAt(0)).isEqualTo("Title 1");
    }

    @Test
    void aRefreshReadsWhatIsKeptAgain() {
        titleAt(0);
        titleAt(150);
        read.clear();
        pages.refresh();
        assertThat(read).containsExactly(RecordPages.PAGE, RecordPages.PAGE);
    }

    @Test
    void aPageThatIsBeingReadAtARefreshIsReadAgain() {
        window.hold();
        pages.slots().get(0).row();
        pages.refresh();
        window.goOn();

        assertThat(pages.slots().get(0).now()).isPresent();
        assertThat(read).containsExactly(RecordPages.PAGE, RecordPages.PAGE);
    }

    @Test
    void aPageThatARefreshDidNotReadAgainIsReadWhenSomebodyLooksAtIt() {
        for (int page = 0; page < 8; page++) {
            titleAt(page * RecordPages.PAGE);
        }
        window.hold();
        pages.refresh();
        pages.slots().get(4_000).row();
        window.goOn();
        read.clear();

        for (int page = 0; page < 8; page++) {
            assertThat(titleAt(page * RecordPages.PAGE)).isEqualTo("Title " + (page * RecordPages.PAGE + 1));
        }
        assertThat(read).hasSize(4);
    }

    private String titleAt(int place) {
        return pages.slots()
                .get(place)
                .row()
                .get()
                .orElseThrow()
                .record()
                .citation()
                .title();
    }

    private List<RecordRow> rows(List<Id<BibRecord>> ids) {
        read.add(ids.size());
        return ids.stream()
                .map(id -> new RecordRow(
                        new BibRecord(
                                id,
                                new Id<>(new UUID(0, 1)),
                                1,
                                1,
                                Citation.builder()
                                        .title("Title " + id.value().getLeastSignificantBits())
                                        .build()),
                        "Medline",
                        1,
                        RecordState.TITLE_ABSTRACT_OPEN))
                .toList();
    }
}
