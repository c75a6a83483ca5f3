package org.scopedesk.ui.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Change;
import org.scopedesk.workbench.ExportService;
import org.scopedesk.workbench.ExportSet;

/** What can be exported and how many records that is, what was chosen, and what came of it. Window's thread only. */
final class ExportModel {
    private static final String SET = "export.set";
    private static final String FORMAT = "export.format";

    private final Desk desk;
    private final ExportService service;
    private final Latest slot = new Latest();
    private final Latest recordSlot = new Latest();
    private final ReadOnlyObjectWrapper<Map<ExportSet, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<ExportSet> set;
    private final ObjectProperty<ExportFormat> format;
    private final ReadOnlyObjectWrapper<Optional<Saved>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean watched;

    /** An export that was written. */
    record Saved(int records, Path file) {}

    ExportModel(Desk desk, Session session) {
        this.desk = desk;
        this.service = session.review().exports();
        this.set = new SimpleObjectProperty<>(remembered(SET, ExportSet.values(), ExportSet.INCLUDED));
        this.format = new SimpleObjectProperty<>(remembered(FORMAT, ExportFormat.values(), ExportFormat.RIS));
        set.addListener((p, old, now) -> desk.memory().keep(SET, now.name()));
        format.addListener((p, old, now) -> desk.memory().keep(FORMAT, now.name()));
        session.onChange(change -> {
            if (watched && change != Change.NOTES) {
                refresh();
            }
        });
    }

    /** How many records each set has; empty until it was counted. */
    ReadOnlyObjectProperty<Map<ExportSet, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** The set chosen. */
    ObjectProperty<ExportSet> set() {
        return set;
    }

    /** The format chosen. */
    ObjectProperty<ExportFormat> format() {
        return format;
    }

    /** The last export of this session. */
    ReadOnlyObjectProperty<Optional<Saved>> saved() {
        return saved.getReadOnlyProperty();
    }

    /** True if the chosen set has a record. */
    BooleanBinding canSave() {
        return Bindings.createBooleanBinding(() -> counts.get().getOrDefault(set.get(), 0) > 0, counts, set);
    }

    /** Keeps the counts up to date while somebody looks at them. */
    void watch(boolean value) {
        watched = value;
        if (value) {
            refresh();
        }
    }

    /** Saves the chosen set by the file's ending. */
    void save(Path file) {
        ExportSet chosen = set.get();
        saved.set(Optional.empty());
        desk.work()
                .read(desk.texts().of("export.saving"), progress -> service.save(chosen, file, progress))
                .ifCancelled(() -> desk.notices().tell(desk.texts().of("export.cancelled")))
                .then(count -> saved.set(Optional.of(new Saved(count, file.toAbsolutePath()))));
    }

    /** Shows the records of the chosen set where they can be read. */
    void look(String title) {
        ExportSet chosen = set.get();
        desk.work()
                .read(() -> service.records(chosen))
                .latestOf(recordSlot)
                .then(records -> desk.go(Room.SEARCH, new Subject.Records(title, records)));
    }

    private void refresh() {
        desk.work().read(service::counts).latestOf(slot).then(counts::set);
    }

    private <E extends Enum<E>> E remembered(String name, E[] all, E usual) {
        Optional<String> word = desk.memory().recall(name);
        return Arrays.stream(all)
                .filter(value -> word.equals(Optional.of(value.name())))
                .findFirst()
                .orElse(usual);
    }
}
