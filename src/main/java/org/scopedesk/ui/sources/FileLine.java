package org.scopedesk.ui.sources;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.scopedesk.citation.Detection;
import org.scopedesk.citation.Format;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.workbench.ImportTarget;
import org.scopedesk.workbench.Inspection;
import org.scopedesk.workbench.Preview;

/** One file of the import: what was found out about it, what a person chose, how far it is. Window's thread only. */
final class FileLine {
    private final Path file;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Looking());
    private final BooleanProperty taken = new SimpleBooleanProperty(false);
    private final StringProperty source = new SimpleStringProperty("");
    private final StringProperty platform = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Format>> format = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Charset>> encoding = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ImportTarget>> target = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty open = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final TableChoice table;
    private List<String> remarks = List.of();
    private Optional<ImportedFile> before = Optional.empty();
    private Optional<Path> twin = Optional.empty();
    private boolean sourceIsGuessed;
    private long bytes;

    /** How far it is. */
    sealed interface State {
        /** It is being looked at. */
        record Looking() implements State {}

        /** It can be imported. */
        record Ready() implements State {}

        /** It cannot be imported. */
        record Refused(String advice) implements State {}

        /** It is being imported, or waits for its turn. */
        record Importing() implements State {}

        /** It is in the review. */
        record Done(ImportedFile ledger) implements State {}

        /** It is not in the review. */
        record Failed(String why) implements State {}
    }

    FileLine(Path file, RememberedMappings remembered) {
        this.file = file;
        this.table = new TableChoice(remembered);
    }

    Path file() {
        return file;
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether it is to be imported. */
    BooleanProperty taken() {
        return taken;
    }

    /** The name of the source it comes from. */
    StringProperty source() {
        return source;
    }

    /** The platform whose dialect it is read in; empty for none. */
    StringProperty platform() {
        return platform;
    }

    ObjectProperty<Optional<Format>> format() {
        return format;
    }

    ObjectProperty<Optional<Charset>> encoding() {
        return encoding;
    }

    /** The search its file is the result of, if it is another than the latest of the source. */
    ObjectProperty<Optional<ImportTarget>> target() {
        return target;
    }

    /** What its columns are, if it is a table. */
    TableChoice table() {
        return table;
    }

    /** Whether it is shown how it will be read. */
    BooleanProperty open() {
        return open;
    }

    /** Its first entries as they would be read; empty until somebody wants to see them. */
    ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    void preview(Preview found) {
        preview.set(Optional.of(found));
    }

    /** What was guessed or is unusual. */
    List<String> remarks() {
        return remarks;
    }

    /** The import of the very same file, if there was one. */
    Optional<ImportedFile> before() {
        return before;
    }

    /** The file before it in the list that holds the very same bytes, if there is one. */
    Optional<Path> twin() {
        return twin;
    }

    /** True if the file does not tell its source, so that its name was taken for it. */
    boolean sourceIsGuessed() {
        return sourceIsGuessed;
    }

    long bytes() {
        return bytes;
    }

    boolean isReady() {
        return state.get() instanceof State.Ready;
    }

    void now(State next) {
        state.set(next);
    }

    /** Takes over what was found out; a file that is there already or that nobody knows is left out. */
    void adopt(Inspection found, Optional<Path> same, List<String> knownSources) {
        bytes = found.bytes();
        before = found.before();
        twin = same;
        table.adopt(found.sample());
        Optional<Detection.Recognised> how = found.detection() instanceof Detection.Recognised recognised
                ? Optional.of(recognised)
                : found.asTable();
        if (how.isPresent()) {
            adopt(how.get(), knownSources);
            boolean said = !found.needsColumns() || table.origin() == TableChoice.Origin.REMEMBERED;
            taken.set(before.isEmpty() && twin.isEmpty() && said);
            now(new State.Ready());
        } else if (found.detection() instanceof Detection.Refused refused) {
            now(new State.Refused(refused.advice()));
        }
    }

    private void adopt(Detection.Recognised how, List<String> knownSources) {
        format.set(Optional.of(how.format()));
        encoding.set(Optional.of(how.encoding()));
        platform.set(how.platform());
        remarks = how.remarks();
        sourceIsGuessed = how.source().isBlank();
        source.set(known(sourceIsGuessed ? baseName() : how.source(), knownSources));
    }

    /** How it is to be read, as chosen. */
    Optional<Detection.Recognised> how() {
        return plain().map(how -> table.form().map(how::with).orElse(how));
    }

    /** As {@link #how}, without what was said of its columns. */
    Optional<Detection.Recognised> plain() {
        return format.get()
                .flatMap(f ->
                        encoding.get().map(e -> new Detection.Recognised(f, e, platform.get(), source.get(), remarks)));
    }

    private static String known(String name, List<String> knownSources) {
        return knownSources.stream()
                .filter(k -> k.equalsIgnoreCase(name))
                .findFirst()
                .orElse(name);
    }

    private String baseName() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
