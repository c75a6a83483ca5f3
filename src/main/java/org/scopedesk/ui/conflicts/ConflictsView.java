package org.scopedesk.ui.conflicts;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.EmptyState;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.RememberedSplit;
import org.scopedesk.ui.reading.Reading;
import org.scopedesk.ui.reading.RecordReader;
import org.scopedesk.ui.screening.CriteriaModel;
import org.scopedesk.ui.screening.ReasonList;
import org.scopedesk.workbench.Conflict;

/** The nodes of Conflicts: the queue, the record, the decisions beside each other; or why there is nothing to settle. */
final class ConflictsView extends StackPane {
    private final Desk desk;
    private final Texts texts;
    private final ConflictsModel model;
    private final RecordReader reader;
    private final ReasonList reasons;
    private final QueueList queue;
    private final EqualCards cards = new EqualCards();
    private final EqualCards besides = new EqualCards();
    private final Label place = new Label();
    private final StackPane middle = new StackPane();
    private final Node parts;
    private final BorderPane work;

    ConflictsView(Desk desk, Keys keys, ConflictsModel model, CriteriaModel criteria) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.reader = new RecordReader(desk);
        this.reasons = new ReasonList(texts, keys, criteria, this::exclude, model.canSettle());
        this.queue = new QueueList(texts, model);
        this.parts = split();
        this.work = new BorderPane(middle);
        work.setTop(new StageLine(texts, model));
        getStyleClass().addAll("screen", "conflicts");
        model.state().addListener((p, old, now) -> show(now));
        model.counts().addListener((p, old, now) -> recount());
        model.conflict().addListener((p, old, now) -> show(now));
        reader.sceneProperty().addListener((p, old, now) -> {
            if (isFocused()) {
                focusFirst().requestFocus();
            }
        });
        show(model.conflict().get());
        show(model.state().get());
    }

    RecordReader reader() {
        return reader;
    }

    ReasonList reasons() {
        return reasons;
    }

    /** Excludes; at full text after a reason was asked for. */
    void exclude() {
        if (model.stage().get() == Stage.TITLE_ABSTRACT) {
            model.settle(Verdict.EXCLUDE, Optional.empty());
        } else if (!reasons.ask()) {
            desk.notices()
                    .tell(
                            texts.of("fulltext.no.reasons"),
                            texts.of("fulltext.no.reasons.step"),
                            () -> desk.go(Room.REVIEW));
        }
    }

    void exclude(Reason reason) {
        model.settle(Verdict.EXCLUDE, Optional.of(reason.id()));
        focusFirst().requestFocus();
    }

    /** Opens the web page of the report shown. */
    void open() {
        model.conflict()
                .get()
                .ifPresent(c -> Reading.of(c.item())
                        .webPage()
                        .ifPresentOrElse(desk::browse, () -> desk.notices().tell(texts.of("fulltext.no.page"))));
    }

    Node focusFirst() {
        if (model.state().get() == ConflictsModel.State.READING) {
            return reader.getScene() == null ? this : reader; // splits take up what they hold when they are laid out
        }
        Node step = lookup(".empty-steps .button");
        return step == null ? this : step;
    }

    private Node split() {
        place.getStyleClass().add("quiet");
        HBox line = new HBox(place);
        line.getStyleClass().add("record-line");
        line.setAlignment(Pos.CENTER_LEFT);
        BorderPane record = new BorderPane(reader);
        record.setTop(line);
        record.setMinWidth(300);
        VBox column = new VBox(new Heading(texts.of("conflicts.votes")), cards, besides, reasons);
        column.getStyleClass().add("votes");
        ScrollPane side = new ScrollPane(column);
        side.setFitToWidth(true);
        side.setFocusTraversable(false);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().addAll("screen", "votes-side");
        side.setMinWidth(240);
        queue.setMinWidth(160);
        SplitPane left = new RememberedSplit(desk.memory(), "conflicts.queue", 0.34, queue, record);
        left.getStyleClass().add("inner-split");
        SplitPane.setResizableWithParent(record, true);
        return new RememberedSplit(desk.memory(), "conflicts.votes", 0.68, left, side);
    }

    private void show(Optional<Conflict> conflict) {
        conflict.ifPresentOrElse(this::show, this::clear);
    }

    private void show(Conflict conflict) {
        reader.show(Reading.of(conflict.item()));
        cards.show(
                conflict.votes().stream().map(vote -> new VoteCard(texts, vote)).toList());
        besides.show(conflict.besides().stream()
                .map(remarked -> new VoteCard(texts, remarked, conflict.stage()))
                .toList());
        place.setText(texts.of(
                "conflicts.place", model.place() + 1, model.queue().get().size()));
    }

    private void clear() {
        reader.clear();
        cards.show(List.of());
        besides.show(List.of());
        place.setText("");
    }

    private void show(ConflictsModel.State state) {
        boolean focused = isFocusWithin();
        put(state);
        if (focused) {
            focusFirst().requestFocus();
        }
    }

    private void put(ConflictsModel.State state) {
        switch (state) {
            case LOOKING -> getChildren().clear();
            case NOBODY -> getChildren().setAll(nobody());
            case NOT_LEAD -> getChildren().setAll(notLead());
            case SETTLED -> fill(settled());
            case READING -> fill(parts);
        }
    }

    /** For anybody but a lead the counts are all there is to see. */
    private void recount() {
        if (model.state().get() == ConflictsModel.State.NOT_LEAD) {
            show(ConflictsModel.State.NOT_LEAD);
        }
    }

    private void fill(Node content) {
        middle.getChildren().setAll(content);
        getChildren().setAll(work);
    }

    private Node nobody() {
        return new EmptyState(
                "fth-user",
                texts.of("screening.nobody.title"),
                texts.of("screening.nobody.sentence"),
                EmptyState.step(texts.of("screening.nobody.step"), () -> desk.go(Room.REVIEW)));
    }

    private Node notLead() {
        Counts counts = model.counts().get();
        String leads = String.join(", ", model.namesOfLeads());
        String title = texts.of("conflicts.blind.title", counts.all());
        if (leads.isEmpty()) {
            return new EmptyState(
                    "fth-users",
                    title,
                    texts.of("conflicts.blind.nobody"),
                    EmptyState.step(texts.of("conflicts.blind.step"), () -> desk.go(Room.REVIEW)));
        }
        return new EmptyState(
                "fth-users",
                title,
                texts.of("conflicts.blind.counts", counts.titleAbstract(), counts.fullText(), leads),
                EmptyState.step(texts.of("conflicts.on.screen"), () -> desk.go(Room.TITLE_ABSTRACT)));
    }

    private Node settled() {
        Stage other = Counts.other(model.stage().get());
        int left = model.counts().get().at(other);
        String sentence = texts.of("conflicts.settled.sentence");
        String title = texts.of(left > 0 ? "conflicts.settled.stage" : "conflicts.settled.title");
        if (left > 0) {
            String room = texts.of(other == Stage.FULL_TEXT ? "room.full_text" : "room.title_abstract");
            return new EmptyState(
                    "fth-check-circle",
                    title,
                    sentence,
                    EmptyState.step(texts.of("conflicts.stage", room, left), () -> model.look(other)));
        }
        return new EmptyState(
                "fth-check-circle",
                title,
                sentence,
                EmptyState.step(texts.of("conflicts.on.flow"), () -> desk.go(Room.FLOW)));
    }
}
