package org.scopedesk.ui.shell;

import java.util.logging.Filter;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.scopedesk.ui.Fx;
import org.scopedesk.ui.memory.SettingsFolder;

/** The workbench as an application of JavaFX. */
public final class WorkbenchApp extends Application {
    /** Kept, for a logger that nobody holds is forgotten with its filter. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private @Nullable Workbench workbench;

    /**
     * Opens the window and returns when it was closed.
     *
     * @return false if there is no display to open it on
     */
    public static boolean open() {
        if (!Display.isThere()) {
            return false;
        }
        JAVAFX.setFilter(withoutModuleWarning());
        try {
            Application.launch(WorkbenchApp.class);
            return true;
        } catch (UnsupportedOperationException noDisplay) {
            return false;
        }
    }

    @Override
    public void start(Stage stage) {
        workbench =
                new Workbench(stage, SettingsFolder.find(), new SystemDialogs(stage, getHostServices()::showDocument));
        workbench.show();
        Fx.later(workbench::rehearse);
    }

    @Override
    public void stop() {
        if (workbench != null) {
            workbench.close();
        }
    }

    /** JavaFX warns of being loaded from the class path, which is how one plain jar starts. */
    private static Filter withoutModuleWarning() {
        return entry -> !entry.getMessage().contains("Unsupported JavaFX configuration");
    }
}
