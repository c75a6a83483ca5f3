package org.scopedesk.figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.scopedesk.figures.PaintedWindow.Painted;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.records.RecordPages;
import org.scopedesk.ui.records.RecordTable;

/** The rows of {@link DeskFigures} that are seen: in the real window, from the key to the picture. */
final class WindowFigures {
    private static final int DECISIONS = 300;
    private static final int FRAMES = 300;

    private final PaintedWindow window;

    private WindowFigures(PaintedWindow window) {
        this.window = window;
    }

    static void print(Path folder, Path review, Path log, List<String> queries) {
        try (PaintedWindow window = PaintedWindow.open(folder.resolve("settings"))) {
            WindowFigures figures = new WindowFigures(window);
            figures.open(review);
            figures.decisions();
            Figure.heap("while screening in the window");
            figures.searching(queries);
            Figure.heap("while searching in the window");
            figures.open(log);
            figures.log();
        }
    }

    /** From the click on, in a window that stands there and waits for it. */
    private void open(Path review) {
        window.settle();
        long start = System.nanoTime();
        PaintedWindow.onFx(() -> {
            window.desk().go(Room.START);
            window.desk().memory().keep("room", Room.TITLE_ABSTRACT.name());
            window.desk().open(review);
            return true;
        });
        window.painted(() -> {}, () -> window.has(".record-reader .reading"));
        Figure.line(
                "open %s in the window, to the first record painted: %.2f s",
                review.getFileName(), (System.nanoTime() - start) / 1e9);
        window.settle();
    }

    private void decisions() {
        Label place = window.find(Label.class, ".record-line .quiet");
        List<Double> painted = new ArrayList<>();
        List<Double> frames = new ArrayList<>();
        for (int i = 0; i < DECISIONS; i++) {
            String before = PaintedWindow.onFx(place::getText);
            char key = i % 4 == 0 ? 'i' : 'e';
            Painted one = window.painted(
                    () -> window.type(key), () -> !place.getText().equals(before));
            painted.add(one.millis());
            frames.add(one.frame());
            pause();
        }
        Figure.print(
                "decide to next record painted, durable, in the window", painted.subList(DECISIONS / 6, DECISIONS));
        Figure.print("  of it layout and painting of the frame", frames.subList(DECISIONS / 6, DECISIONS));
    }

    /** A reader takes longer between two decisions than what is read ahead needs. */
    private void pause() {
        while (!window.desk().work().isIdle()) {
            Thread.onSpinWait();
        }
    }

    private void searching(List<String> queries) {
        go(Room.SEARCH);
        RecordTable table = window.find(RecordTable.class, ".record-table");
        TextField field = window.find(TextField.class, ".query-field");
        scrolling("a table of " + table.getItems().size() + " records", table);
        jumps(table);
        typing("the first time in this window", table, field, queries);
        typing("again", table, field, queries);
        typing("once more", table, field, queries);
    }

    /** At each letter; code that runs for the first time takes longer, so that the first round is told apart. */
    private void typing(String round, RecordTable table, TextField field, List<String> queries) {
        List<Double> painted = new ArrayList<>();
        List<Double> frames = new ArrayList<>();
        for (String query : queries) {
            PaintedWindow.onFx(() -> {
                field.clear();
                field.requestFocus();
                return true;
            });
            window.settle();
            for (char character : query.toCharArray()) {
                Object items = PaintedWindow.onFx(table::getItems);
                Painted one = window.painted(
                        () -> window.type(character),
                        () -> hasRows(table, items) || window.desk().work().isIdle());
                painted.add(one.millis());
                frames.add(one.frame());
                pause();
            }
        }
        Figure.print("search as you type, from the key to the rows painted, in the window, " + round, painted);
        Figure.print("  of it layout and painting of the last frame", frames);
    }

    /** True if the table shows something else than before, with the words of its first row. */
    private static boolean hasRows(RecordTable table, Object before) {
        return table.getItems() != before
                && (table.getItems().isEmpty() || table.getItems().get(0).now().isPresent());
    }

    private void log() {
        go(Room.LOG);
        TableView<?> table = window.find(TableView.class, ".log-table");
        window.painted(() -> {}, () -> !table.getItems().isEmpty());
        scrolling("a log of " + table.getItems().size() + " lines", table);
    }

    private void scrolling(String what, TableView<?> table) {
        frames(what + " scrolled by three rows", table, i -> i * 3);
        frames(what + " scrolled by a page", table, i -> i * 20);
    }

    private void frames(String what, TableView<?> table, IntUnaryOperator row) {
        List<Double> frames = new ArrayList<>();
        for (int i = 1; i <= FRAMES; i++) {
            int to = row.applyAsInt(i) % table.getItems().size();
            frames.add(window.painted(() -> table.scrollTo(to), () -> true).frame());
        }
        Figure.print(what + ", layout and painting of a frame", frames.subList(FRAMES / 6, FRAMES));
    }

    private void jumps(RecordTable table) {
        Random random = new Random(1);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int to = random.nextInt(table.getItems().size());
            RecordPages.Slot slot = table.getItems().get(to);
            times.add(window.painted(() -> table.scrollTo(to), () -> slot.now().isPresent())
                    .millis());
            pause();
        }
        Figure.print("a jump to any row of the table until its rows are painted", times.subList(10, 60));
    }

    private void go(Room room) {
        PaintedWindow.onFx(() -> {
            window.desk().go(room);
            return true;
        });
        window.settle();
    }

    /** The session of the review that is open. */
    Session session() {
        return window.desk().session().get().orElseThrow();
    }
}
