package org.scopedesk.ui.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.job.Jobs;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Held;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.memory.Memory;
import org.scopedesk.workbench.DuplicateService;

/** What happens while duplicates are looked for. */
final class FindModelTest {
    @TempDir
    private Path folder;

    private final Held window = new Held();
    private Memory memory;
    private Desk desk;
    private Session session;
    private FindModel model;

    @BeforeEach
    void openReview() {
        memory = new Memory(folder.resolve("window.properties"));
        desk = new Desk(folder, memory, Jobs.inline(), window, address -> {});
        desk.openRehearsal();
        session = desk.session().get().orElseThrow();
        model = new FindModel(desk, session.review().duplicates());
    }

    @AfterEach
    void close() {
        desk.close();
        memory.close();
    }

    @Test
    void whatIsChangedWhileRecordsAreComparedNeedNotWait() {
        AtomicBoolean before = new AtomicBoolean();
        DuplicateService duplicates = session.review().duplicates();
        window.hold();
        model.find();
        desk.work().change(() -> before.set(duplicates.isBehind())).done();
        window.goOn();
        assertThat(before).isTrue();
        assertThat(duplicates.isBehind()).isFalse();
        assertThat(model.finding().get()).isFalse();
    }

    @Test
    void closingTheReviewEndsTheSearchWithoutAWord() {
        window.hold();
        model.find();
        Runnable late = window.late();
        desk.close();
        late.run();
        assertThat(desk.room().get()).isEqualTo(Room.START);
        assertThat(desk.notices().current().get()).isEmpty();
    }
}
