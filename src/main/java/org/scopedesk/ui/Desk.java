package org.scopedesk.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.scopedesk.job.Jobs;
import org.scopedesk.job.Progress;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Stage;
import org.scopedesk.ui.memory.Memory;
import org.scopedesk.ui.memory.Settings;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.ui.work.Work;
import org.scopedesk.workbench.Change;
import org.scopedesk.workbench.OpenReview;
import org.scopedesk.workbench.Recent;
import org.scopedesk.workbench.RecentReviews;
import org.scopedesk.workbench.SampleReview;
import org.scopedesk.workbench.StageProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The model of the window as a whole: which review is open, which room is in front, and what every room needs besides.
 * Window's thread only; needs no window.
 */
public final class Desk {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Path folder;
    private final Outside outside;
    private final Memory memory;
    private final Settings settings;
    private final Highlighting highlighting;
    private final Notices notices = new Notices();
    private final Work work;
    private final Executor window;
    private final ReadOnlyObjectWrapper<Texts> texts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Room> room = new ReadOnlyObjectWrapper<>(Room.START);
    private final ReadOnlyObjectWrapper<Optional<Session>> session = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Latest openSlot = new Latest();
    /** What was opened last, until somebody sits before it: it is closed if another is opened meanwhile. */
    private final AtomicReference<Optional<OpenReview>> unseated = new AtomicReference<>(Optional.empty());

    private final Deque<Room> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Subject>> subject = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param folder the settings folder
     * @param memory what is remembered there
     * @param jobs where work runs
     * @param window where results are delivered
     * @param outside the browser and the dialogs of the system
     */
    public Desk(Path folder, Memory memory, Jobs jobs, Executor window, Outside outside) {
        this.folder = folder;
        this.outside = outside;
        this.memory = memory;
        this.settings = new Settings(memory);
        this.window = window;
        this.highlighting = new Highlighting(memory, session);
        this.work = new Work(jobs, window, this::trouble);
        speak();
        settings.language().addListener((p, old, now) -> speak());
    }

    /** The texts of the language chosen. Views are built anew when it changes. */
    public Texts texts() {
        return texts.get();
    }

    public ReadOnlyObjectProperty<Texts> language() {
        return texts.getReadOnlyProperty();
    }

    public Settings settings() {
        return settings;
    }

    /** Whether words are marked in what the person who sits here reads. */
    public Highlighting highlighting() {
        return highlighting;
    }

    /** What the window remembers besides the settings: sizes, split positions, columns. */
    public Memory memory() {
        return memory;
    }

    public Work work() {
        return work;
    }

    public Notices notices() {
        return notices;
    }

    /** Puts a text on the clipboard and says so. */
    public void copy(String text, String told) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        notices.tell(told);
    }

    /** The room in front. */
    public ReadOnlyObjectProperty<Room> room() {
        return room.getReadOnlyProperty();
    }

    /** The open review, if one is. */
    public ReadOnlyObjectProperty<Optional<Session>> session() {
        return session.getReadOnlyProperty();
    }

    /** The settings folder, where the list of recent reviews and the sample lie too. */
    public Path folder() {
        return folder;
    }

    /** Opens an address of the web in the system's browser. */
    public void browse(String address) {
        outside.browse(address);
    }

    /** The system around the window, for its dialogs. */
    public Outside outside() {
        return outside;
    }

    /** Goes to a room; to the start if it needs a review and none is open. */
    public void go(Room to) {
        Room reached = to.isOfReview() && session.get().isEmpty() ? Room.START : to;
        if (reached != room.get()) {
            before.push(room.get());
            notices.leaveBehind();
            room.set(reached);
            memory.keep("room", reached.name());
        }
    }

    /**
     * Turns to a room by its own key or name. Nothing leads back out of a room of the work then: one step back too many would
     * end in another, where the same keys say other things.
     */
    public void turnTo(Room to) {
        go(to);
        if (room.get().isOfWork()) {
            before.clear();
        }
    }

    /** Goes to a room to see something there. */
    public void go(Room to, Subject what) {
        go(to);
        subject.set(Optional.of(what));
        subject.set(Optional.empty());
    }

    /** What the room in front is asked to show, while it is being asked. */
    public ReadOnlyObjectProperty<Optional<Subject>> subject() {
        return subject.getReadOnlyProperty();
    }

    /** Goes back to the room before. */
    public void back() {
        while (!before.isEmpty()) {
            Room last = before.pop();
            if (last != room.get() && (!last.isOfReview() || session.get().isPresent())) {
                notices.leaveBehind();
                room.set(last);
                memory.keep("room", last.name());
                return;
            }
        }
    }

    /** Opens a review file in place of the one that is open. */
    public void open(Path file) {
        open(texts().of("desk.opening"), progress -> OpenReview.open(file, progress));
    }

    /** Makes a review file and opens it. */
    public void create(Path file, ReviewDetails details) {
        open(texts().of("desk.creating"), progress -> OpenReview.create(file, details));
    }

    /** Opens the sample review, which is made when it is asked for first. */
    public void openSample() {
        open(texts().of("desk.sample"), progress -> SampleReview.open(folder.resolve("sample"), progress));
    }

    /** Makes a small review in the settings folder and opens it: what a window rehearses on. */
    public void openRehearsal() {
        open(texts().of("desk.opening"), progress -> SampleReview.openPart(folder, progress));
    }

    /** Closes the open review, or the one that is being opened, and goes to the start. */
    public void close() {
        openSlot.drop();
        work.change(() -> unseated.getAndSet(Optional.empty()).ifPresent(OpenReview::close))
                .done();
        session.get().ifPresent(open -> {
            rememberRecent(open);
            open.end();
            session.set(Optional.empty());
            work.closed();
            work.change(open.review()::close).done();
        });
        before.clear();
        room.set(Room.START);
    }

    private void open(String title, Function<Progress, OpenReview> how) {
        notices.clear();
        close();
        work.write(title, progress -> {
                    OpenReview fresh = how.apply(progress);
                    unseated.set(Optional.of(fresh));
                    return Session.Opened.of(fresh);
                })
                .latestOf(openSlot)
                .then(this::opened);
    }

    private void opened(Session.Opened opened) {
        unseated.set(Optional.empty());
        Session fresh = new Session(opened, work, window);
        listenTo(fresh);
        session.set(Optional.of(fresh));
        opened.review().heldBy().ifPresent(who -> notices.trouble(texts().of("desk.held", who)));
        rememberRecent(fresh);
        turnTo(opened.reviewers().isEmpty() ? Room.REVIEW : lastRoom());
    }

    private void listenTo(Session open) {
        open.onChange(this::outdateNotices);
        open.onOther(notices::forget);
        open.waiting().addListener((p, old, now) -> rememberRecent(open));
    }

    private void outdateNotices(Change change) {
        if (change == Change.DECISIONS || change == Change.GROUPS) {
            notices.outdate();
        }
    }

    private Room lastRoom() {
        return memory.recall("room")
                .flatMap(name -> Arrays.stream(Room.values())
                        .filter(r -> r.name().equals(name))
                        .findFirst())
                .filter(Room::isOfReview)
                .orElse(Room.REVIEW);
    }

    private void rememberRecent(Session open) {
        String title = open.details().get().title();
        work.change(() -> {
                    StageProgress progress = open.who()
                            .map(id -> open.review().screening().progress(id, Stage.TITLE_ABSTRACT))
                            .orElse(new StageProgress(0, 0));
                    new RecentReviews(folder)
                            .remember(new Recent(
                                    open.review().file(),
                                    title,
                                    progress.decided(),
                                    progress.total(),
                                    Clock.systemUTC().instant()));
                })
                .done();
    }

    private void speak() {
        Locale system = Locale.getDefault();
        Texts.Language chosen = Arrays.stream(Texts.Language.values())
                .filter(l -> l.name().equals(settings.language().get()))
                .findFirst()
                .orElse(Texts.Language.of(system));
        session.get().ifPresent(open -> {
            open.renew();
            listenTo(open);
        });
        texts.set(Texts.in(chosen, system));
    }

    /** Tells in words what went wrong, and logs it. */
    public void trouble(Throwable failure) {
        notices.trouble(words(failure));
    }

    /** Logs what went wrong and puts it into words, for a screen that tells it where it happened. */
    public String words(Throwable failure) {
        LOG.warn("Work of the window failed", failure);
        return Failures.words(failure, texts());
    }
}
