package org.scopedesk.ui.fulltext;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.reading.Reading;
import org.scopedesk.ui.screening.ScreeningModel;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Item;
import org.scopedesk.workbench.RecordRow;
import org.scopedesk.workbench.ScreeningService;

/**
 * Full-text eligibility for the person who sits here: the screening loop, and the reports that could not be had.
 * Window's thread only.
 */
public final class FullTextModel {
    private final Desk desk;
    private final Session session;
    private final ScreeningService service;
    private final ScreeningModel loop;
    private final Latest listSlot = new Latest();
    private final Latest placeSlot = new Latest();
    private final ReadOnlyObjectWrapper<List<RecordRow>> notRetrieved = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Id<BibRecord>> setAside = Optional.empty();

    public FullTextModel(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        this.service = session.review().screening();
        this.loop = new ScreeningModel(desk, session, Stage.FULL_TEXT);
        session.onOther(this::personChanged);
    }

    private void personChanged() {
        placeSlot.drop();
        forgetSetAside();
    }

    /** What is read now, and how far the work is. Decisions go through this model, not through it. */
    public ScreeningModel loop() {
        return loop;
    }

    /** The reports that could not be had, in the order of the review; the same for all reviewers. */
    public ReadOnlyObjectProperty<List<RecordRow>> notRetrieved() {
        return notRetrieved.getReadOnlyProperty();
    }

    /** Goes to where this person left off, unless a report is being read that is still to be read. */
    public void resume() {
        list();
        Optional<Id<BibRecord>> read = shown().map(item -> item.record().id());
        Optional<Id<Reviewer>> who = session.who();
        if (read.isPresent() && who.isPresent()) {
            desk.work()
                    .read(() -> placed(who, read.get()).isPresent())
                    .latestOf(placeSlot)
                    .then(stays -> {
                        if (!stays && shown().map(item -> item.record().id()).equals(read)) {
                            loop.resume();
                        }
                    });
        } else {
            loop.resumeUnlessReading();
        }
    }

    /** Shows a report, or says why it is not to be read here. */
    public void show(Id<BibRecord> record) {
        Optional<Id<Reviewer>> who = session.who();
        desk.work()
                .read(() -> placed(who, record))
                .latestOf(placeSlot)
                .then(there -> there.ifPresentOrElse(
                        loop::show, () -> desk.notices().tell(desk.texts().of("fulltext.not.here"))));
    }

    public void include() {
        decide(Verdict.INCLUDE, Optional.empty());
    }

    public void maybe() {
        decide(Verdict.MAYBE, Optional.empty());
    }

    /** Excludes the report shown; at this stage never without a reason. */
    public void exclude(Reason reason) {
        decide(Verdict.EXCLUDE, Optional.of(reason.id()));
    }

    /** Several reports are decided on at once: an undo takes that back, not what was set aside before. */
    public void forgetSetAside() {
        setAside = Optional.empty();
    }

    /** Says that the report shown could not be had, and goes on to the next; can be undone. */
    public void setAside() {
        session.who().ifPresent(who -> loop.leave(id -> service.saveRetrieved(who, id, false), this::toldAside));
    }

    /** Says that a report could be had after all, and shows it. */
    public void takeBack(Id<BibRecord> record) {
        session.who().filter(who -> !session.review().isReadOnly()).ifPresent(who -> {
            setAside = Optional.empty();
            desk.work().change(() -> service.saveRetrieved(who, record, true)).then(done -> {
                list();
                session.who().filter(who::equals).ifPresent(same -> loop.show(record));
            });
        });
    }

    /** Takes back what was done last: that a report could not be had, else the last decision. */
    public void undo() {
        setAside.ifPresentOrElse(this::takeBack, loop::undo);
    }

    /** Opens the web page of the report shown. */
    public void open() {
        shown().ifPresent(item -> open(Reading.of(item)));
    }

    /** Opens the web page of a report that is listed. */
    public void open(RecordRow row) {
        open(Reading.plain(row.record().citation(), List.of()));
    }

    private void open(Reading reading) {
        reading.webPage()
                .ifPresentOrElse(
                        desk::browse, () -> desk.notices().tell(desk.texts().of("fulltext.no.page")));
    }

    private void decide(Verdict verdict, Optional<Id<Reason>> reason) {
        if (loop.canDecide().get()) {
            setAside = Optional.empty();
            loop.decide(verdict, reason);
        }
    }

    private void toldAside(Item item) {
        Id<BibRecord> id = item.record().id();
        setAside = Optional.of(id);
        list();
        desk.notices()
                .tell(
                        desk.texts()
                                .of(
                                        "fulltext.set.aside",
                                        item.record().citation().title()),
                        desk.texts().of("screening.undo"),
                        () -> takeBack(id));
    }

    private Optional<Item> shown() {
        return loop.item().get();
    }

    /** The record that is read for a record's group, if the group is to be read in full. */
    private Optional<Id<BibRecord>> placed(Optional<Id<Reviewer>> by, Id<BibRecord> record) {
        return by.flatMap(who -> service.at(who, Stage.FULL_TEXT, record));
    }

    private void list() {
        desk.work()
                .read(() -> session.review().search().rows(service.notRetrieved()))
                .latestOf(listSlot)
                .then(notRetrieved::set);
    }
}
