package org.scopedesk.ui.screening;

import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import org.scopedesk.ui.Fx;

/**
 * Brings a row of a table into sight and sees that it is there. A table whose rows are new, or that is not yet on the
 * screen, scrolls to a place that its next layout makes a wrong one, so what is seen is looked at after each layout
 * until it is right.
 */
final class RowInSight {
    /** So many rows stay in sight above the wanted one. */
    private static final int ABOVE = 5;
    /** A table too low for a single row shall not be scrolled for ever. */
    private static final int TRIES = 20;

    private final TableView<?> table;
    private final Runnable onLayout;
    private int row;
    private int triesLeft;

    RowInSight(TableView<?> table) {
        this.table = table;
        this.onLayout = this::laidOut;
        table.sceneProperty().addListener((p, old, now) -> watch(old, now));
        table.addEventFilter(ScrollEvent.ANY, event -> triesLeft = 0);
    }

    private void watch(@Nullable Scene old, @Nullable Scene now) {
        if (old != null) {
            old.removePostLayoutPulseListener(onLayout);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(onLayout);
        }
    }

    void bring(int wanted) {
        row = wanted;
        triesLeft = TRIES;
        scroll();
    }

    private void laidOut() {
        Fx.later(this::look);
    }

    private void look() {
        if (triesLeft > 0 && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getHeight() > 0) {
            triesLeft = shows(flow) ? 0 : triesLeft - 1;
            if (triesLeft > 0) {
                scroll();
            }
        }
    }

    private boolean shows(VirtualFlow<?> flow) {
        return flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() <= row
                && flow.getLastVisibleCell().getIndex() >= row;
    }

    private void scroll() {
        table.scrollTo(Math.max(0, row - ABOVE));
    }
}
