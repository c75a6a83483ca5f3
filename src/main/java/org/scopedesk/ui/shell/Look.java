package org.scopedesk.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import org.scopedesk.ui.memory.Settings;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.ui.work.Work;

/** Dresses the window: theme and size of text, as chosen. */
final class Look {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    /** What our own parts look like, besides the theme. */
    static final String SHEET = "/org/scopedesk/ui/scopedesk.css";

    private final Scene scene;
    private final Settings settings;
    private final Work work;
    private final Latest asked = new Latest();
    private boolean dark;

    private Look(Scene scene, Settings settings, Work work) {
        this.scene = scene;
        this.settings = settings;
        this.work = work;
    }

    /** Dresses a scene now and whenever the settings change. */
    static void dress(Scene scene, Settings settings, Work work) {
        Look look = new Look(scene, settings, work);
        scene.getStylesheets().add(SHEET);
        settings.theme().addListener((p, old, now) -> look.wearTheme());
        settings.textSize().addListener((p, old, now) -> look.wearSize());
        look.wear();
    }

    private void wear() {
        wearTheme();
        wearSize();
    }

    private void wearTheme() {
        asked.drop();
        switch (settings.theme().get()) {
            case LIGHT -> wear(false);
            case DARK -> wear(true);
            case SYSTEM -> {
                wear(dark);
                work.read(SystemTheme::isDark).latestOf(asked).then(this::wear);
            }
        }
    }

    private void wear(boolean nowDark) {
        dark = nowDark;
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getRoot().pseudoClassStateChanged(DARK, dark);
    }

    private void wearSize() {
        scene.getRoot().setStyle("-fx-font-size: " + settings.textSize().get() + "px;");
    }
}
