package org.scopedesk;

import org.scopedesk.cli.Cli;

/** Starts Scopedesk: the workbench without arguments, a command with them. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        System.exit(Cli.run(System.out, System.err, args));
    }
}
