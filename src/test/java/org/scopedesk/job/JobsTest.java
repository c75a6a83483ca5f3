package org.scopedesk.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Nothing that was accepted is lost when the window is closed. */
final class JobsTest {

    @Test
    void whatWaitsBehindWorkThatDoesNotEndIsDoneWhenThatIsAskedToStop() {
        Jobs jobs = Jobs.threads(Duration.ZERO);
        CountDownLatch stopped = new CountDownLatch(1);
        CompletableFuture<Boolean> longest = jobs.write(() -> {
            stopped.await();
            return true;
        });
        CompletableFuture<Boolean> decision = jobs.write(() -> true);
        jobs.close(stopped::countDown);
        assertThat(longest).isCompletedWithValue(true);
        assertThat(decision).isCompletedWithValue(true);
    }
}
