package org.scopedesk.ui.flow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.report.Flow;
import org.scopedesk.report.FlowNumber;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.records.RecordPages;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Change;
import org.scopedesk.workbench.FlowService;

/** The flow as it stands, the number that was opened, and the ways to save either. Window's thread only. */
final class FlowModel {
    private final Desk desk;
    private final Session session;
    private final FlowService service;
    private final Latest slot = new Latest();
    private final ReadOnlyObjectWrapper<Optional<FlowNow>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<FlowNumber>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean watched;

    FlowModel(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        this.service = session.review().flow();
        session.onChange(change -> {
            if (watched && change != Change.NOTES) {
                refresh();
            }
        });
    }

    /** Empty until it was read first. */
    ReadOnlyObjectProperty<Optional<FlowNow>> now() {
        return now.getReadOnlyProperty();
    }

    /** The number whose records are shown. */
    ReadOnlyObjectProperty<Optional<FlowNumber>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Keeps the flow up to date while somebody looks at it. */
    void watch(boolean value) {
        watched = value;
        if (value) {
            refresh();
        }
    }

    void choose(FlowNumber number) {
        chosen.set(Optional.of(number));
    }

    void chooseNone() {
        chosen.set(Optional.empty());
    }

    /** The rows of the records behind a number. */
    RecordPages records(FlowNumber number) {
        return new RecordPages(desk, session.review().search()::rows, number.records());
    }

    /** Shows the records behind the chosen number in the room where they can be read and searched. */
    void search() {
        chosen.get().ifPresent(n -> desk.go(Room.SEARCH, new Subject.Records(n.label(), n.records())));
    }

    /** Saves the diagram by the file's ending. */
    void save(Path file) {
        desk.work()
                .read(desk.texts().of("flow.saving"), progress -> service.save(file))
                .then(remarks -> tellSaved(file, remarks));
    }

    /** Saves the records behind the chosen number by the file's ending. */
    void saveRecords(Path file) {
        chosen.get()
                .ifPresent(number -> desk.work()
                        .read(
                                desk.texts().of("flow.saving"),
                                progress -> session.review().exports().save(number.records(), file, progress))
                        .then(count -> desk.notices().tell(desk.texts().of("flow.saved.records", count, shown(file)))));
    }

    private void tellSaved(Path file, List<String> remarks) {
        String saved = desk.texts().of("flow.saved", shown(file));
        desk.notices().tell(remarks.isEmpty() ? saved : saved + " " + String.join(" ", remarks));
    }

    private static String shown(Path file) {
        return file.toAbsolutePath().toString();
    }

    private void refresh() {
        desk.work()
                .read(() -> {
                    Flow flow = service.flow();
                    return FlowNow.of(flow, service.diagramOf(flow));
                })
                .latestOf(slot)
                .then(fresh -> {
                    if (!now.get().equals(Optional.of(fresh))) {
                        now.set(Optional.of(fresh));
                    }
                });
    }
}
