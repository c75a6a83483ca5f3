package org.scopedesk.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;

final class RestTest extends WindowTest {
    private final AtomicInteger done = new AtomicInteger();
    private final Pane where = new Pane();

    @BeforeEach
    void openHere() throws Exception {
        openWindow();
        robot.interact(() -> place().getChildren().add(where));
    }

    @Test
    void whatIsBegunSeveralTimesIsDoneOnce() {
        robot.interact(() -> {
            Rest rest = new Rest(where, 50, done::incrementAndGet);
            rest.begin();
            rest.begin();
        });
        assertThat(done).hasValue(0);
        until(() -> done.get() > 0);
        robot.sleep(100);
        assertThat(done).hasValue(1);
    }

    @Test
    void whoGoesElsewhereDoesNotWait() {
        robot.interact(() -> {
            new Rest(where, 60_000, done::incrementAndGet).begin();
            place().getChildren().remove(where);
        });
        assertThat(done).hasValue(1);
    }

    @Test
    void nothingIsDoneInAWindowThatWasClosed() {
        robot.interact(() -> {
            new Rest(where, 50, done::incrementAndGet).begin();
            where.getScene().getWindow().hide();
        });
        robot.sleep(200);
        assertThat(done).hasValue(0);
    }

    @Test
    void aRestThatWasStoppedDoesNothing() {
        robot.interact(() -> {
            Rest rest = new Rest(where, 50, done::incrementAndGet);
            rest.begin();
            rest.stop();
        });
        robot.sleep(200);
        assertThat(desk().room().get()).isEqualTo(Room.START);
        assertThat(done).hasValue(0);
    }

    private StackPane place() {
        return (StackPane) robot.lookup(".shell").query();
    }
}
