package org.scopedesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.records.RecordTable;

/**
 * A way through everything that the window can show: each screen, and each pane that its keys open. A pane that is not
 * there when its key was pressed ends the way.
 */
final class EveryPane {
    private static final KeyCode CTRL = KeyCode.CONTROL;

    /** A pane of a screen with the keys that open it; it is closed with Esc. */
    private record Pane(String name, KeyCode... keys) {}

    /** The panes of each screen, in the order in which they are opened. */
    private static final Map<Room, List<Pane>> PANES = new EnumMap<>(Map.of(
            Room.REVIEW,
            List.of(
                    new Pane("highlight words", KeyCode.W),
                    new Pane("new criterion", KeyCode.C),
                    new Pane("new reason", KeyCode.R)),
            Room.DUPLICATES,
            List.of(
                    new Pane("filters", KeyCode.G),
                    new Pane("rules", KeyCode.B),
                    new Pane("account", KeyCode.I),
                    new Pane("history", KeyCode.H),
                    new Pane("order", KeyCode.O),
                    new Pane("join", KeyCode.J)),
            Room.TITLE_ABSTRACT,
            List.of(
                    new Pane("order", KeyCode.Q),
                    new Pane("labels", KeyCode.L),
                    new Pane("list", KeyCode.T),
                    new Pane("similar", KeyCode.S),
                    new Pane("safety net", KeyCode.W),
                    new Pane("pace", KeyCode.P)),
            Room.FULL_TEXT,
            List.of(
                    new Pane("asked for a reason", KeyCode.E),
                    new Pane("order", KeyCode.Q),
                    new Pane("labels", KeyCode.L),
                    new Pane("list", KeyCode.T),
                    new Pane("similar", KeyCode.S),
                    new Pane("not retrieved", KeyCode.R)),
            Room.FLOW,
            List.of(new Pane("equations", KeyCode.E), new Pane("records", KeyCode.DOWN, KeyCode.ENTER)),
            Room.SEARCH,
            List.of(new Pane("saved", KeyCode.F3), new Pane("help", KeyCode.F2), new Pane("fields", CTRL, KeyCode.R)),
            Room.LOG,
            List.of(new Pane("as of", KeyCode.A)),
            Room.SOURCES,
            List.of(new Pane("edited", KeyCode.E)),
            Room.SETTINGS,
            List.of(new Pane("all keys", KeyCode.F1), new Pane("commands", CTRL, KeyCode.K))));

    private final WindowTest window;
    private final Consumer<String> look;

    /** @param look is told what is shown now */
    EveryPane(WindowTest window, Consumer<String> look) {
        this.window = window;
        this.look = look;
    }

    void walk() throws Exception {
        look.accept("START");
        pane("START new review", keys(KeyCode.N));
        window.robot.interact(() -> window.desk().openSample());
        window.until(() -> window.desk().session().get().isPresent());
        window.settle();
        look.accept("who sits here");
        window.robot.interact(() -> window.session().choose(lead()));
        for (Room room : Room.values()) {
            window.go(room);
            look.accept(room.name());
            for (Pane pane : PANES.getOrDefault(room, List.of())) {
                window.go(room);
                pane(room + " " + pane.name, pane.keys);
            }
        }
        bulk(Room.TITLE_ABSTRACT);
        bulk(Room.FULL_TEXT);
        search();
        notices();
        sources();
    }

    private static KeyCode[] keys(KeyCode... keys) {
        return keys;
    }

    private Reviewer lead() {
        return window.session().reviewers().get().stream()
                .filter(Reviewer::lead)
                .findFirst()
                .orElseThrow();
    }

    private void pane(String name, KeyCode... keys) {
        Seen before = seen();
        if (before.focus().filter(TextArea.class::isInstance).isPresent()) { // keys would be written into it
            window.press(KeyCode.ESCAPE);
            before = seen();
        }
        if (keys[0] == CTRL) {
            window.press(keys);
        } else {
            for (KeyCode key : keys) {
                window.press(key);
            }
        }
        assertThat(before.equals(seen()))
                .as("%s does not open %s", List.of(keys), name)
                .isFalse();
        look.accept(name);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE);
    }

    /** What can be seen, and where the focus is. */
    private record Seen(Set<Node> nodes, Optional<Node> focus) {}

    private Seen seen() {
        AtomicReference<Seen> seen = new AtomicReference<>();
        window.robot.interact(() -> {
            Scene scene = window.robot.lookup(".shell").query().getScene();
            seen.set(new Seen(new HashSet<>(Everywhere.seen(scene)), Optional.ofNullable(scene.getFocusOwner())));
        });
        return seen.get();
    }

    private void bulk(Room room) {
        window.go(room);
        window.press(KeyCode.T);
        RecordTable table = window.robot.lookup(".queue-table").queryAs(RecordTable.class);
        window.robot.interact(() -> table.getSelectionModel().selectRange(0, 3));
        pane(room + " decided together", keys(KeyCode.E));
    }

    private void search() {
        window.go(Room.SEARCH);
        window.press(CTRL, KeyCode.F);
        window.write("peer");
        look.accept("SEARCH found");
        pane("SEARCH decided together", keys(CTRL, KeyCode.D));
        window.go(Room.SEARCH);
        window.press(CTRL, KeyCode.F);
        window.write("peer AND OR");
        window.until(() -> window.robot.lookup(".query-mistake").query().isVisible());
        look.accept("SEARCH mistake");
        window.press(CTRL, KeyCode.F);
        window.write("xylophonist");
        look.accept("SEARCH nothing found");
        window.press(CTRL, KeyCode.F);
        window.press(KeyCode.BACK_SPACE);
        window.press(CTRL, KeyCode.L);
        look.accept("SEARCH similar");
    }

    private void notices() {
        window.go(Room.EXPORT);
        window.toSave.add(window.folder.resolve("saved.ris"));
        window.press(KeyCode.S);
        window.until(() -> Files.exists(window.toSave.get(0)));
        window.settle();
        look.accept("EXPORT saved");
        window.robot.interact(() -> window.desk().notices().tell("Told", "Undo", () -> {}));
        look.accept("told");
        window.robot.interact(() -> window.desk().notices().trouble("Trouble"));
        look.accept("trouble");
    }

    /** In a review of its own, in which what was imported stands alone. */
    private void sources() throws Exception {
        Path review = window.folder.resolve("panes.scopedesk");
        window.robot.interact(() -> window.desk().create(review, ReviewDetails.titled("Panes")));
        window.settle();
        window.robot.interact(() -> window.session().review().setup().addReviewer("Anna", true));
        for (Room room : Room.values()) {
            window.go(room);
            look.accept(room + " empty");
        }
        window.toOpen.add(file("list.csv", "Hva heter den;Hvem;Når\nLikemenn;Lie, T;2019\nSamskaping;Ness, O;2020\n"));
        window.go(Room.SOURCES);
        pane("SOURCES table", keys(KeyCode.I));
        window.toOpen.clear();
        window.toOpen.add(file("broken.ris", "TI  - Lost\nAU  - Lie, T\nER  - \n\n" + prior(1) + prior(2) + prior(3)));
        window.toOpen.add(file("notes.enl", "not an export"));
        int before = files();
        window.go(Room.SOURCES);
        window.press(KeyCode.I);
        look.accept("SOURCES files");
        Button start = window.robot.lookup(".import-foot .accent").queryButton();
        window.robot.interact(start::fire);
        window.until(() -> files() > before);
        window.settle();
        look.accept("SOURCES imported");
        window.press(KeyCode.ESCAPE);
        window.go(Room.SOURCES);
        look.accept("SOURCES with what was rejected");
        window.until(() -> !links("3 decisions").isEmpty());
        window.robot.interact(() -> links("3 decisions").get(0).fire());
        window.settle();
        assertThat(window.robot.lookup(".prior-rows").tryQuery()).isPresent();
        look.accept("SOURCES decisions of another tool");
        window.press(KeyCode.ESCAPE);
        window.go(Room.SOURCES);
        window.press(KeyCode.R);
        assertThat(window.robot.lookup(".repair").tryQuery()).isPresent();
        look.accept("SOURCES repair");
    }

    private int files() {
        return window.session().review().imports().overview().stream()
                .mapToInt(source -> source.files().size())
                .sum();
    }

    private List<Hyperlink> links(String words) {
        return List.copyOf(window.robot
                .lookup(".hyperlink")
                .<Hyperlink>match(link -> link.getText().startsWith(words))
                .queryAll());
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(window.folder.resolve(name), text);
    }

    private static String prior(int n) {
        return """
                TY  - JOUR
                AN  - rayyan-%d
                TI  - Invented study number %d of peers
                PY  - 2019
                N1  - RAYYAN-INCLUSION: {"Emily Lind"=>"Included"}
                ER  -

                """.formatted(n, n);
    }
}
