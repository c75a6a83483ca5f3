package org.scopedesk.ui.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
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
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Fx;
import org.scopedesk.ui.Headway;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.EmptyState;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.RememberedSplit;
import org.scopedesk.ui.part.SavingField;
import org.scopedesk.ui.part.VerdictMark;
import org.scopedesk.ui.reading.Reading;
import org.scopedesk.ui.reading.RecordReader;
import org.scopedesk.workbench.Item;

/** The nodes of a screening screen: the record, beside it criteria, reasons and note; or why there is none to read. */
public final class ScreeningView extends StackPane {
    private final Desk desk;
    private final Texts texts;
    private final ScreeningModel model;
    private final CriteriaModel criteria;
    private final StageWords words;
    private final RecordReader reader;
    private final CriteriaPanel panel;
    private final TextArea note;
    private final Label place = new Label();
    private final HBox own = new HBox();
    private final HBox beside = new HBox();
    private final VBox above = new VBox();
    private final List<Node> over = new ArrayList<>();
    private final LabelBox labels;
    private final BorderPane record = new BorderPane();
    private final Node work;
    private Optional<Reading> reading = Optional.empty();
    private Supplier<Optional<Node>> selectionDone = Optional::empty;

    /**
     * @param keys the keys of the reasons
     * @param words what it says that differs from stage to stage
     * @param exclude excludes the record shown for a reason
     */
    public ScreeningView(
            Desk desk,
            Keys keys,
            ScreeningModel model,
            CriteriaModel criteria,
            StageWords words,
            Consumer<Reason> exclude) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.criteria = criteria;
        this.words = words;
        this.reader = new RecordReader(desk);
        this.panel = new CriteriaPanel(
                texts,
                keys,
                criteria,
                reason -> {
                    exclude.accept(reason);
                    reader().requestFocus();
                },
                model.canDecide());
        this.note = SavingField.area(texts.of("screening.note"), 2, model.item().map(i -> i.map(this::noteOf)));
        this.labels = new LabelBox(
                texts,
                model.labels(),
                label -> model.remark(model.labels().toggling(label.id())),
                name -> model.remark(model.labels().putting(name)),
                this::labelChosen);
        this.work = new RememberedSplit(desk.memory(), "screening", 0.7, recordSide(), panelSide());
        getStyleClass().add("screen");
        model.state().addListener((p, old, now) -> show(now));
        model.item().addListener((p, old, now) -> now.ifPresent(this::show));
        criteria.reasons().addListener((p, old, now) -> model.item().get().ifPresent(this::showOwn));
        model.labels().all().addListener((p, old, now) -> model.item().get().ifPresent(this::showLabels));
        model.item().get().ifPresent(this::show);
        show(model.state().get());
    }

    private SavingField.Written noteOf(Item item) {
        return new SavingField.Written(
                item.record().id(), item.note().map(Note::text).orElse(""), model.noting(item));
    }

    public RecordReader reader() {
        return reader;
    }

    /** The reasons beside the record. */
    public ReasonList reasons() {
        return panel.reasons();
    }

    /** Puts something into the line above the record, after its place. */
    public void addBeside(Node node) {
        beside.getChildren().add(node);
    }

    /** Puts lines above the record, which come and go there. */
    public void setAbove(Node... nodes) {
        above.getChildren().setAll(nodes);
    }

    /**
     * Takes what to say when a part of the queue is decided, and says it if that is so now.
     *
     * @param said empty if the queue is all of the stage
     */
    public void setSelectionDone(Supplier<Optional<Node>> said) {
        selectionDone = said;
        if (model.state().get() == ScreeningState.DONE) {
            show(ScreeningState.DONE);
        }
    }

    /** Shows something in place of the record, or the record again. */
    public void setMain(Node node) {
        record.setCenter(node);
    }

    /** Opens the chooser of labels. */
    public void startLabel() {
        labels.open();
    }

    private void labelChosen() {
        labels.close();
        focusFirst().requestFocus();
    }

    /** Closes the chooser of labels; false if it was closed. */
    public boolean leaveLabel() {
        return labels.close();
    }

    /** Lays something over the screen, to be seen when it wants to. */
    public void addOver(Node node, Pos place) {
        over.add(node);
        StackPane.setAlignment(node, place);
        show(model.state().get());
    }

    /** Puts the focus into the note. */
    public void startNote() {
        note.requestFocus();
        note.end();
    }

    /** Leaves the note; false if nobody was writing one. */
    public boolean leaveNote() {
        return note.isFocused();
    }

    /** The record, or the first step if there is none. */
    public Node focusFirst() {
        return work.isVisible() ? record.getCenter() : firstStep();
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
        beside.setAlignment(Pos.CENTER_LEFT);
        HBox line = new HBox(place, beside, gap, own);
        line.getStyleClass().add("record-line");
        line.setAlignment(Pos.CENTER_LEFT);
        record.setCenter(reader);
        record.setTop(new VBox(above, line));
        record.setMinWidth(0);
        return record;
    }

    private Node panelSide() {
        note.setPromptText(texts.of("screening.note.prompt"));
        ScrollPane scroll = new ScrollPane(panel);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox noteBox = new VBox(
                labels,
                new Heading(texts.of("screening.note")),
                new MentionBox(texts, note, criteria.mentionable()),
                note);
        noteBox.getStyleClass().add("note-box");
        VBox side = new VBox(scroll, noteBox);
        side.getStyleClass().add("screening-side");
        side.setMinWidth(240);
        return side;
    }

    private void show(Item item) {
        Reading now = Reading.of(item);
        if (!reading.equals(Optional.of(now))) {
            reader.show(now);
            reading = Optional.of(now);
        }
        showLabels(item);
        String where = words.place(item);
        place.setText(item.copies() > 1 ? where + " · " + texts.of("screening.copies", item.copies()) : where);
        showOwn(item);
    }

    private void showLabels(Item item) {
        labels.show(model.labels().of(item.labels()));
    }

    private void showOwn(Item item) {
        own.getChildren().clear();
        item.own().ifPresent(d -> own.getChildren().setAll(new VerdictMark(d.verdict(), said(d))));
        panel.reasons().mark(item.own().flatMap(Decision::reason));
    }

    private String said(Decision decision) {
        String verdict = texts.of("verdict." + decision.verdict().word());
        return decision.reason()
                .flatMap(id -> criteria.reasons().get().stream()
                        .filter(r -> r.id().equals(id))
                        .findFirst())
                .map(reason -> verdict + " · " + reason.text())
                .orElse(verdict);
    }

    private void show(ScreeningState state) {
        work.setVisible(state == ScreeningState.READING);
        switch (state) {
            case READING -> getChildren().setAll(work);
            case LOOKING -> getChildren().clear();
            case NOBODY -> getChildren().setAll(nobody());
            case NOTHING -> getChildren().setAll(words.nothing());
            case DONE -> getChildren().setAll(selectionDone.get().orElseGet(this::done));
        }
        getChildren().addAll(over);
        Fx.later(this::focusUnlessElsewhere);
    }

    private Node done() {
        return words.done(model.headway().get().map(Headway::total).orElse(0));
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
                EmptyState.step(texts.of("screening.nobody.step"), () -> desk.go(Room.REVIEW)));
    }
}
