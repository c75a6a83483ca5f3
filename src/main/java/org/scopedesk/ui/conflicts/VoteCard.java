package org.scopedesk.ui.conflicts;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.scopedesk.review.Note;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.LabelChip;
import org.scopedesk.ui.part.Line;
import org.scopedesk.ui.part.VerdictMark;
import org.scopedesk.ui.reading.MarkedText;
import org.scopedesk.workbench.Conflict;
import org.scopedesk.workbench.Mark;
import org.scopedesk.workbench.Mentions;

/** One reviewer's decision: who, what, why, labels, notes, and when. */
final class VoteCard extends VBox {
    private final Texts texts;

    VoteCard(Texts texts, Conflict.Vote vote) {
        this.texts = texts;
        Verdict verdict = vote.decision().verdict();
        String word = texts.of("verdict." + verdict.word());
        getStyleClass().addAll("card", "vote", "vote-" + verdict.name().toLowerCase(Locale.ROOT));
        getChildren().add(new Line(vote.reviewer().name(), "vote-name"));
        getChildren().add(new VerdictMark(verdict, word));
        if (verdict == Verdict.EXCLUDE) {
            getChildren()
                    .add(
                            vote.reason().isEmpty()
                                    ? new Line(texts.of("conflicts.no.reason"), "quiet")
                                    : new Line(vote.reason(), "vote-reason"));
        }
        addRemarks(vote.remarked(), vote.decision().stage());
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        String when = texts.moment(vote.decision().at());
        getChildren().addAll(gap, new Line(when, "vote-time"));
        setAccessibleText(vote.reviewer().name() + ": " + word + " " + vote.reason());
    }

    /** What somebody wrote who has no decision here. */
    VoteCard(Texts texts, Conflict.Remarked remarked, Stage stage) {
        this.texts = texts;
        getStyleClass().addAll("card", "vote");
        getChildren().add(new Line(remarked.reviewer().name(), "vote-name"));
        getChildren().add(new Line(texts.of("conflicts.no.vote"), "quiet"));
        addRemarks(remarked, stage);
        setAccessibleText(remarked.reviewer().name() + ": " + texts.of("conflicts.no.vote"));
    }

    private void addRemarks(Conflict.Remarked remarked, Stage stage) {
        if (!remarked.labels().isEmpty()) {
            FlowPane chips = new FlowPane();
            chips.getStyleClass().add("label-chips");
            chips.getChildren()
                    .setAll(remarked.labels().stream().map(LabelChip::new).toList());
            getChildren().add(chips);
        }
        for (Note note : remarked.notes()) {
            String written = note.stage() == stage ? note.text() : texts.of("conflicts.note.before", note.text());
            List<Mark> mentions = Mentions.marks(written);
            getChildren().add(mentions.isEmpty() ? new Line(written, "vote-note") : new MarkedText(written, mentions));
        }
    }
}
