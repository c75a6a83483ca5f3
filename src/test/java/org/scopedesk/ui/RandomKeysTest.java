package org.scopedesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.QueueFilter;
import org.scopedesk.screening.QueueOrder;
import org.scopedesk.workbench.OpenReview;

/**
 * Whatever keys are pressed, the window works on and what it holds in memory is what its file says. The seed and the
 * number of keys can be given as {@code -Dscopedesk.seed} and {@code -Dscopedesk.keys}.
 */
final class RandomKeysTest extends WindowTest {
    private static final int SETTLE_EVERY = 10;

    private static final List<KeyCode> PLAIN = List.of(
            KeyCode.I,
            KeyCode.E,
            KeyCode.M,
            KeyCode.U,
            KeyCode.N,
            KeyCode.L,
            KeyCode.S,
            KeyCode.Q,
            KeyCode.T,
            KeyCode.W,
            KeyCode.K,
            KeyCode.P,
            KeyCode.D,
            KeyCode.R,
            KeyCode.A,
            KeyCode.O,
            KeyCode.H,
            KeyCode.J,
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT9,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.PAGE_DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.SPACE,
            KeyCode.ENTER,
            KeyCode.TAB,
            KeyCode.ESCAPE,
            KeyCode.SLASH,
            KeyCode.F1,
            KeyCode.F2,
            KeyCode.BACK_SPACE,
            KeyCode.DELETE);

    private static final List<KeyCode> WITH_CONTROL = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT4,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9,
            KeyCode.F,
            KeyCode.K,
            KeyCode.C,
            KeyCode.Z,
            KeyCode.Y,
            KeyCode.COMMA,
            KeyCode.PLUS,
            KeyCode.MINUS);

    /** The keys of every day; others are tried with {@code -Dscopedesk.seed}. */
    private static final long SEED = 65751335765797L;

    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final List<String> pressed = new ArrayList<>();

    @Test
    void whateverKeysArePressedTheStateIsTheLogReplayed() throws Exception {
        long seed = Long.getLong("scopedesk.seed", SEED);
        int keys = Integer.getInteger("scopedesk.keys", 250);
        System.out.println("seed " + seed + ", " + keys + " keys");
        Random random = new Random(seed);
        openWindow();
        robot.interact(this::watch);
        openSampleAgain();
        for (int i = 0; i < keys; i++) {
            pressOne(random);
            if (i % SETTLE_EVERY == SETTLE_EVERY - 1) {
                settle();
                openSampleAgain();
                assertThat(errors).as("seed %d, after %s", seed, lastPressed()).isEmpty();
            }
        }
        settle();
        openSampleAgain();
        assertThat(errors).as("seed %d", seed).isEmpty();
        OpenReview open = session().review();
        for (Reviewer reviewer : open.setup().reviewers()) { // how a queue is arranged is remembered beside the review
            for (Stage stage : Stage.values()) {
                open.queues().arrange(reviewer.id(), stage, QueueOrder.AS_IMPORTED, QueueFilter.ALL);
            }
        }
        try (OpenReview replayed = OpenReview.open(open.file(), Progress.NONE)) {
            assertThat(state(open)).as("seed %d", seed).isEqualTo(state(replayed));
        }
    }

    /** Collects what nobody caught and what the window had to tell of failures. */
    private void watch() {
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failure) -> errors.add(failure + " at "
                        + List.of(failure.getStackTrace()).stream().limit(12).toList()));
        desk().notices()
                .current()
                .addListener((p, old, now) ->
                        now.filter(Notices.Notice::trouble).ifPresent(notice -> errors.add(notice.text())));
    }

    private void openSampleAgain() {
        if (desk().session().get().isEmpty()) {
            robot.interact(() -> desk().openSample());
            until(() -> desk().session().get().isPresent());
            settle();
        }
        robot.interact(() -> {
            if (session().reviewer().get().isEmpty()) {
                session().choose(session().reviewers().get().get(0));
            }
        });
    }

    private void pressOne(Random random) {
        KeyCode key;
        if (random.nextInt(6) == 0) {
            key = WITH_CONTROL.get(random.nextInt(WITH_CONTROL.size()));
            pressed.add("Ctrl " + key);
            robot.push(KeyCode.CONTROL, key);
        } else if (random.nextInt(12) == 0) {
            key = PLAIN.get(random.nextInt(PLAIN.size()));
            pressed.add("Shift " + key);
            robot.push(KeyCode.SHIFT, key);
        } else {
            key = PLAIN.get(random.nextInt(PLAIN.size()));
            pressed.add(key.toString());
            robot.push(key);
        }
    }

    private List<String> lastPressed() {
        return pressed.subList(Math.max(0, pressed.size() - 3 * SETTLE_EVERY), pressed.size());
    }

    private static Map<String, String> state(OpenReview review) {
        Map<String, String> state = new TreeMap<>();
        review.flow()
                .flow()
                .inOrder()
                .forEach(number -> state.merge(
                        number.box() + " " + number.label(), number.records().toString(), (a, b) -> a + b));
        for (Stage stage : Stage.values()) {
            state.put("conflicts " + stage, review.conflicts().open(stage).toString());
            for (Reviewer reviewer : review.setup().reviewers()) {
                state.put(
                        reviewer.name() + " " + stage,
                        review.screening().progress(reviewer.id(), stage) + " at "
                                + review.screening().resumeAt(reviewer.id(), stage));
            }
        }
        state.put("groups", review.duplicates().summary().toString());
        state.put(
                "setup",
                review.setup().criteria().stream().map(Object::toString).collect(Collectors.joining())
                        + review.setup().reasons());
        return state;
    }
}
