package org.scopedesk.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.scopedesk.job.Jobs;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Fx;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.memory.Memory;
import org.scopedesk.ui.screening.TitleAbstractScreen;
import org.scopedesk.ui.search.SearchScreen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The opening of a review to its first record and a search in it, once through where nobody sees it: code runs slowly the
 * first time, and that is most of what a reviewer would wait for at their own review. It has a desk and a folder of its own, touches
 * nothing else, and leaves nothing behind. Window's thread only.
 */
final class Rehearsal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final Duration BETWEEN_LOOKS = Duration.millis(30);
    private static final String TYPED = "peer support worker \"lived experience\" (carer OR";
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Path folder;
    private final Memory memory;
    private final Jobs jobs = Jobs.threads();
    private final Desk desk;
    private final PauseTransition pause = new PauseTransition(BETWEEN_LOOKS);
    private final Thread cleaning = new Thread(this::clean, "scopedesk-rehearsal");
    private Optional<StackPane> stage = Optional.empty();
    private Optional<TextInputControl> query = Optional.empty();
    private int typed;
    private boolean searchSkipped;
    private boolean reached;
    private boolean found;
    private boolean over;

    /** Begins one; none if there is no folder for what is temporary, for nobody's work depends on it. */
    static Optional<Rehearsal> begin() {
        try {
            return Optional.of(new Rehearsal(Files.createTempDirectory("scopedesk-rehearsal")));
        } catch (IOException e) {
            LOG.warn("There is no folder to rehearse in", e);
            return Optional.empty();
        }
    }

    /** @param folder an empty one, which is removed at the end */
    Rehearsal(Path folder) {
        this.folder = folder;
        this.memory = new Memory(folder.resolve("window.properties"));
        memory.keep("room", Room.TITLE_ABSTRACT.name());
        this.desk = new Desk(folder, memory, jobs, this::deliver, address -> {});
        desk.session().addListener((p, old, now) -> now.ifPresent(this::enter));
        pause.setOnFinished(e -> look());
        desk.openRehearsal();
        pause.play();
    }

    /** True when it is over and nothing is left of it. */
    boolean isOver() {
        return over && !cleaning.isAlive();
    }

    /** True if a record was laid out. */
    boolean hasReachedARecord() {
        return reached;
    }

    /** True if a search was typed to its end and rows of what it found were laid out. */
    boolean hasSearched() {
        return found && typed == TYPED.length();
    }

    /** Leaves the search out, or what of it is not typed yet: somebody opened a review, and needs the processors. */
    void skipSearch() {
        searchSkipped = true;
    }

    /** What comes when it is over is for nobody. */
    private void deliver(Runnable result) {
        Fx.executor().execute(() -> {
            if (!over) {
                result.run();
            }
        });
    }

    private void enter(Session session) {
        session.choose(session.reviewers().get().get(0));
        TitleAbstractScreen screen = new TitleAbstractScreen(desk, session, new Keys(memory));
        StackPane root = new StackPane(screen.view());
        new Scene(root, WIDTH, HEIGHT).getStylesheets().add(Look.SHEET);
        stage = Optional.of(root);
        screen.shown();
    }

    /** Lays out what is there; it is over when nothing more is to come, whether it went well or not. */
    private void look() {
        stage.ifPresent(root -> {
            root.applyCss();
            root.layout();
            reached |= root.lookup(".record-reader .reading") != null;
            found |= root.lookup(".search .record-table") instanceof TableView<?> table
                    && !table.getItems().isEmpty();
        });
        if (desk.work().isIdle() && !typesOn()) {
            end();
        } else {
            pause.play();
        }
    }

    /** Types the next letter of a search, if a record was reached; false if there is no more to type. */
    private boolean typesOn() {
        if (!reached || searchSkipped || typed == TYPED.length()) {
            return false;
        }
        if (query.isEmpty()) {
            enterSearch();
        }
        query.ifPresent(field -> field.appendText(TYPED.substring(typed, typed + 1)));
        typed++;
        return true;
    }

    private void enterSearch() {
        SearchScreen screen = new SearchScreen(desk, desk.session().get().orElseThrow());
        stage.ifPresent(root -> root.getChildren().setAll(screen.view()));
        screen.shown();
        query = Optional.of(screen.focusFirst())
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast);
    }

    private void end() {
        if (!over) {
            pause.stop();
            stage = Optional.empty();
            desk.close();
            cleaning.start();
            over = true;
        }
    }

    private void clean() {
        jobs.close();
        memory.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException left) {
            LOG.warn("What was made to rehearse is left in {}", folder, left);
        }
    }

    /** Ends it if it goes on, and waits until nothing is left of it. */
    @Override
    public void close() {
        end();
        try {
            cleaning.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
