package org.scopedesk.ui.screening;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
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
import org.scopedesk.ui.reading.RecordReader;
import org.scopedesk.workbench.Change;

/** The nodes of Title & abstract: the record or the list, and what is laid over them for a while. */
final class TitleAbstractView {
    private static final int SIMILAR = 50;

    private final Desk desk;
    private final Session session;
    private final ScreeningModel model;
    private final ScreeningView screening;
    private final ListModel list;
    private final QueueTable table;
    private final QueuePanel panel;
    private final SideSheet sheet;
    private final OutdatedLine outdated;
    private final BulkModel bulk;
    private final BulkPane bulkPane;
    private final PaceCard pace;

    /**
     * The nodes.
     *
     * @param exclude excludes for a reason what is shown or selected
     */
    TitleAbstractView(
            Desk desk, Session session, ScreeningModel model, CriteriaModel criteria, Consumer<Reason> exclude) {
        this.desk = desk;
        this.session = session;
        this.model = model;
        this.screening = new ScreeningView(desk, model, criteria, new TitleAbstractWords(desk, model), exclude);
        this.list = new ListModel(desk, session, Stage.TITLE_ABSTRACT);
        this.table = new QueueTable(
                desk, list, model.labels(), model::show, () -> list.open().set(false));
        QueueModel queue = new QueueModel(desk, session, Stage.TITLE_ABSTRACT, this::arranged);
        QueueWords words = new QueueWords(desk.texts(), model.labels());
        this.sheet = new SideSheet(desk.texts().of("queue.close"));
        this.panel = new QueuePanel(desk.texts(), queue, words, model.labels(), sheet::close);
        this.outdated = new OutdatedLine(desk.texts(), queue, words);
        this.bulk = new BulkModel(desk, session, Stage.TITLE_ABSTRACT);
        this.bulkPane = new BulkPane(desk.texts(), bulk, model::undo);
        this.pace = new PaceCard(desk.texts(), new PaceModel(desk, session, Stage.TITLE_ABSTRACT));
        screening.setAbove(new QueueLine(desk.texts(), queue, words, this::arrange), outdated);
        for (Region over : List.of(sheet, bulkPane)) {
            over.setMaxWidth(Region.USE_PREF_SIZE);
            screening.addOver(over, Pos.CENTER_RIGHT);
        }
        screening.addOver(pace, Pos.TOP_RIGHT);
        StackPane.setMargin(pace, new Insets(8, 16, 8, 8));
        listen();
    }

    private void listen() {
        list.open().addListener((p, old, now) -> {
            screening.setMain(now ? table.node() : screening.reader());
            screening.focusFirst().requestFocus();
        });
        list.pages().addListener((p, old, now) -> followShown());
        model.item().addListener((p, old, now) -> {
            followShown();
        });
        bulk.look().addListener((p, old, now) -> {
            if (now.isEmpty()) {
                model.item().get().ifPresent(item -> model.show(item.record().id()));
                screening.focusFirst().requestFocus();
            }
        });
        session.onChange(change -> {
            if (change == Change.DECISIONS || change == Change.NOTES) {
                list.refresh();
            }
        });
        sheet.onClosed(() -> screening.focusFirst().requestFocus());
    }

    Node node() {
        return screening;
    }

    RecordReader reader() {
        return screening.reader();
    }

    ReasonList reasons() {
        return screening.reasons();
    }

    Node focusFirst() {
        if (sheet.isVisible()) {
            return panel;
        }
        return bulkPane.isVisible() ? bulkPane.focusFirst() : screening.focusFirst();
    }

    void startNote() {
        screening.startNote();
    }

    void startLabel() {
        screening.startLabel();
    }

    /** Opens the form in which the queue is arranged. */
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
        pace.setVisible(false);
        sheet.open(desk.texts().of(title), panel);
        fill.run();
    }

    /** True while a form lies over the record, so that no key decides on it. */
    ReadOnlyBooleanProperty isCovered() {
        return sheet.visibleProperty();
    }

    void toggleList() {
        list.open().set(!list.open().get());
    }

    void togglePace() {
        pace.setVisible(!pace.isVisible());
    }

    void search() {
        desk.go(Room.SEARCH);
    }

    /** Lists the records nearest to the one shown. */
    void showSimilar() {
        model.item()
                .get()
                .ifPresent(item -> desk.work()
                        .read(() ->
                                session.review().search().similar(item.record().id(), SIMILAR))
                        .then(found -> desk.go(
                                Room.SEARCH,
                                new Subject.Records(
                                        desk.texts()
                                                .of(
                                                        "screening.similar.to",
                                                        item.record().citation().title()),
                                        found))));
    }

    /** Prepares a decision on the selected rows; false if there are not two or more. */
    boolean prepareBulk(Verdict verdict, Optional<Id<Reason>> reason) {
        if (bulk.look().get().isPresent()) {
            bulk.choose(verdict, reason);
            return true;
        }
        Optional<List<Id<BibRecord>>> several = list.open().get() ? table.several() : Optional.empty();
        several.ifPresent(records -> bulk.prepare(records, verdict, reason));
        return several.isPresent();
    }

    /** Goes back one level; false if there is none. */
    boolean back() {
        if (bulk.look().get().isPresent()) {
            bulk.cancel();
            return true;
        }
        if (screening.leaveLabel() || sheet.close() || screening.leaveNote()) {
            return true;
        }
        if (pace.isVisible()) {
            pace.setVisible(false);
            return true;
        }
        boolean listed = list.open().get();
        list.open().set(false);
        return listed;
    }

    private void arranged() {
        model.resume();
        list.read();
    }

    private void followShown() {
        if (list.open().get()) {
            model.item().get().ifPresent(item -> table.follow(item.record().id()));
        }
    }
}
