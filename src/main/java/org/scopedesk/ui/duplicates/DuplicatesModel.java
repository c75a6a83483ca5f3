package org.scopedesk.ui.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.duplicates.Compared.Kind;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Change;
import org.scopedesk.workbench.DuplicateRow;
import org.scopedesk.workbench.DuplicateService;

/** The records side by side, and what is said of them. Window's thread only. */
final class DuplicatesModel {
    private final Desk desk;
    private final Session session;
    private final DuplicateService service;
    private final GroupListModel list;
    private final Sayings sayings;
    private final FindModel find;
    private final Latest frontSlot = new Latest();
    private final ReadOnlyObjectWrapper<Optional<Compared>> front = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper column = new ReadOnlyIntegerWrapper(0);
    private boolean loading;
    private boolean sampling;
    private Optional<Id<BibRecord>> sought = Optional.empty();
    private Optional<Id<BibRecord>> sentFor = Optional.empty();

    DuplicatesModel(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        this.service = session.review().duplicates();
        this.sayings = new Sayings(desk, session);
        this.find = new FindModel(desk, service);
        this.list = new GroupListModel(desk, service, this::rowInFront);
        session.onChange(change -> {
            if (change == Change.GROUPS || change == Change.RECORDS || change == Change.SETUP) {
                list.refresh();
            }
        });
        list.refresh();
    }

    GroupListModel list() {
        return list;
    }

    /** The records side by side. */
    ReadOnlyObjectProperty<Optional<Compared>> front() {
        return front.getReadOnlyProperty();
    }

    /** Where the records stand that something was said of last. */
    ReadOnlyObjectProperty<Aftermath> aftermath() {
        return sayings.aftermath();
    }

    /** The record chosen among those in front, from 0. */
    ReadOnlyIntegerProperty column() {
        return column.getReadOnlyProperty();
    }

    /** True while duplicates are looked for. */
    ReadOnlyBooleanProperty finding() {
        return find.finding();
    }

    BooleanBinding canFind() {
        return find.canFind(list, isOpen());
    }

    /** Two records or more are in front. */
    BooleanBinding canJudge() {
        return Bindings.createBooleanBinding(() -> isOpen() && size() > 1, front);
    }

    /** A group of three or more is in front: one can be taken out. */
    BooleanBinding canTakeOut() {
        return Bindings.createBooleanBinding(() -> isOpen() && size() > 2 && is(Kind.GROUP), front);
    }

    /** Compares all records of the review with each other. */
    void find() {
        find.find();
    }

    /** Brings a row of the list to the front. */
    void choose(int row) {
        if (is(Kind.CHOSEN)) {
            front.set(Optional.empty());
        }
        list.select(row);
    }

    /** Lets nothing be said until a row of a sample is in front; the row of the list behind stays where it is. */
    void awaitSample() {
        frontSlot.drop();
        sampling = true;
        loading = true;
    }

    /** Brings a row of a sample to the front, in the place of the row of the list. */
    void look(DuplicateRow row) {
        sampling = true;
        compare(Kind.of(row.band()), row.members());
    }

    /** Brings the row of the list to the front again in which the sample was opened. */
    void leaveSample() {
        if (sampling) {
            frontSlot.drop();
            sampling = false;
            loading = false;
            int row = list.selected().get();
            rowInFront(
                    row < 0 ? Optional.empty() : Optional.of(list.rows().get().get(row)));
        }
    }

    /** Goes up ({@code -1}) or down ({@code 1}) in the list, or leaves a comparison that a person asked for. */
    void move(int step) {
        if (!sampling && !leaveChosen()) {
            list.move(step);
        }
    }

    /** Chooses a record among those in front; nothing happens if there are fewer. */
    void chooseColumn(int index) {
        if (index >= 0 && index < size()) {
            column.set(index);
        }
    }

    /** Says of the records in front what they are to each other, and goes on to the next row. */
    void judge(Relation relation) {
        Compared shown = front.get().orElseThrow();
        Next next = shown.kind() == Kind.CHOSEN
                ? Next.to(RowKey.having(shown.records().get(0)))
                : Next.row(list.next());
        if (shown.kind() != Kind.FAMILY || relation == Relation.RELATED) {
            boolean partsMany = shown.kind() == Kind.GROUP && shown.size() > 2 && relation != Relation.DUPLICATE;
            change(
                    next,
                    by -> service.judge(shown.records(), relation, by),
                    () -> sayings.tellParted(partsMany ? shown.size() : 0, relation, this::undo));
        } else {
            judgeVersion(shown, relation, next);
        }
    }

    /** Says of a version of a work, with its copies, that it is the first one, or is none of the family. */
    private void judgeVersion(Compared family, Relation relation, Next next) {
        int version = Math.max(column.get(), family.size() == 2 ? 1 : 0);
        if (relation == Relation.DUPLICATE && version == 0) {
            desk.notices().tell(desk.texts().of("duplicates.family.choose"));
            return;
        }
        List<Id<BibRecord>> others =
                relation == Relation.DUPLICATE ? family.groups().get(0) : family.withoutVersion(version);
        change(next, by -> service.judgeBetween(family.groups().get(version), others, relation, by));
    }

    /** Takes the chosen record out of the group in front. */
    void takeOut() {
        List<Id<BibRecord>> records = front.get().orElseThrow().records();
        Id<BibRecord> out = records.get(column.get());
        RowKey rest = RowKey.groupOf(records.get(column.get() == 0 ? 1 : 0));
        change(Next.to(rest), by -> service.split(out, by));
    }

    /** Takes back what was said last. */
    void undo() {
        turn(service::undo, "duplicates.undo.none");
    }

    /** Says again what was taken back last. */
    void redo() {
        turn(service::redo, "duplicates.redo.none");
    }

    /** Puts a record beside the one chosen, so that the two can be judged. */
    void compareWith(Id<BibRecord> record) {
        Optional<Id<BibRecord>> beside = front.get().map(c -> c.records().get(is(Kind.CHOSEN) ? 0 : column.get()));
        compare(
                Kind.CHOSEN,
                beside.filter(b -> !b.equals(record))
                        .map(b -> List.of(b, record))
                        .orElse(List.of(record)));
    }

    /** Leaves a comparison that a person asked for; false if none is in front. */
    boolean leaveChosen() {
        if (!is(Kind.CHOSEN)) {
            return false;
        }
        choose(Math.max(0, list.selected().get()));
        return true;
    }

    /** Brings the group of a record to the front, or the record alone if it has none. */
    void show(Id<BibRecord> record) {
        if (list.isReading()) {
            sentFor = Optional.of(record);
            return;
        }
        list.filter().set(GroupFilter.NONE);
        sought = Optional.of(record);
        if (!list.select(RowKey.groupOf(record)) && !list.select(RowKey.having(record))) {
            compare(Kind.CHOSEN, List.of(record));
        }
    }

    /** The chosen record. */
    Optional<BibRecord> chosen() {
        return front.get().map(c -> c.detail().records().get(column.get()));
    }

    private void rowInFront(Optional<DuplicateRow> row) {
        Optional<Id<BibRecord>> sent = sentFor;
        sentFor = Optional.empty();
        if (sent.isPresent()) {
            show(sent.get());
            return;
        }
        if (is(Kind.CHOSEN) || sampling) {
            return;
        }
        row.ifPresentOrElse(r -> compare(Kind.of(r.band()), r.members()), () -> {
            frontSlot.drop();
            loading = false;
            front.set(Optional.empty());
        });
    }

    private void compare(Kind kind, List<Id<BibRecord>> records) {
        loading = true;
        desk.work()
                .read(() -> Compared.of(service, kind, records))
                .latestOf(frontSlot)
                .orElse(this::failed)
                .then(this::bringToFront);
    }

    private void bringToFront(Compared fresh) {
        loading = false;
        boolean same = front.get().map(c -> c.records().equals(fresh.records())).orElse(false);
        if (!same) {
            column.set(fresh.kind() == Kind.FAMILY && fresh.size() > 2 ? 1 : 0);
        }
        if (!front.get().equals(Optional.of(fresh))) {
            front.set(Optional.of(fresh));
        }
        sought.map(fresh.records()::indexOf).filter(at -> at >= 0).ifPresent(column::set);
        sought = Optional.empty();
    }

    private void change(Next next, Consumer<Id<Reviewer>> work) {
        change(next, work, () -> {});
    }

    private void change(Next next, Consumer<Id<Reviewer>> work, Runnable done) {
        who().filter(by -> isSettled()).ifPresent(by -> {
            List<Id<BibRecord>> about = front.get().map(Compared::records).orElse(List.of());
            dropChosen();
            list.want(sampling ? Optional.empty() : next.key());
            sayings.say(
                    about,
                    () -> work.accept(by),
                    () -> {
                        next.row().ifPresent(this::goAhead);
                        done.run();
                    },
                    this::failed);
        });
    }

    /** Brings the next row to the front while the list is still being made; what became of it otherwise the list tells. */
    private void goAhead(DuplicateRow next) {
        if (list.isReading() && !sampling) {
            desk.work()
                    .read(() -> service.stands(next)
                            ? Optional.of(Compared.of(service, Kind.of(next.band()), next.members()))
                            : Optional.<Compared>empty())
                    .latestOf(frontSlot)
                    .orElse(this::failed)
                    .then(fresh -> fresh.ifPresent(this::bringToFront));
        }
    }

    private void turn(Function<Id<Reviewer>, Optional<Id<BibRecord>>> word, String none) {
        who().filter(by -> isSettled()).ifPresent(by -> {
            dropChosen();
            sayings.turn(() -> word.apply(by), none, this::turned, this::failed);
        });
    }

    private void turned(Id<BibRecord> about) {
        list.want(sampling ? Optional.empty() : Optional.of(RowKey.having(about)));
        list.refresh();
    }

    /** What a person put in front gives way to the list. */
    private void dropChosen() {
        front.get().filter(c -> c.kind() == Kind.CHOSEN).ifPresent(c -> front.set(Optional.empty()));
    }

    private void failed(Throwable failure) {
        loading = false;
        list.want(Optional.empty());
        desk.trouble(failure);
    }

    /** Who sits here; asks for a reviewer if nobody does. */
    Optional<Id<Reviewer>> who() {
        return sayings.who();
    }

    /** What is in front is what will be spoken of: a key pressed twice does not say the same of the next records. */
    private boolean isSettled() {
        return !sayings.isSaving() && !loading && !list.isReading();
    }

    private boolean is(Kind kind) {
        return front.get().filter(c -> c.kind() == kind).isPresent();
    }

    private int size() {
        return front.get().map(Compared::size).orElse(0);
    }

    /** True if something can be said: the review is not open for reading only. */
    boolean isOpen() {
        return !session.review().isReadOnly();
    }
}
