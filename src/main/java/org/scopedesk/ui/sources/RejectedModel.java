package org.scopedesk.ui.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.citation.Reread;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Repair;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.SetAside;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.RepairService;

/** The rejected entries of one file and the one in front, whose text is mended and read again. Window's thread only. */
final class RejectedModel {
    private final Desk desk;
    private final Session session;
    private final RepairService service;
    private final Latest slot = new Latest();
    private final Map<Draft, String> drafts = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Entries>> entries = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SetAside>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Reread.Result>> result = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Where a text was written that is not an entry yet. */
    private record Draft(Id<ImportedFile> file, int number) {}

    /**
     * The rejected entries of a file.
     *
     * @param headers the headers of the file, if it is a table
     */
    record Entries(ImportedFile file, List<String> headers, List<SetAside> all) {
        Entries {
            headers = List.copyOf(headers);
            all = List.copyOf(all);
        }

        long open() {
            return all.stream().filter(one -> one.repair().isEmpty()).count();
        }
    }

    RejectedModel(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        this.service = session.review().repairs();
    }

    /** The entries that are looked at; empty while none are. */
    ReadOnlyObjectProperty<Optional<Entries>> entries() {
        return entries.getReadOnlyProperty();
    }

    /** The entry in front. */
    ReadOnlyObjectProperty<Optional<SetAside>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** What came of reading the entry in front again; empty until it was. */
    ReadOnlyObjectProperty<Optional<Reread.Result>> result() {
        return result.getReadOnlyProperty();
    }

    boolean isReadOnly() {
        return session.review().isReadOnly();
    }

    /** Looks at the rejected entries of a file; the first that is not repaired is in front. */
    void open(ImportedFile file) {
        load(file, Optional.empty());
    }

    /** False if none were looked at. */
    boolean close() {
        slot.drop();
        boolean were = entries.get().isPresent();
        entries.set(Optional.empty());
        chosen.set(Optional.empty());
        result.set(Optional.empty());
        return were;
    }

    void choose(SetAside entry) {
        if (!chosen.get().equals(Optional.of(entry))) {
            result.set(Optional.empty());
            chosen.set(Optional.of(entry));
        }
    }

    /** The text of an entry as it was last written here; as the file holds it at first. */
    String draft(SetAside entry) {
        return place(entry).map(drafts::get).orElse(entry.entry().raw());
    }

    /** Keeps what was written, so that looking at another entry, or closing, does not lose it. */
    void draft(SetAside entry, String text) {
        boolean written = !text.equals(entry.entry().raw());
        place(entry).ifPresent(place -> {
            if (written) {
                drafts.put(place, text);
            } else {
                drafts.remove(place);
            }
        });
    }

    private Optional<Draft> place(SetAside entry) {
        return entries.get().map(now -> new Draft(now.file().id(), entry.number()));
    }

    /** Reads the text of the entry in front; if it is an entry now, it becomes a record. */
    void read() {
        Optional<Entries> now = entries.get();
        Optional<SetAside> entry = chosen.get().filter(one -> one.repair().isEmpty());
        if (now.isEmpty() || entry.isEmpty() || isReadOnly()) {
            return;
        }
        ImportedFile file = now.get().file();
        int number = entry.get().number();
        String text = draft(entry.get());
        String by = session.reviewer().get().map(Reviewer::name).orElse("");
        desk.work()
                .write(() -> service.repair(file, number, text, by))
                .then(came -> entries.get()
                        .filter(still -> still.file().id().equals(file.id()))
                        .ifPresent(still -> came(file, number, came)));
    }

    /** What came of an entry is shown beside it alone: another may be in front by then, and stays there. */
    private void came(ImportedFile file, int number, Reread.Result came) {
        if (chosen.get().filter(now -> now.number() == number).isPresent()) {
            result.set(Optional.of(came));
        }
        if (came instanceof Reread.Result.Read) {
            load(file, chosen.get().map(SetAside::number));
        }
    }

    /** Goes to the record that a repair made. */
    void showRecord(Repair repair) {
        desk.go(Room.SEARCH, new Subject.One(repair.record()));
    }

    private void load(ImportedFile file, Optional<Integer> front) {
        desk.work()
                .read(() -> new Entries(file, service.headers(file.id()), service.of(file.id())))
                .latestOf(slot)
                .then(found -> show(found, front));
    }

    private void show(Entries found, Optional<Integer> front) {
        entries.set(Optional.of(found));
        chosen.set(found.all().stream()
                .filter(one -> front.map(number -> one.number() == number)
                        .orElse(one.repair().isEmpty()))
                .findFirst()
                .or(() -> found.all().stream().findFirst()));
    }
}
