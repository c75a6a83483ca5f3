package org.scopedesk;

/** Starts Scopedesk: the workbench without arguments, a command with them. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        System.out.println("scopedesk");
    }
}
