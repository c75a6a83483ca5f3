package org.scopedesk.ui.key;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.scopedesk.ui.memory.Memory;

/**
 * The registry of keys: which key does which command now. Plain characters are matched as they are typed, so that they
 * work on every keyboard; everything else by its key. A key held down does a command once, unless it repeats.
 */
public final class Keys {
    private static final Set<KeyCode> MOVES = EnumSet.of(
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.ENTER,
            KeyCode.SPACE);

    private static final String CHOSEN = "key.";

    private final Memory memory;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private List<Command> everywhere = List.of();
    private List<Command> here = List.of();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private Optional<Consumer<KeyEvent>> catching = Optional.empty();
    private boolean holding;
    private boolean silent;

    public Keys(Memory memory) {
        this.memory = memory;
    }

    /** Listens to the keys of a scene from now on. */
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::escaped);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, e -> held.remove(e.getCode()));
        scene.windowProperty().flatMap(w -> w.focusedProperty()).addListener((p, old, now) -> held.clear());
    }

    /** The commands of the window. */
    public void everywhere(List<Command> commands) {
        this.everywhere = List.copyOf(commands);
    }

    /** The commands of the screen in front; they go before those of the window. */
    public void here(List<Command> commands) {
        this.here = List.copyOf(commands);
    }

    public List<Command> everywhere() {
        return everywhere;
    }

    public List<Command> here() {
        return here;
    }

    /** Silences the commands of the screen while something lies over it. */
    public void silence(boolean value) {
        this.silent = value;
    }

    /** The keys that do a command now: those a person chose, else the usual ones. */
    public List<String> of(Command command) {
        return chosen(command.name()).orElse(command.usualKeys());
    }

    private Optional<List<String>> chosen(String name) {
        return memory.recall(CHOSEN + name).map(keys -> List.of(keys.split("\t", -1)));
    }

    /** True if a person chose other keys than the usual ones. */
    public boolean isChosen(Command command) {
        return memory.recall(CHOSEN + command.name()).isPresent();
    }

    /** Lets one key do a command from now on, in place of those it had. */
    public void choose(Command command, String key) {
        memory.keep(CHOSEN + command.name(), key);
        changes.set(changes.get() + 1);
    }

    /** Gives a command its usual keys back. */
    public void reset(Command command) {
        memory.forget(CHOSEN + command.name());
        changes.set(changes.get() + 1);
    }

    /** Gives all commands their usual keys back. */
    public void resetAll() {
        memory.forget(CHOSEN);
        changes.set(changes.get() + 1);
    }

    /** Grows when keys are chosen or reset, so that whoever shows them can show them anew. */
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** Hands every key to {@code taker} instead of doing commands, until {@link #catchNothing}. */
    public void catchKeys(Consumer<KeyEvent> taker) {
        catching = Optional.of(taker);
    }

    /** Keys do commands again. */
    public void catchNothing() {
        catching = Optional.empty();
    }

    /** The key written on a command's button; empty if it has none. */
    public String written(Command command) {
        return of(command).stream().findFirst().map(KeyNames::shown).orElse("");
    }

    /** The key written for the command of a name, which follows when another is chosen. */
    public ObservableStringValue written(String name, String usual) {
        return Bindings.createStringBinding(
                () -> KeyNames.shown(chosen(name).orElse(List.of(usual)).get(0)), changes);
    }

    /** Esc belongs to whatever has the focus first: a field puts its text back, a list ends its editing. */
    private void escaped(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            find(key -> key.length() > 1 && combination(key).match(event)).ifPresent(c -> run(c, event));
        }
    }

    /** True if the event was handed to whoever asked for every key. */
    private boolean caught(KeyEvent event) {
        catching.ifPresent(taker -> {
            event.consume();
            taker.accept(event);
        });
        return event.isConsumed();
    }

    private void pressed(KeyEvent event) {
        if (caught(event)) {
            return;
        }
        holding = !held.add(event.getCode());
        Node focus = focusOf(event);
        if (event.getCode() == KeyCode.ESCAPE) {
            if (focus instanceof ListView<?> list && !list.isEditable()) {
                escaped(event); // else the list swallows it, though it has nothing to end
            }
            return;
        }
        find(key -> key.length() > 1 && combination(key).match(event))
                .filter(c -> !isLeftTo(focus, event))
                .filter(c -> !holding || c.repeats())
                .ifPresent(c -> run(c, event));
    }

    private void typed(KeyEvent event) {
        if (caught(event)) {
            return;
        }
        String character = event.getCharacter();
        Node focus = focusOf(event);
        boolean counts = focus instanceof Spinner && Character.isDigit(character.isEmpty() ? ' ' : character.charAt(0));
        if (character.isBlank() || counts || isWriting(focus) || event.isControlDown() || event.isMetaDown()) {
            return; // a digit on a number is meant for the number
        }
        String upper = character.toUpperCase(Locale.ROOT);
        find(key -> key.length() == 1 && key.toUpperCase(Locale.ROOT).equals(upper))
                .filter(c -> !holding || c.repeats())
                .ifPresent(c -> run(c, event));
    }

    private static void run(Command command, KeyEvent event) {
        event.consume();
        command.run();
    }

    private Optional<Command> find(Predicate<String> matches) {
        Stream<Command> active = silent ? everywhere.stream() : Stream.concat(here.stream(), everywhere.stream());
        return active.filter(c -> of(c).stream().anyMatch(matches)).findFirst();
    }

    private static KeyCombination combination(String key) {
        return KeyCombination.valueOf(key);
    }

    private static @Nullable Node focusOf(KeyEvent event) {
        return event.getSource() instanceof Scene scene ? scene.getFocusOwner() : null;
    }

    /** What the control in focus needs itself: everything plain in a text field, moving in a list, pressing a button. */
    private static boolean isLeftTo(@Nullable Node focus, KeyEvent event) {
        if (event.isShortcutDown() || event.getCode().isFunctionKey()) {
            return false;
        }
        if (isWriting(focus)) {
            return true;
        }
        if (focus instanceof ButtonBase && !(focus instanceof MenuButton)) {
            return event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
        }
        return isMovedIn(focus) && MOVES.contains(event.getCode());
    }

    private static boolean isWriting(@Nullable Node focus) {
        return focus instanceof TextInputControl field && field.isEditable();
    }

    private static boolean isMovedIn(@Nullable Node focus) {
        return focus instanceof ListView
                || focus instanceof TableView
                || focus instanceof ComboBoxBase
                || focus instanceof ChoiceBox
                || focus instanceof MenuButton
                || focus instanceof Slider
                || focus instanceof Spinner;
    }
}
