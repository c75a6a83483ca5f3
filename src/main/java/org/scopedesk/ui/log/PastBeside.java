package org.scopedesk.ui.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Stage;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.LabelChip;
import org.scopedesk.ui.part.Line;
import org.scopedesk.ui.part.VerdictMark;
import org.scopedesk.ui.reading.MarkedText;
import org.scopedesk.workbench.Mentions;
import org.scopedesk.workbench.PastRecord;

/** What stood beside the record chosen: decisions, notes, labels. */
final class PastBeside extends ScrollPane {
    private final Texts texts;
    private final VBox column = new VBox();

    PastBeside(Texts texts) {
        this.texts = texts;
        column.getStyleClass().add("past-beside");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(texts.of("past.beside"));
        getStyleClass().addAll("screen", "past-scroll");
        show(Optional.empty());
    }

    void show(Optional<PastRecord> found) {
        List<Node> lines = new ArrayList<>(List.of(new Heading(texts.of("past.beside"))));
        found.ifPresent(record -> {
            record.votes().forEach(vote -> lines.add(vote(vote)));
            record.notes().forEach(note -> lines.add(note(note)));
            if (!record.labels().isEmpty()) {
                lines.add(labels(record.labels()));
            }
            if (lines.size() == 1) {
                lines.add(new Line(texts.of("past.beside.none"), "quiet"));
            }
        });
        if (found.isEmpty()) {
            lines.add(new Line(texts.of("past.shows"), "quiet"));
        }
        column.getChildren().setAll(lines);
        setVvalue(0);
    }

    private Node vote(PastRecord.Vote vote) {
        Decision decision = vote.decision();
        String verdict = texts.of("verdict." + decision.verdict().word());
        boolean lead = decision.role() == Decision.Role.ADJUDICATION;
        String who = lead ? texts.of("past.lead", vote.reviewer()) : vote.reviewer();
        Label when = new Line(who + " · " + stage(decision.stage()) + " · " + LogWords.time(decision.at()), "quiet");
        HBox line = new HBox(new VerdictMark(decision.verdict(), verdict), when);
        line.getStyleClass().add("form-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return vote.reason().isEmpty() ? line : new VBox(line, new Line(vote.reason(), "vote-reason"));
    }

    private Node note(PastRecord.Written note) {
        String who = texts.of("past.note", note.reviewer(), stage(note.stage()), LogWords.time(note.at()));
        return new VBox(new Line(who, "quiet"), new MarkedText(note.text(), Mentions.marks(note.text())));
    }

    private Node labels(List<PastRecord.On> labels) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("label-chips");
        labels.forEach(on -> chips.getChildren().addAll(new LabelChip(on.label()), new Line(on.reviewer(), "quiet")));
        return chips;
    }

    private String stage(Stage stage) {
        return texts.of("log.stage." + stage.word());
    }
}
