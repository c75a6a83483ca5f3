package org.scopedesk.ui.conflicts;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.scopedesk.review.Note;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.VerdictMark;
import org.scopedesk.workbench.Conflict;

/** One reviewer's decision: who, what, why, the note, and when. */
final class VoteCard extends VBox {
    VoteCard(Texts texts, Conflict.Vote vote) {
        Verdict verdict = vote.decision().verdict();
        String word = texts.of("verdict." + verdict.word());
        getStyleClass().addAll("card", "vote", "vote-" + verdict.name().toLowerCase(Locale.ROOT));
        getChildren().add(line(vote.reviewer().name(), "vote-name"));
        getChildren().add(new VerdictMark(verdict, word));
        if (verdict == Verdict.EXCLUDE) {
            getChildren()
                    .add(
                            vote.reason().isEmpty()
                                    ? line(texts.of("conflicts.no.reason"), "quiet")
                                    : line(vote.reason(), "vote-reason"));
        }
        vote.note().map(Note::text).ifPresent(note -> getChildren().add(line(note, "vote-note")));
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .withZone(ZoneId.systemDefault())
                .format(vote.decision().at());
        getChildren().addAll(gap, line(when, "vote-time"));
        setAccessibleText(vote.reviewer().name() + ": " + word + " " + vote.reason());
    }

    private static Label line(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
