package org.scopedesk.ui.screening;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Stage;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.key.Keys;

/** The nodes of Title & abstract: the record or the list, what is laid over them for a while, and the pace. */
final class TitleAbstractView {
    private final ScreeningView screening;
    private final QueueDesk queue;
    private final PaceCard pace;
    private boolean fresh;

    /**
     * The nodes.
     *
     * @param exclude excludes for a reason what is shown or selected
     */
    TitleAbstractView(
            Desk desk,
            Session session,
            Keys keys,
            ScreeningModel model,
            CriteriaModel criteria,
            Consumer<Reason> exclude) {
        this.screening = new ScreeningView(desk, keys, model, criteria, new TitleAbstractWords(desk, model), exclude);
        this.queue = new QueueDesk(desk, session, Stage.TITLE_ABSTRACT, model, screening);
        this.pace = new PaceCard(desk.texts(), new PaceModel(desk, session, Stage.TITLE_ABSTRACT));
        queue.isCovered().addListener((p, old, now) -> pace.setVisible(pace.isVisible() && !now));
        screening.addOver(pace, Pos.TOP_RIGHT);
        StackPane.setMargin(pace, new Insets(8, 16, 8, 8));
        screening.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    ScreeningView screening() {
        return screening;
    }

    QueueDesk queue() {
        return queue;
    }

    void togglePace() {
        boolean held = pace.isFocusWithin();
        pace.setVisible(!pace.isVisible());
        fresh = pace.isVisible();
        if (held) {
            focusFirst().requestFocus();
        }
    }

    /** The reading keeps the focus while the pace is looked at; the first Tab leads to its goals, which lie over the rest. */
    private void pressed(KeyEvent event) {
        boolean tab = event.getCode() == KeyCode.TAB && !event.isShiftDown() && !event.isShortcutDown();
        if (tab && fresh && pace.isVisible() && !pace.isFocusWithin()) {
            fresh = false;
            pace.focusFirst().requestFocus();
            event.consume();
        }
    }

    Node focusFirst() {
        return queue.focusFirst();
    }

    /** Goes back one level; false if there is none. */
    boolean back() {
        if (queue.uncover()) {
            return true;
        }
        if (pace.isVisible()) {
            pace.setVisible(false);
            return true;
        }
        return queue.leave();
    }
}
