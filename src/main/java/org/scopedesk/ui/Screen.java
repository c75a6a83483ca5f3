package org.scopedesk.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.scopedesk.ui.key.Command;

/**
 * One room of the window: what it shows and what can be done there. The view is built once, when the room is entered
 * first; everything here is called on the window's thread.
 */
public interface Screen {

    /** What fills the room; the same node every time. */
    Node view();

    /** What can be done here: in the order of the action bar, the key overlay and the command list. */
    List<Command> commands();

    /** How far the work is, for the header; empty for none. */
    default ObservableValue<Optional<Headway>> headway() {
        return new ReadOnlyObjectWrapper<>(Optional.empty());
    }

    /** Somebody clicked on how far the work is and wants to know more of it. */
    default void tellMore() {}

    /** The room comes to the front; called each time. */
    default void shown() {}

    /** Another room comes to the front. */
    default void hidden() {}

    /** Somebody was sent here to see something; called after {@link #shown}. */
    default void show(Subject subject) {}

    /** Goes back one level inside the room: closes a panel, leaves a field. False if there is no level to go back. */
    default boolean back() {
        return false;
    }

    /** Where the focus starts: where the next key is likely. */
    default Node focusFirst() {
        return view();
    }
}
