package org.scopedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;
import org.testfx.util.WaitForAsyncUtils;

final class RehearsalTest extends WindowTest {

    @Test
    void theFirstRecordAndASearchAreRehearsedAndNothingIsLeft() throws Exception {
        openWindow();
        Rehearsal rehearsal = begin();
        until(() -> onFx(rehearsal::isOver));
        assertThat(rehearsal.hasReachedARecord()).isTrue();
        assertThat(rehearsal.hasSearched()).isTrue();
        assertThat(traces()).isEmpty();
        assertThat(folder.resolve("stage")).doesNotExist();
        assertThat(desk().room().get()).isEqualTo(Room.START);
        assertThat(desk().session().get()).isEmpty();
        assertThat(desk().notices().current().get()).isEmpty();
    }

    @Test
    void theSearchIsLeftOutForSomebodyWhoOpensAReview() throws Exception {
        openWindow();
        Rehearsal rehearsal = begin();
        onFx(() -> {
            rehearsal.skipSearch();
            return true;
        });
        until(() -> onFx(rehearsal::isOver));
        assertThat(rehearsal.hasReachedARecord()).isTrue();
        assertThat(rehearsal.hasSearched()).isFalse();
        assertThat(folder.resolve("stage")).doesNotExist();
    }

    @Test
    void aRehearsalThatIsClosedAtOnceLeavesNothing() throws Exception {
        openWindow();
        Rehearsal rehearsal = begin();
        onFx(() -> {
            rehearsal.close();
            rehearsal.close();
            return true;
        });
        until(() -> onFx(rehearsal::isOver));
        assertThat(traces()).isEmpty();
        assertThat(folder.resolve("stage")).doesNotExist();
    }

    @Test
    void aReviewIsOpenedWhileTheOpeningIsRehearsed() throws Exception {
        openWindow();
        Rehearsal rehearsal = begin();
        robot.interact(() -> desk().openSample());
        until(() -> desk().session().get().isPresent());
        until(() -> onFx(rehearsal::isOver));
        assertThat(rehearsal.hasReachedARecord()).isTrue();
        assertThat(desk().session().get().orElseThrow().review().file())
                .startsWith(folder.resolve("settings").resolve("sample"));
    }

    private Rehearsal begin() throws IOException, TimeoutException {
        Path stage = Files.createDirectory(folder.resolve("stage"));
        return onFx(() -> new Rehearsal(stage));
    }

    private List<Path> traces() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> Files.isRegularFile(p) && !p.endsWith("window.properties"))
                    .toList();
        }
    }

    private static <T> T onFx(Callable<T> work) throws TimeoutException {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }
}
