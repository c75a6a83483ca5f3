package org.scopedesk.ui;

import java.util.Locale;

/** A place in the window, in the order of the rail: the order of the work. */
public enum Room {
    START("fth-home", "", false),
    REVIEW("fth-clipboard", "Shortcut+1", true),
    SOURCES("fth-database", "Shortcut+2", true),
    DUPLICATES("fth-copy", "Shortcut+3", true),
    TITLE_ABSTRACT("fth-book-open", "Shortcut+4", true),
    FULL_TEXT("fth-file-text", "Shortcut+5", true),
    CONFLICTS("fth-users", "Shortcut+6", true),
    FLOW("fth-git-merge", "Shortcut+7", true),
    EXPORT("fth-share", "Shortcut+8", true),
    SEARCH("fth-search", "Shortcut+F", true),
    LOG("fth-clock", "Shortcut+9", true),
    SETTINGS("fth-settings", "Shortcut+,", false);

    private final String icon;
    private final String key;
    private final boolean ofReview;

    Room(String icon, String key, boolean ofReview) {
        this.icon = icon;
        this.key = key;
        this.ofReview = ofReview;
    }

    /** The name of its Feather icon. */
    public String icon() {
        return icon;
    }

    /** The key that leads there; empty if none does. */
    public String key() {
        return key;
    }

    /** True if it needs an open review. */
    public boolean isOfReview() {
        return ofReview;
    }

    /** True if the work on a review is done there; false where one looks something up beside it. */
    public boolean isOfWork() {
        return ofReview && this != SEARCH && this != LOG;
    }

    /** The key of its name in the texts, and its name in what the window remembers. */
    public String word() {
        return "room." + name().toLowerCase(Locale.ROOT);
    }
}
