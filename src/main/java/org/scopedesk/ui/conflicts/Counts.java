package org.scopedesk.ui.conflicts;

import org.scopedesk.review.Stage;
import org.scopedesk.workbench.ConflictService;

/** How many conflicts are open at each stage. */
record Counts(int titleAbstract, int fullText) {
    static final Counts NONE = new Counts(0, 0);

    static Counts of(ConflictService conflicts) {
        return new Counts(
                conflicts.open(Stage.TITLE_ABSTRACT).size(),
                conflicts.open(Stage.FULL_TEXT).size());
    }

    int at(Stage stage) {
        return switch (stage) {
            case TITLE_ABSTRACT -> titleAbstract;
            case FULL_TEXT -> fullText;
        };
    }

    int all() {
        return titleAbstract + fullText;
    }

    /** The stage to look at: the one given, unless all conflicts are at the other. */
    Stage best(Stage usual) {
        return at(usual) == 0 && at(other(usual)) > 0 ? other(usual) : usual;
    }

    static Stage other(Stage stage) {
        return stage == Stage.TITLE_ABSTRACT ? Stage.FULL_TEXT : Stage.TITLE_ABSTRACT;
    }
}
