package org.scopedesk.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the window has to tell beside the work: what can be undone, and what went wrong. One thing at a time, the latest.
 * Used on the window's thread only.
 */
public final class Notices {
    private final ReadOnlyObjectWrapper<Optional<Notice>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * One notice.
     *
     * @param text one or two sentences
     * @param trouble true if something went wrong: it stays until it is closed; the others leave after a while
     * @param action what can be done about it
     */
    public record Notice(String text, boolean trouble, Optional<Action> action) {}

    /**
     * A button of a notice.
     *
     * @param last true if it takes back whatever was done last
     */
    public record Action(String label, Runnable run, boolean last) {}

    public ReadOnlyObjectProperty<Optional<Notice>> current() {
        return current.getReadOnlyProperty();
    }

    /** Says what was done. */
    public void tell(String text) {
        current.set(Optional.of(new Notice(text, false, Optional.empty())));
    }

    /** Says what was done and offers something, an undo for the most part. */
    public void tell(String text, String label, Runnable run) {
        current.set(Optional.of(new Notice(text, false, Optional.of(new Action(label, run, false)))));
    }

    /** Says what was done and offers to take back what was done last, until something else is done. */
    public void tellLast(String text, String label, Runnable undo) {
        current.set(Optional.of(new Notice(text, false, Optional.of(new Action(label, undo, true)))));
    }

    /** Something else was done: an offer to take back the last thing would not mean what it says any more. */
    void outdate() {
        if (current.get().flatMap(Notice::action).filter(Action::last).isPresent()) {
            clear();
        }
    }

    /** Somebody else sits here: what was done before is not told on; trouble is. */
    void forget() {
        if (current.get().filter(Notice::trouble).isEmpty()) {
            clear();
        }
    }

    /** Another room comes to the front: what only told of the room that is left is gone; offers and trouble stay. */
    void leaveBehind() {
        if (current.get().filter(n -> !n.trouble() && n.action().isEmpty()).isPresent()) {
            clear();
        }
    }

    /** Says what went wrong, where, and what to do now. */
    public void trouble(String text) {
        current.set(Optional.of(new Notice(text, true, Optional.empty())));
    }

    public void clear() {
        current.set(Optional.empty());
    }
}
