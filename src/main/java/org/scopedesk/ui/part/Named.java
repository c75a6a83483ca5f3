package org.scopedesk.ui.part;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Names the things in a box in the window's language; they are chosen, and never read back from their names. */
public final class Named<T> extends StringConverter<T> {
    private final Function<T, String> name;

    public Named(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T value) { // a box without a value hands over null
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String written) {
        throw new UnsupportedOperationException(written);
    }
}
