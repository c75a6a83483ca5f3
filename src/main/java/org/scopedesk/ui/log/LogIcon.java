package org.scopedesk.ui.log;

import javafx.scene.Node;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.workbench.LogEntry;

/** The sign of an entry: a shape for what it is, in the colour of the verdict for decisions. */
final class LogIcon {
    private LogIcon() {}

    static Node of(LogEntry entry) {
        FontIcon icon = new FontIcon(shape(entry));
        icon.getStyleClass().addAll("state-icon", colour(entry));
        return icon;
    }

    private static String shape(LogEntry entry) {
        return switch (entry.kind()) {
            case DECISION, ADJUDICATION -> verdict(entry);
            case UNDO -> entry.word().startsWith("redo") ? "fth-rotate-cw" : "fth-rotate-ccw";
            case NOTE -> "fth-edit-3";
            case LABEL -> "fth-tag";
            case RETRIEVAL -> "fth-file-text";
            case GROUPING -> "fth-copy";
            case IMPORT -> "fth-download";
            case SOURCE -> "fth-database";
            case CRITERION, REASON -> "fth-list";
            case REVIEWER -> "fth-user";
            case SETTING -> "fth-settings";
        };
    }

    private static String verdict(LogEntry entry) {
        if (entry.word().contains("include")) {
            return "fth-check";
        }
        return entry.word().contains("exclude") ? "fth-x" : "fth-help-circle";
    }

    private static String colour(LogEntry entry) {
        boolean decided = entry.kind() == LogEntry.Kind.DECISION || entry.kind() == LogEntry.Kind.ADJUDICATION;
        if (decided && entry.word().contains("include")) {
            return "state-included";
        }
        return decided && entry.word().contains("exclude") ? "state-excluded" : "state-quiet";
    }
}
