package org.scopedesk.ui.memory;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Where this computer keeps a person's settings. */
public final class SettingsFolder {
    /** The system property that names another folder. */
    public static final String PROPERTY = "scopedesk.settings";

    private SettingsFolder() {}

    /** The folder of this process; it may not exist yet. */
    public static Path find() {
        return find(System.getProperties(), System.getenv());
    }

    static Path find(Properties system, Map<String, String> environment) {
        String chosen = system.getProperty(PROPERTY, "");
        if (!chosen.isEmpty()) {
            return Path.of(chosen);
        }
        Path home = Path.of(system.getProperty("user.home", "."));
        String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return under(environment.get("APPDATA"), home.resolve("AppData/Roaming"), "Scopedesk");
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library/Application Support/Scopedesk");
        }
        return under(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"), "scopedesk");
    }

    private static Path under(@Nullable String told, Path usual, String name) {
        return (told == null || told.isEmpty() ? usual : Path.of(told)).resolve(name);
    }
}
