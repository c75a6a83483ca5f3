package org.scopedesk.ui;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.memory.Memory;

/**
 * Whether words are marked in what is read: on at first, and for each person who sits here as that person left it.
 * Window's thread only.
 */
public final class Highlighting {
    private static final String NAME = "highlighting.";

    private final Memory memory;
    private final BooleanProperty on = new SimpleBooleanProperty(true);
    private final ObservableValue<String> person;

    Highlighting(Memory memory, ObservableValue<Optional<Session>> session) {
        this.memory = memory;
        ObservableValue<Optional<Reviewer>> nobody = new ReadOnlyObjectWrapper<>(Optional.empty());
        this.person = session.flatMap(s -> s.<ObservableValue<Optional<Reviewer>>>map(Session::reviewer)
                        .orElse(nobody))
                .map(who -> who.map(Reviewer::name).orElse(""));
        person.addListener((p, old, now) -> recall());
        on.addListener((p, old, now) -> memory.keep(NAME + person.getValue(), now.toString()));
        recall();
    }

    public BooleanProperty on() {
        return on;
    }

    private void recall() {
        on.set(!memory.recall(NAME + person.getValue()).equals(Optional.of("false")));
    }
}
