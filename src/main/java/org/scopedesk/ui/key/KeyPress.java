package org.scopedesk.ui.key;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Tells which key of {@link Command#keys} a person pressed. */
public final class KeyPress {
    private KeyPress() {}

    /**
     * The key of an event: a combination for a key pressed with Ctrl, ⌘ or Alt and for a key that writes nothing; a
     * character for one that was typed. Empty for a modifier alone, and for the press of a character, which is typed next.
     */
    public static Optional<String> of(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            String character = event.getCharacter();
            boolean plain = character.length() == 1
                    && !character.isBlank()
                    && !Character.isISOControl(character.charAt(0))
                    && !isCombined(event);
            return plain ? Optional.of(character.toUpperCase(Locale.ROOT)) : Optional.empty();
        }
        KeyCode code = event.getCode();
        if (code.isModifierKey() || code == KeyCode.UNDEFINED || (!isCombined(event) && writes(event))) {
            return Optional.empty();
        }
        String modifiers = (event.isShortcutDown() ? "Shortcut+" : "")
                + (event.isAltDown() ? "Alt+" : "")
                + (event.isShiftDown() ? "Shift+" : "");
        return Optional.of(modifiers + code.getName());
    }

    private static boolean isCombined(KeyEvent event) {
        return event.isControlDown() || event.isMetaDown() || event.isAltDown();
    }

    private static boolean writes(KeyEvent event) {
        KeyCode code = event.getCode();
        String text = event.getText();
        return code.isLetterKey()
                || code.isDigitKey()
                || (text.length() == 1 && !text.isBlank() && !Character.isISOControl(text.charAt(0)));
    }
}
