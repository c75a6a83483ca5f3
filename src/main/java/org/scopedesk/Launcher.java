package org.scopedesk;

import org.scopedesk.ui.shell.WorkbenchApp;

/** Starts Scopedesk: the workbench without arguments, a command with them. */
public final class Launcher {
    private static final int WRONG_CALL = 2;

    private Launcher() {}

    public static void main(String[] args) {
        openWorkbench();
    }

    private static void openWorkbench() {
        if (!WorkbenchApp.open()) {
            System.err.println("There is no display to open the workbench on; without one, run:"
                    + " java -jar target/scopedesk.jar demo DIR");
            System.exit(WRONG_CALL);
        }
    }
}
