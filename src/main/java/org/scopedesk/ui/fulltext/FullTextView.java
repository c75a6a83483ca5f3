package org.scopedesk.ui.fulltext;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Stage;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.KeyCap;
import org.scopedesk.ui.part.SideSheet;
import org.scopedesk.ui.screening.CriteriaModel;
import org.scopedesk.ui.screening.QueueDesk;
import org.scopedesk.ui.screening.ReasonList;
import org.scopedesk.ui.screening.ScreeningView;

/** The nodes of Full text: the screening view, and a sheet over its right side with what could not be had. */
final class FullTextView extends StackPane {
    private final Desk desk;
    private final Texts texts;
    private final FullTextModel model;
    private final Keys keys;
    private final ScreeningView view;
    private final QueueDesk queue;
    private final SideSheet sheet;
    private final NotRetrievedSheet list;

    /**
     * The nodes.
     *
     * @param exclude excludes for a reason what is shown or selected
     */
    FullTextView(
            Desk desk,
            Session session,
            Keys keys,
            FullTextModel model,
            CriteriaModel criteria,
            Consumer<Reason> exclude) {
        this.desk = desk;
        this.keys = keys;
        this.texts = desk.texts();
        this.model = model;
        this.sheet = new SideSheet(texts.of("fulltext.list.close"));
        this.list = new NotRetrievedSheet(texts, keys, model, sheet::close);
        this.view = new ScreeningView(
                desk, keys, model.loop(), criteria, new FullTextWords(desk, model, this::openList), exclude);
        this.queue = new QueueDesk(desk, session, Stage.FULL_TEXT, model.loop(), view);
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        sheet.onClosed(() -> focusFirst().requestFocus());
        queue.isCovered().addListener((p, old, now) -> {
            if (now) {
                sheet.close();
            }
        });
        StackPane.setAlignment(sheet, Pos.CENTER_RIGHT);
        getChildren().setAll(view, sheet);
        addLinks();
    }

    /** What is done seldom has its key in the line above the record, not at the foot. */
    private void addLinks() {
        Hyperlink page = new Hyperlink(texts.of("fulltext.open"), new KeyCap(keys.written("fulltext.open", "O")));
        page.getStyleClass().add("line-link");
        page.setOnAction(e -> model.open());
        view.addBeside(page);
        Hyperlink missing = new Hyperlink("", new KeyCap(keys.written("fulltext.list", "R")));
        missing.getStyleClass().add("line-link");
        missing.setOnAction(e -> openList());
        missing.managedProperty().bind(missing.visibleProperty());
        missing.visibleProperty().bind(model.notRetrieved().map(all -> !all.isEmpty()));
        missing.textProperty().bind(model.notRetrieved().map(all -> texts.of("fulltext.list.count", all.size())));
        view.addBeside(missing);
    }

    QueueDesk queue() {
        return queue;
    }

    ScreeningView screening() {
        return view;
    }

    ReasonList reasons() {
        return view.reasons();
    }

    NotRetrievedSheet list() {
        return list;
    }

    ReadOnlyBooleanProperty listOpen() {
        return sheet.visibleProperty();
    }

    /** Opens the list of what could not be had, or closes it. */
    void toggleList() {
        if (!sheet.close()) {
            openList();
        }
    }

    /** Asks for the reason of an exclusion; says where reasons are written if there is none. */
    void askReason() {
        if (!view.reasons().ask()) {
            desk.notices()
                    .tell(
                            texts.of("fulltext.no.reasons"),
                            texts.of("fulltext.no.reasons.step"),
                            () -> desk.go(Room.REVIEW));
        }
    }

    /** Closes what lies over the report, ends the question for a reason, leaves note or list; false if there was none. */
    boolean back() {
        return sheet.close() || view.reasons().endAsking() || queue.uncover() || queue.leave();
    }

    Node focusFirst() {
        return sheet.isVisible() ? list : queue.focusFirst();
    }

    private void openList() {
        queue.closeForm();
        sheet.open(texts.of("fulltext.list.title"), list);
    }
}
