package org.scopedesk;

import org.scopedesk.cli.Cli;
import org.scopedesk.ui.shell.WorkbenchApp;

/** Starts Scopedesk: the workbench without arguments, a command with them. */
public final class Launcher {
    private static final int WRONG_CALL = 2;

    private Launcher() {}

    public static void main(String[] args) {
        System.exit(args.length == 0 ? openWorkbench() : command(args));
    }

    private static int command(String... args) {
        return BulkStart.run(args).orElseGet(() -> Cli.run(System.out, System.err, args));
    }

    private static int openWorkbench() {
        if (WorkbenchApp.open()) {
            return 0;
        }
        System.err.println("There is no display to open the workbench on; without one, run:"
                + " java -jar target/scopedesk.jar demo DIR");
        return WRONG_CALL;
    }
}
