package org.scopedesk.ui.screening;

import javafx.scene.Node;
import org.scopedesk.workbench.Item;

/** What a screening screen says that differs from stage to stage. */
public interface StageWords {

    /** Where in the queue a record stands. */
    String place(Item item);

    /** What is shown while nothing stands at the stage. */
    Node nothing();

    /**
     * What is shown when everything is decided.
     *
     * @param all how many were decided
     */
    Node done(int all);
}
