package org.scopedesk.ui.flow;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.scopedesk.report.FlowNumber;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Fx;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.EmptyState;
import org.scopedesk.ui.part.SideSheet;
import org.scopedesk.ui.records.RecordPages;

/** The nodes of the Flow diagram screen: the strip, the paper, and a sheet for records or equations over its right. */
final class FlowView extends StackPane {
    private static final double RECORDS_WIDE = 800;
    private static final double EQUATIONS_WIDE = 480;

    private final Desk desk;
    private final Texts texts;
    private final FlowModel model;
    private final FlowStrip strip;
    private final PaperView paper;
    private final EquationList equations;
    private final SideSheet sheet;
    private final BorderPane work;
    private boolean wide;
    private Optional<FlowRecords> records = Optional.empty();
    private Optional<RecordPages> pages = Optional.empty();
    private Optional<Node> before = Optional.empty();

    FlowView(Desk desk, Keys keys, FlowModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.strip = new FlowStrip(texts, keys, model::choose, this::showEquations);
        this.paper = new PaperView(texts, model::choose);
        this.equations = new EquationList(texts);
        this.sheet = new SideSheet(texts.of("flow.sheet.close"));
        StackPane middle = new StackPane(paper, sheet);
        StackPane.setAlignment(sheet, Pos.CENTER_RIGHT);
        middle.widthProperty().addListener((p, old, now) -> fitSheet(now.doubleValue()));
        sheet.onClosed(this::sheetClosed);
        this.work = new BorderPane(middle, strip, null, null, null);
        getStyleClass().add("screen");
        model.now().addListener((p, old, now) -> now.ifPresent(this::show));
        model.chosen().addListener((p, old, now) -> now.ifPresent(this::showRecords));
        model.now().get().ifPresent(this::show);
    }

    PaperView paper() {
        return paper;
    }

    ReadOnlyBooleanProperty sheetOpen() {
        return sheet.visibleProperty();
    }

    void showEquations() {
        rememberFocus();
        model.chooseNone();
        wide = false;
        fitSheet(sheet.getParent().getLayoutBounds().getWidth());
        sheet.open(texts.of("flow.equations.title"), equations);
    }

    /** Goes back one level: from a record to its list, from a sheet to the diagram; false if there is none. */
    boolean back() {
        return records.map(FlowRecords::leaveRecord).orElse(false) || sheet.close();
    }

    Node focusFirst() {
        return sheet.isVisible()
                ? records.map(FlowRecords::front).orElse(equations)
                : before.filter(n -> n.getScene() != null).orElse(paper.first());
    }

    /** The records selected in the sheet. */
    List<Id<BibRecord>> selected() {
        return records.map(FlowRecords::selected).orElse(List.of());
    }

    /** Copies the text of a record that is being read in the sheet; false if none is. */
    boolean copyText() {
        return records.map(FlowRecords::copyText).orElse(false);
    }

    private void show(FlowNow now) {
        if (now.identified() == 0) {
            getChildren().setAll(nothing());
            return;
        }
        boolean first = !getChildren().contains(work);
        getChildren().setAll(work);
        strip.show(now);
        paper.draw(now.diagram());
        equations.show(now);
        pages.ifPresent(RecordPages::refresh);
        if (first) {
            Fx.later(() -> focusFirst().requestFocus());
        }
    }

    private void showRecords(FlowNumber number) {
        rememberFocus();
        forgetRecords();
        RecordPages fresh = model.records(number);
        FlowRecords list = new FlowRecords(desk, fresh);
        pages = Optional.of(fresh);
        records = Optional.of(list);
        wide = true;
        fitSheet(sheet.getParent().getLayoutBounds().getWidth());
        sheet.open(texts.of("flow.number", number.label(), number.n()), list);
        Fx.later(list::enter);
    }

    private void fitSheet(double room) {
        double width = Math.min(wide ? RECORDS_WIDE : EQUATIONS_WIDE, 0.9 * room);
        sheet.setMinWidth(width);
        sheet.setMaxWidth(width);
    }

    private void rememberFocus() {
        Node focus = getScene() == null ? null : getScene().getFocusOwner();
        if (!sheet.isVisible()) {
            before = Optional.ofNullable(focus);
        }
    }

    private void sheetClosed() {
        forgetRecords();
        model.chooseNone();
        Fx.later(() -> focusFirst().requestFocus());
    }

    private void forgetRecords() {
        pages.ifPresent(RecordPages::stop);
        pages = Optional.empty();
        records = Optional.empty();
    }

    private Node nothing() {
        Button step = new Button(texts.of("flow.nothing.step"));
        step.setOnAction(e -> desk.go(Room.SOURCES, new Subject.ImportFiles()));
        return new EmptyState("fth-git-merge", texts.of("flow.nothing.title"), texts.of("flow.nothing.sentence"), step);
    }
}
