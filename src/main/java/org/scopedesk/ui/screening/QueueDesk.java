package org.scopedesk.ui.screening;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.bulk.BulkModel;
import org.scopedesk.ui.bulk.BulkPane;
import org.scopedesk.ui.part.SideSheet;
import org.scopedesk.workbench.Change;
import org.scopedesk.workbench.Item;

/**
 * What both stages have around the record: the queue as a list, the sheets in which it is arranged and in which many
 * records are decided at once, records similar to the one that is read, and the line that says what the queue is now.
 */
public final class QueueDesk {
    private static final int SIMILAR = 50;

    private final Desk desk;
    private final Session session;
    private final ScreeningModel model;
    private final ScreeningView screening;
    private final ListModel list;
    private final QueueTable table;
    private final QueueModel queue;
    private final QueuePanel panel;
    private final SideSheet sheet;
    private final BulkModel bulk;
    private final BulkPane bulkPane;

    /**
     * The queue of a stage.
     *
     * @param screening where its record is read; what belongs to the queue is laid over it
     */
    public QueueDesk(Desk desk, Session session, Stage stage, ScreeningModel model, ScreeningView screening) {
        this.desk = desk;
        this.session = session;
        this.model = model;
        this.screening = screening;
        this.list = new ListModel(desk, session, stage);
        String name = stage == Stage.TITLE_ABSTRACT ? "queue" : "queue." + stage.word();
        this.table = new QueueTable(
                desk, name, list, model.labels(), model::show, () -> list.open().set(false));
        this.queue = new QueueModel(desk, session, stage, this::arranged);
        QueueWords words = new QueueWords(desk.texts(), model.labels());
        this.sheet = new SideSheet(desk.texts().of("queue.close"));
        this.panel = new QueuePanel(desk.texts(), queue, words, model.labels(), sheet::close);
        this.bulk = new BulkModel(desk, session, stage);
        this.bulkPane = new BulkPane(desk.texts(), bulk, model::undo);
        screening.setAbove(
                new QueueLine(desk.texts(), queue, words, this::arrange), new OutdatedLine(desk.texts(), queue, words));
        SelectionDone done = new SelectionDone(desk.texts(), queue, words, model);
        queue.shown().subscribe(now -> screening.setSelectionDone(done::node));
        for (Region over : List.of(sheet, bulkPane)) {
            over.setMaxWidth(Region.USE_PREF_SIZE);
            screening.addOver(over, Pos.CENTER_RIGHT);
        }
        listen();
    }

    private void listen() {
        list.open().addListener((p, old, now) -> {
            screening.setMain(now ? table.node() : screening.reader());
            screening.focusFirst().requestFocus();
        });
        list.pages().addListener((p, old, now) -> followShown());
        model.item().addListener((p, old, now) -> followShown());
        bulk.look().addListener((p, old, now) -> {
            if (now.isEmpty()) {
                screening.focusFirst().requestFocus();
            }
        });
        session.onChange(change -> {
            if (change == Change.DECISIONS || change == Change.NOTES) {
                list.refresh();
            }
        });
        session.onOther(sheet::close);
        sheet.onClosed(() -> screening.focusFirst().requestFocus());
    }

    /** Where the focus starts: in what lies over the record, else on the record or in the list. */
    public Node focusFirst() {
        if (sheet.isVisible()) {
            return panel;
        }
        return bulkPane.isVisible() ? bulkPane.focusFirst() : screening.focusFirst();
    }

    /** True while a form lies over the record, so that no key decides on it. */
    public ReadOnlyBooleanProperty isCovered() {
        return sheet.visibleProperty();
    }

    /** Closes the form in which the queue is arranged, if it is open. */
    public void closeForm() {
        sheet.close();
    }

    /** Is told when a decision on many records is made. */
    public void onBulk(Runnable listener) {
        bulk.onDecided(listener);
    }

    /** Opens the form in which the queue is arranged, or closes it. */
    void arrange() {
        if (!sheet.close()) {
            open("queue.title", panel::fill);
        }
    }

    /** Opens the form for records that were excluded and contain a word. */
    void castNet() {
        open("queue.net", panel::fillNet);
    }

    private void open(String title, Runnable fill) {
        sheet.open(desk.texts().of(title), panel);
        fill.run();
    }

    /** Shows the list in place of the record, or the record again. */
    void toggleList() {
        list.open().set(!list.open().get());
    }

    /** Narrows the queue to the records nearest to the one that is read, to decide on them here. */
    void queueSimilar() {
        shown().ifPresent(queue::similarTo);
    }

    /** Narrows the queue to the records nearest to one. */
    public void queueSimilar(Id<BibRecord> record) {
        queue.similarTo(record);
    }

    /** Lists the records nearest to the one that is read, of the whole review, in Search. */
    void listSimilar() {
        model.item()
                .get()
                .ifPresent(item -> desk.work()
                        .read(() ->
                                session.review().search().similar(item.record().id(), SIMILAR))
                        .then(found -> desk.go(Room.SEARCH, new Subject.Records(similarTo(item), found))));
    }

    private String similarTo(Item item) {
        return desk.texts().of("screening.similar.to", item.record().citation().title());
    }

    /** Prepares a decision on the selected rows; false if there are not two or more. */
    public boolean prepareBulk(Verdict verdict, Optional<Id<Reason>> reason) {
        if (bulk.look().get().isPresent()) {
            bulk.choose(verdict, reason);
            return true;
        }
        Optional<List<Id<BibRecord>>> several = list.open().get() ? table.several() : Optional.empty();
        several.ifPresent(records -> bulk.prepare(records, verdict, reason));
        return several.isPresent();
    }

    /** Closes what lies over the record; false if nothing does. */
    public boolean uncover() {
        if (bulk.look().get().isPresent()) {
            bulk.cancel();
            return true;
        }
        return screening.leaveLabel() || sheet.close() || screening.leaveNote();
    }

    /** Leaves the list, then records similar to one; false if neither is there to be left. */
    public boolean leave() {
        boolean listed = list.open().get();
        list.open().set(false);
        return listed || queue.leaveSimilar();
    }

    private void arranged(Optional<Id<BibRecord>> read) {
        read.ifPresentOrElse(model::show, model::resume);
        list.read();
    }

    private void followShown() {
        if (list.open().get()) {
            shown().ifPresent(table::follow);
        }
    }

    private Optional<Id<BibRecord>> shown() {
        return model.item().get().map(item -> item.record().id());
    }
}
