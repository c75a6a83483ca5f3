package org.scopedesk.ui;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Writes as a keyboard does, for windows without one. */
public final class Typing {
    private Typing() {}

    /** Types a character where the focus is; on the window's thread. */
    public static void type(Scene scene, char character) {
        Node focus = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
        String written = String.valueOf(character);
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
            boolean typed = type == KeyEvent.KEY_TYPED;
            Event.fireEvent(
                    focus,
                    new KeyEvent(
                            type,
                            typed ? written : KeyEvent.CHAR_UNDEFINED,
                            typed ? "" : written,
                            typed ? KeyCode.UNDEFINED : codeOf(character),
                            false,
                            false,
                            false,
                            false));
        }
    }

    /** Presses Tab where the focus is; on the window's thread. */
    static void tab(Scene scene) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Node focus = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
            Event.fireEvent(
                    focus, new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, "\t", KeyCode.TAB, false, false, false, false));
        }
    }

    private static KeyCode codeOf(char character) {
        if (character == '\n') {
            return KeyCode.ENTER;
        }
        return Optional.ofNullable(KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(character))))
                .orElse(KeyCode.UNDEFINED);
    }
}
