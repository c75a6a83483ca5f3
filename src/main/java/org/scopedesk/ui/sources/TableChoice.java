package org.scopedesk.ui.sources;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.citation.table.AuthorStyle;
import org.scopedesk.citation.table.Column;
import org.scopedesk.citation.table.ColumnMapping;
import org.scopedesk.citation.table.TableForm;
import org.scopedesk.citation.table.TableSample;

/** What the columns of one table are: guessed, remembered or chosen. Window's thread only. */
final class TableChoice {
    private final RememberedMappings remembered;
    private final ReadOnlyObjectWrapper<Optional<TableSample>> sample = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ColumnMapping>> mapping =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Origin origin = Origin.NAMES;

    /** Where the meaning of the columns comes from. */
    enum Origin {
        /** The names of the columns tell. */
        NAMES,
        /** Names and values were looked at. */
        GUESSED,
        /** It was said of an earlier table with the same headers. */
        REMEMBERED,
        /** It was said here. */
        CHOSEN
    }

    TableChoice(RememberedMappings remembered) {
        this.remembered = remembered;
    }

    /** The beginning of the table; empty if the file is none. */
    ReadOnlyObjectProperty<Optional<TableSample>> sample() {
        return sample.getReadOnlyProperty();
    }

    /** What the columns are; empty if their names tell, or the file is no table. */
    ReadOnlyObjectProperty<Optional<ColumnMapping>> mapping() {
        return mapping.getReadOnlyProperty();
    }

    Origin origin() {
        return origin;
    }

    /** Takes over the beginning of a table; a choice made for the same headers stays. */
    void adopt(Optional<TableSample> found) {
        boolean same = found.map(TableSample::form).equals(sample.get().map(TableSample::form));
        sample.set(found);
        if (same && origin == Origin.CHOSEN) {
            return;
        }
        Optional<ColumnMapping> before =
                found.flatMap(s -> remembered.of(s.form().headers()));
        if (before.isPresent()) {
            origin = Origin.REMEMBERED;
            mapping.set(before);
        } else {
            guess(found);
        }
    }

    /** What is shown of the columns, whether it was said or their names tell. */
    ColumnMapping shown() {
        return mapping.get()
                .or(() -> sample.get().map(TableSample::guess))
                .orElse(new ColumnMapping(java.util.Map.of(), AuthorStyle.ANY));
    }

    /** True if the meaning of a column is only a guess of the program. */
    boolean isGuessed(int place) {
        Set<Integer> named = sample.get().map(TableSample::named).orElse(Set.of());
        boolean saidByPerson = origin == Origin.CHOSEN || origin == Origin.REMEMBERED;
        return !saidByPerson && shown().columns().containsKey(place) && !named.contains(place);
    }

    void choose(int place, Optional<Column> meaning) {
        choose(shown().with(place, meaning));
    }

    void choose(AuthorStyle style) {
        choose(shown().with(style));
    }

    /** Forgets what was said, and guesses. */
    void guessAgain() {
        headers().ifPresent(remembered::forget);
        guess(sample.get());
    }

    /** Remembers what was said for the next table with the same headers. */
    void remember() {
        if (origin == Origin.CHOSEN) {
            headers().ifPresent(headers -> mapping.get().ifPresent(said -> remembered.keep(headers, said)));
        }
    }

    /** The form in which the rows are to be understood; empty if the names of the columns tell. */
    Optional<TableForm> form() {
        return sample.get().flatMap(s -> mapping.get().map(s.form()::with));
    }

    /** True if records would come of it: there is a title or an abstract, or the file is no table. */
    boolean isReadable() {
        return sample.get().isEmpty()
                || shown().columns().containsValue(Column.TITLE)
                || shown().columns().containsValue(Column.ABSTRACT);
    }

    private void choose(ColumnMapping said) {
        origin = Origin.CHOSEN;
        mapping.set(Optional.of(said));
    }

    private void guess(Optional<TableSample> found) {
        boolean named = found.map(s -> s.known() || (s.isReadable() && s.named().containsAll(guessed(s))))
                .orElse(true);
        origin = named ? Origin.NAMES : Origin.GUESSED;
        mapping.set(named ? Optional.empty() : found.map(TableSample::guess));
    }

    private static Set<Integer> guessed(TableSample sample) {
        return sample.guess().columns().keySet();
    }

    private Optional<List<String>> headers() {
        return sample.get().map(s -> s.form().headers());
    }
}
