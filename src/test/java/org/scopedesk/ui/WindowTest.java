package org.scopedesk.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.ui.memory.Theme;
import org.scopedesk.ui.shell.Workbench;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/**
 * Opens the real window without a display. A test of a screen extends this, opens a window with {@link #openWindow},
 * goes about with keys, and takes pictures, which lie under {@code target/pictures} for people to look at.
 */
public abstract class WindowTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int WAIT_SECONDS = 60;
    private static final int REST_MILLIS = 250;

    /** Holds the settings folder and whatever the test makes. */
    @TempDir
    protected Path folder;

    protected final FxRobot robot = new QuickRobot();
    /** The addresses that were to be opened in a browser. */
    protected final List<String> browsed = new CopyOnWriteArrayList<>();

    /** The files that the next dialog for opening answers with. */
    protected final List<Path> toOpen = new CopyOnWriteArrayList<>();
    /** The file that the next dialog for saving answers with; none if empty. */
    protected final List<Path> toSave = new CopyOnWriteArrayList<>();

    private final Outside outside = new Outside() {
        @Override
        public void browse(String address) {
            browsed.add(address);
        }

        @Override
        public List<Path> openFiles(Question question) {
            return List.copyOf(toOpen);
        }

        @Override
        public Optional<Path> openFolder(Question question) {
            return toOpen.stream().findFirst();
        }

        @Override
        public Optional<Target> saveFile(Question question) {
            return toSave.stream().findFirst().map(file -> new Target(file, Optional.empty()));
        }
    };

    private Workbench window;
    private Stage stage;

    /** Opens the window in English, light, at its usual size, with the settings folder {@code folder/settings}. */
    protected void openWindow() throws TimeoutException {
        Path settings = folder.resolve("settings");
        Locale.setDefault(Locale.UK);
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            window = new Workbench(stage, settings, outside);
            desk().settings().theme().set(Theme.LIGHT);
            size(1280, 800);
            window.show();
        });
        settle();
    }

    /** Opens the window with the sample review in it. */
    protected void openWindowOnSample() throws TimeoutException {
        openWindow();
        robot.interact(() -> desk().openSample());
        until(() -> desk().session().get().isPresent());
        settle();
    }

    /** Opens a review file in the window. */
    protected void openReview(Path file) {
        robot.interact(() -> desk().open(file));
        settle();
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        if (window != null) {
            FxToolkit.setupFixture(() -> {
                stage.hide();
                window.close();
            });
        }
    }

    protected Desk desk() {
        return window.desk();
    }

    protected Session session() {
        return desk().session().get().orElseThrow();
    }

    protected void size(double width, double height) {
        boolean grows = stage.isShowing() && (width > stage.getWidth() || height > stage.getHeight());
        if (grows) {
            stage.hide(); // a window that grows while it is shown overflows the buffer it is painted to
        }
        stage.setWidth(width);
        stage.setHeight(height);
        if (grows) {
            stage.show();
        }
    }

    /** Presses keys together, then waits until what they set off is done. */
    protected void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /** Types a text, and waits until a search that it set off is done. */
    protected void write(String text) {
        for (char character : text.toCharArray()) {
            robot.interact(() -> Typing.type(stage.getScene(), character));
        }
        settle();
        sleep(REST_MILLIS); // fields that search while one types wait until nothing more is typed
        settle();
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    protected void go(Room room) {
        robot.interact(() -> desk().go(room));
        settle();
    }

    /** Clicks the node of a selector, or of a text. */
    protected void click(String query) {
        Node node = robot.lookup(query).query();
        robot.clickOn(node);
        settle();
    }

    /** Waits until no work is under way and the window has laid out what came of it. */
    protected void settle() {
        int quiet = 0;
        while (quiet < 2) {
            until(() -> desk().work().isIdle());
            pulse();
            quiet = QuickRobot.onWindow(() -> desk().work().isIdle() && !isWorkShown())
                    ? quiet + 1
                    : 0; // not while a result is delivered
        }
    }

    /** The bar of what is under way is looked after ten times a second: it may be seen a moment after the end. */
    private boolean isWorkShown() {
        Node bar = stage.getScene().lookup(".running");
        return bar != null && bar.isVisible();
    }

    /** Waits until the window has laid itself out once more, and what that set off is done. */
    private void pulse() {
        CountDownLatch laidOut = new CountDownLatch(1);
        Runnable seen = laidOut::countDown;
        robot.interact(() -> {
            stage.getScene().addPostLayoutPulseListener(seen);
            Platform.requestNextPulse();
        });
        try {
            if (!laidOut.await(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the window was not laid out in " + WAIT_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
        robot.interact(() -> stage.getScene().removePostLayoutPulseListener(seen));
    }

    /** Waits until something is true, which is asked on the window's thread; fails after a while. */
    protected void until(Callable<Boolean> condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (!QuickRobot.onWindow(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + WAIT_SECONDS + " s in vain");
            }
            sleep(1);
        }
    }

    /** Takes a picture of the window as it is, light and dark: {@code target/pictures/NAME-light.png}, {@code -dark}. */
    protected void pictures(String name) throws IOException {
        Theme now = desk().settings().theme().get();
        Theme other = now == Theme.DARK ? Theme.LIGHT : Theme.DARK; // stays on: to change takes longer than a picture
        for (Theme theme : List.of(now, other)) {
            wear(theme);
            picture(name + "-" + theme.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Changes the theme. */
    protected void wear(Theme theme) {
        robot.interact(() -> desk().settings().theme().set(theme));
        settle();
    }

    /** Takes one picture: {@code target/pictures/NAME.png}. */
    protected void picture(String name) throws IOException {
        AtomicReference<WritableImage> shot = new AtomicReference<>();
        robot.interact(() -> shot.set(stage.getScene().snapshot(null)));
        WritableImage image = shot.get();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        Files.createDirectories(PICTURES);
        ImageIO.write(copy, "png", PICTURES.resolve(name + ".png").toFile());
    }
}
