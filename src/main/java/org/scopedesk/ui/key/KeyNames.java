package org.scopedesk.ui.key;

import java.util.Locale;
import java.util.Map;

/** Writes keys as people read them on their keyboards. */
public final class KeyNames {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("LEFT", "←"),
            Map.entry("RIGHT", "→"),
            Map.entry("UP", "↑"),
            Map.entry("DOWN", "↓"),
            Map.entry("ESCAPE", "Esc"),
            Map.entry("ENTER", "Enter"),
            Map.entry("DELETE", "Del"),
            Map.entry("SPACE", "Space"),
            Map.entry("PAGE DOWN", "PgDn"),
            Map.entry("PAGE UP", "PgUp"),
            Map.entry("COMMA", ","),
            Map.entry("PLUS", "+"),
            Map.entry("EQUALS", "="),
            Map.entry("MINUS", "-"));

    private KeyNames() {}

    /** {@code Shortcut+K} is {@code Ctrl K}, on a Mac {@code ⌘K}; {@code Left} is an arrow. */
    public static String shown(String key) {
        return shown(key, System.getProperty("os.name", "").startsWith("Mac"));
    }

    static String shown(String key, boolean mac) {
        if (key.length() == 1) {
            return key.toUpperCase(Locale.ROOT);
        }
        StringBuilder text = new StringBuilder();
        for (String part : key.split("\\+", -1)) {
            String sign = sign(part, mac);
            text.append(text.isEmpty() || mac ? "" : " ").append(sign);
        }
        return text.toString();
    }

    private static String sign(String part, boolean mac) {
        return switch (part) {
            case "Shortcut" -> mac ? "⌘" : "Ctrl";
            case "Shift" -> mac ? "⇧" : "Shift";
            case "Alt" -> mac ? "⌥" : "Alt";
            default -> SIGNS.getOrDefault(part.toUpperCase(Locale.ROOT), part);
        };
    }
}
