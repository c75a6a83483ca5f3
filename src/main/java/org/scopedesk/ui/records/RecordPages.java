package org.scopedesk.ui.records;

import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.RecordRow;

/**
 * A list of records whose rows are read a page at a time, when somebody looks at them. The page asked for last is read
 * first, so that a quick scroll through a long list reads what is seen and not what was passed. Window's thread only.
 */
public final class RecordPages {
    static final int PAGE = 100;
    /** So many pages are kept; the ones read longest ago are let go. */
    static final int KEPT = 30;
    /** So many pages wait to be read at most: a screen shows rows of two, three if it is very high. */
    private static final int WAITING = 4;

    private final Desk desk;
    private final Function<List<Id<BibRecord>>, List<RecordRow>> read;
    private final List<Id<BibRecord>> ids;
    private final @Nullable Slot[] made;
    private final Slots slots = new Slots();
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private final Set<Integer> kept = new LinkedHashSet<>();
    private final Latest answer = new Latest();
    private boolean reading;
    private int underWay;

    /**
     * @param read reads the rows of some records, in the order asked; called off the window's thread
     * @param ids the records, in the order of the list
     */
    public RecordPages(Desk desk, Function<List<Id<BibRecord>>, List<RecordRow>> read, List<Id<BibRecord>> ids) {
        this.desk = desk;
        this.read = read;
        this.ids = List.copyOf(ids);
        this.made = new @Nullable Slot[this.ids.size()];
    }

    /**
     * A list of which the rows of the first page were read already, so that they are seen as soon as the list is.
     *
     * @param first the rows of {@link #firstPage}
     */
    public RecordPages(
            Desk desk,
            Function<List<Id<BibRecord>>, List<RecordRow>> read,
            List<Id<BibRecord>> ids,
            List<RecordRow> first) {
        this(desk, read, ids);
        if (!ids.isEmpty()) {
            arrived(0, first);
        }
    }

    /** The records of the first page of a list. */
    public static List<Id<BibRecord>> firstPage(List<Id<BibRecord>> ids) {
        return ids.subList(0, Math.min(ids.size(), PAGE));
    }

    /** One place of the list. */
    public final class Slot {
        private final int place;
        private @Nullable ReadOnlyObjectWrapper<Optional<RecordRow>> row;

        private Slot(int place) {
            this.place = place;
        }

        private boolean isOf(RecordPages pages) {
            return RecordPages.this == pages;
        }

        public Id<BibRecord> id() {
            return ids.get(place);
        }

        /** The row; empty until it was read, which looking at it sets off. */
        public ReadOnlyObjectProperty<Optional<RecordRow>> row() {
            if (value().get().isEmpty()) {
                want(place / PAGE);
            }
            return value().getReadOnlyProperty();
        }

        /** The row if it was read. */
        public Optional<RecordRow> now() {
            return value().get();
        }

        private ReadOnlyObjectWrapper<Optional<RecordRow>> value() {
            if (row == null) {
                row = new ReadOnlyObjectWrapper<>(Optional.empty());
            }
            return row;
        }
    }

    /** The places of the list; cannot be changed. */
    public List<Slot> slots() {
        return slots;
    }

    /** Makes each place when it is first asked for: of a hundred thousand few are ever seen. */
    private final class Slots extends AbstractList<Slot> implements RandomAccess {
        @Override
        public Slot get(int place) {
            Slot slot = made[place];
            if (slot == null) {
                slot = new Slot(place);
                made[place] = slot;
            }
            return slot;
        }

        @Override
        public int size() {
            return made.length;
        }

        /** Without making all of them. */
        @Override
        public int indexOf(@Nullable Object of) {
            return of instanceof Slot slot && slot.isOf(RecordPages.this) ? slot.place : -1;
        }

        @Override
        public int lastIndexOf(@Nullable Object of) {
            return indexOf(of);
        }

        @Override
        public boolean contains(@Nullable Object of) {
            return indexOf(of) >= 0;
        }
    }

    public List<Id<BibRecord>> ids() {
        return ids;
    }

    /** Reads the rows that are kept again: something of them changed. */
    public void refresh() {
        answer.drop();
        if (reading) {
            wanted.remove(underWay);
            wanted.addFirst(underWay);
        }
        reading = false;
        wanted.addAll(kept);
        kept.clear();
        readNext();
    }

    /** Reads nothing more. */
    public void stop() {
        answer.drop();
        wanted.clear();
    }

    private void want(int page) {
        wanted.remove(page);
        wanted.addFirst(page);
        while (wanted.size() > WAITING) {
            letGo(wanted.removeLast());
        }
        readNext();
    }

    private void readNext() {
        if (reading || wanted.isEmpty()) {
            return;
        }
        int page = wanted.removeFirst();
        List<Id<BibRecord>> these = ids.subList(page * PAGE, Math.min(ids.size(), (page + 1) * PAGE));
        reading = true;
        underWay = page;
        desk.work()
                .read(() -> read.apply(these))
                .latestOf(answer)
                .orElse(this::failed)
                .then(rows -> arrived(page, rows));
    }

    private void arrived(int page, List<RecordRow> rows) {
        Map<Id<BibRecord>, RecordRow> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.record().id(), row));
        forEach(page, slot -> slot.value().set(Optional.ofNullable(byId.get(slot.id()))));
        wanted.remove(page);
        kept.remove(page);
        kept.add(page);
        if (kept.size() > KEPT) {
            int oldest = kept.iterator().next();
            kept.remove(oldest);
            letGo(oldest);
        }
        reading = false;
        readNext();
    }

    private void failed(Throwable failure) {
        reading = false;
        wanted.clear();
        desk.trouble(failure);
    }

    /** Has the rows of a page be read again when somebody looks at them. */
    private void letGo(int page) {
        forEach(page, slot -> slot.row = null);
    }

    private void forEach(int page, Consumer<Slot> what) {
        slots.subList(page * PAGE, Math.min(slots.size(), (page + 1) * PAGE)).forEach(what);
    }
}
