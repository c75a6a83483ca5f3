package org.scopedesk.ui.shell;

import java.util.Locale;
import java.util.Map;

/** Whether there is a display to open a window on. */
final class Display {
    private Display() {}

    static boolean isThere() {
        return isThere(System.getProperty("os.name", ""), System.getProperty("glass.platform", ""), System.getenv());
    }

    /** Only on Linux can it be missing; a toolkit without a display, as tests use it, needs none. */
    static boolean isThere(String os, String toolkit, Map<String, String> environment) {
        boolean windowing = !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
        return !os.toLowerCase(Locale.ROOT).contains("linux") || !toolkit.isEmpty() || windowing;
    }
}
