package org.scopedesk.workbench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * The folders Scopedesk uses on this computer besides the reviews themselves.
 *
 * @param settings what a person chose: recent reviews, window, theme; small and worth keeping
 * @param cache what can be made again from the reviews: the search index
 */
public record Places(Path settings, Path cache) {

    /**
     * The folders of the operating system's habit, or those given by the system properties {@code scopedesk.settings}
     * and {@code scopedesk.cache}.
     */
    public static Places ofThisComputer() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        Places usual;
        if (os.contains("win")) {
            Path local = fromEnvironment("LOCALAPPDATA", home.resolve("AppData/Local"));
            Path roaming = fromEnvironment("APPDATA", home.resolve("AppData/Roaming"));
            usual = new Places(roaming.resolve("Scopedesk"), local.resolve("Scopedesk/cache"));
        } else if (os.contains("mac")) {
            Path library = home.resolve("Library");
            usual = new Places(library.resolve("Application Support/Scopedesk"), library.resolve("Caches/Scopedesk"));
        } else {
            Path config = fromEnvironment("XDG_CONFIG_HOME", home.resolve(".config"));
            Path cache = fromEnvironment("XDG_CACHE_HOME", home.resolve(".cache"));
            usual = new Places(config.resolve("scopedesk"), cache.resolve("scopedesk"));
        }
        return new Places(
                fromProperty("scopedesk.settings", usual.settings), fromProperty("scopedesk.cache", usual.cache));
    }

    private static Path fromEnvironment(String name, Path otherwise) {
        String value = Objects.requireNonNullElse(System.getenv(name), "");
        return value.isBlank() ? otherwise : Path.of(value);
    }

    private static Path fromProperty(String name, Path otherwise) {
        String value = System.getProperty(name, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
