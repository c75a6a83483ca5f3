package org.scopedesk.ui.screening;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Note;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Fx;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.EmptyState;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.RememberedSplit;
import org.scopedesk.ui.part.SavingField;
import org.scopedesk.ui.part.VerdictMark;
import org.scopedesk.ui.reading.Reading;
import org.scopedesk.ui.reading.RecordReader;
import org.scopedesk.workbench.Item;

/** The nodes of a screening screen: the record, beside it criteria, reasons and note; or why there is none to read. */
final class ScreeningView extends StackPane {
    private final Desk desk;
    private final Texts texts;
    private final ScreeningModel model;
    private final CriteriaModel criteria;
    private final RecordReader reader;
    private final CriteriaPanel panel;
    private final TextArea note;
    private final Label place = new Label();
    private final HBox own = new HBox();
    private final Node work;

    ScreeningView(Desk desk, ScreeningModel model, CriteriaModel criteria) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.criteria = criteria;
        this.reader = new RecordReader(desk);
        this.panel = new CriteriaPanel(texts, criteria, this::exclude, model.canDecide());
        this.note = SavingField.area(
                texts.of("screening.note"),
                2,
                model.item().map(i -> i.flatMap(Item::note).map(Note::text).orElse("")),
                model::note);
        this.work = new RememberedSplit(desk.memory(), "screening", 0.7, recordSide(), panelSide());
        getStyleClass().add("screen");
        model.state().addListener((p, old, now) -> show(now));
        model.item().addListener((p, old, now) -> now.ifPresent(this::show));
        criteria.reasons().addListener((p, old, now) -> model.item().get().ifPresent(this::showOwn));
        model.item().get().ifPresent(this::show);
        show(model.state().get());
    }

    RecordReader reader() {
        return reader;
    }

    void startNote() {
        note.requestFocus();
        note.end();
    }

    /** Leaves the note; false if nobody was writing one. */
    boolean leaveNote() {
        return note.isFocused();
    }

    Node focusFirst() {
        return work.isVisible() ? reader : firstStep();
    }

    private Node firstStep() {
        Node step = lookup(".empty-steps .button");
        return step == null ? this : step;
    }

    private Node recordSide() {
        place.getStyleClass().add("quiet");
        own.setAlignment(Pos.CENTER_RIGHT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(place, gap, own);
        line.getStyleClass().add("record-line");
        line.setAlignment(Pos.CENTER_LEFT);
        BorderPane side = new BorderPane(reader);
        side.setTop(line);
        return side;
    }

    private Node panelSide() {
        note.setPromptText(texts.of("screening.note.prompt"));
        ScrollPane scroll = new ScrollPane(panel);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox noteBox = new VBox(new Heading(texts.of("screening.note")), note);
        noteBox.getStyleClass().add("note-box");
        VBox side = new VBox(scroll, noteBox);
        side.getStyleClass().add("screening-side");
        side.setMinWidth(240);
        return side;
    }

    private void exclude(Reason reason) {
        model.decide(Verdict.EXCLUDE, Optional.of(reason.id()));
        reader.requestFocus();
    }

    private void show(Item item) {
        reader.show(Reading.of(item));
        String where = texts.of("screening.place", item.position());
        place.setText(item.copies() > 1 ? where + " · " + texts.of("screening.copies", item.copies()) : where);
        showOwn(item);
    }

    private void showOwn(Item item) {
        own.getChildren().clear();
        item.own().ifPresent(d -> own.getChildren().setAll(new VerdictMark(d.verdict(), words(d))));
        panel.mark(item.own().flatMap(Decision::reason));
    }

    private String words(Decision decision) {
        String verdict = texts.of("verdict." + decision.verdict().word());
        return decision.reason()
                .flatMap(id -> criteria.reasons().get().stream()
                        .filter(r -> r.id().equals(id))
                        .findFirst())
                .map(reason -> verdict + " · " + reason.text())
                .orElse(verdict);
    }

    private void show(ScreeningModel.State state) {
        work.setVisible(state == ScreeningModel.State.READING);
        switch (state) {
            case READING -> getChildren().setAll(work);
            case LOOKING -> getChildren().clear();
            case NOBODY -> getChildren().setAll(nobody());
            case NOTHING -> getChildren().setAll(nothing());
            case DONE -> getChildren().setAll(done());
        }
        Fx.later(this::focusUnlessElsewhere);
    }

    /** Moves the focus to where the next key is likely, unless somebody moved it out of the screen. */
    private void focusUnlessElsewhere() {
        Scene scene = getScene();
        if (scene != null && (scene.getFocusOwner() == null || scene.getFocusOwner() == this)) {
            focusFirst().requestFocus();
        }
    }

    private Node nobody() {
        return new EmptyState(
                "fth-user",
                texts.of("screening.nobody.title"),
                texts.of("screening.nobody.sentence"),
                step("screening.nobody.step", () -> desk.go(Room.REVIEW)));
    }

    private Node nothing() {
        return new EmptyState(
                "fth-inbox",
                texts.of("screening.nothing.title"),
                texts.of("screening.nothing.sentence"),
                step("screening.nothing.step", () -> desk.go(Room.SOURCES, new Subject.ImportFiles())));
    }

    private Node done() {
        int all = model.headway().get().map(h -> h.total()).orElse(0);
        return new EmptyState(
                "fth-check-circle",
                texts.of("screening.done.title", all),
                texts.of("screening.done.sentence"),
                step("screening.done.step", () -> model.move(-1)),
                step("screening.done.next", () -> desk.go(Room.CONFLICTS)));
    }

    private Button step(String key, Runnable run) {
        Button button = new Button(texts.of(key));
        button.setOnAction(e -> run.run());
        return button;
    }
}
