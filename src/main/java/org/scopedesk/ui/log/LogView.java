package org.scopedesk.ui.log;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Fx;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.EmptyState;
import org.scopedesk.ui.part.FirstFocus;
import org.scopedesk.workbench.LogEntry;

/** The nodes of the Log screen: the filter and the entries; or the review as it stood. */
final class LogView extends StackPane {
    private final Texts texts;
    private final LogModel model;
    private final LogFilterBar bar;
    private final EmptyState empty;
    private final LogTable table;
    private final BorderPane present;
    private final PastModel pastModel;
    private final PastView past;

    LogView(Desk desk, LogModel model, PastModel pastModel) {
        this.texts = desk.texts();
        this.model = model;
        this.pastModel = pastModel;
        LogWords words = new LogWords(texts);
        this.bar = new LogFilterBar(texts, words, model);
        this.empty = new EmptyState("fth-clock", "", "");
        this.table = new LogTable(desk, words, empty, model::open);
        this.present = new BorderPane(table, bar, null, null, null);
        this.past = new PastView(desk, pastModel);
        present.getStyleClass().addAll("screen", "log");
        getChildren().setAll(present);
        model.listed().addListener((p, old, now) -> show(now));
        pastModel.past().addListener((p, old, now) -> showPast(now.isPresent()));
        show(model.listed().get());
    }

    /** Puts the focus in the text of the filter. */
    void startFilter() {
        bar.text().requestFocus();
        bar.text().selectAll();
    }

    /** The entry in the focus of the selection. */
    Optional<LogEntry> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /** The entries selected. */
    List<LogEntry> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    /** Goes back one level: to the present, or to the whole log; false if there is none. */
    boolean back() {
        return leavesPast() || bar.clear();
    }

    Node focusFirst() {
        return pastModel.past().get().isPresent() ? past.focusFirst() : table;
    }

    void leavePast() {
        if (leavesPast()) {
            Fx.later(() -> FirstFocus.in(this, focusFirst()));
        }
    }

    private boolean leavesPast() {
        return pastModel.leave();
    }

    private void show(Optional<List<LogEntry>> listed) {
        boolean nothing = model.told().get().entries().isEmpty();
        empty.setVisible(listed.isPresent());
        empty.say(
                texts.of(nothing ? "log.nothing.title" : "log.none.title"),
                texts.of(nothing ? "log.nothing.sentence" : "log.none.sentence"));
        table.show(model.told().get(), listed.orElse(List.of()));
    }

    private void showPast(boolean away) {
        getChildren().setAll(away ? past : present);
        Fx.later(() -> FirstFocus.in(this, focusFirst()));
    }
}
