package org.scopedesk.ui.duplicates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.Line;
import org.scopedesk.workbench.FieldOrigin;
import org.scopedesk.workbench.Ground;
import org.scopedesk.workbench.RecordRow;

/** What became of each record in front and why, and all that was ever said of them. */
final class HistoryPane extends ScrollPane {
    private final Texts texts;
    private final AccountWords words;
    private final Reasons reasons;
    private final VBox lines = new VBox();

    HistoryPane(Texts texts, AccountWords words, HistoryModel model) {
        this.texts = texts;
        this.words = words;
        this.reasons = new Reasons(texts);
        lines.getStyleClass().add("account-lines");
        setContent(lines);
        setFitToWidth(true);
        setAccessibleText(texts.of("duplicates.history"));
        getStyleClass().add("account-pane");
        model.history().subscribe(this::show);
    }

    private void show(Optional<HistoryModel.History> read) {
        lines.getChildren().clear();
        read.ifPresent(this::fill);
        setVvalue(0);
    }

    private void fill(HistoryModel.History history) {
        Compared shown = history.shown();
        heading("duplicates.history.now");
        for (int i = 0; i < shown.size(); i++) {
            line(words.fate(shown, i));
        }
        shown.contradictions().forEach(one -> line(words.contradiction(one, shown)));
        if (!history.filled().isEmpty()) {
            heading("duplicates.history.filled");
            history.filled().forEach(origin -> line(origin(origin)));
        }
        heading("duplicates.history.said");
        if (history.links().isEmpty()) {
            line(texts.of("duplicates.history.none"));
        }
        history.links().forEach(link -> lines.getChildren().add(entry(history, link)));
    }

    private void heading(String key) {
        lines.getChildren().add(new Heading(texts.of(key)));
    }

    private void line(String text) {
        lines.getChildren().add(new Line(text));
    }

    private String origin(FieldOrigin origin) {
        return texts.of(
                "duplicates.history.from",
                texts.of("duplicates.field." + origin.field().name().toLowerCase(Locale.ROOT)),
                origin.source());
    }

    private Node entry(HistoryModel.History history, DuplicateLink link) {
        Label head =
                new Line(texts.of("duplicates.history.head", texts.moment(link.at()), words.who(link.by())), "quiet");
        String what = texts.of(
                "duplicates.history.what",
                said(history, link),
                name(history, link.first()),
                name(history, link.second()));
        VBox entry = new VBox(head, new Line(what));
        if (!link.why().isEmpty()) {
            entry.getChildren().add(new Line(Reasons.sentence(reasons.of(Ground.of(link))), "quiet"));
        }
        return entry;
    }

    private String said(HistoryModel.History history, DuplicateLink link) {
        String relation = texts.of("duplicates.said." + link.relation().word());
        return link.takesBack()
                .map(of -> texts.of(
                        history.back().contains(of) ? "duplicates.said.again" : "duplicates.said.back", relation))
                .orElse(relation);
    }

    private String name(HistoryModel.History history, Id<BibRecord> record) {
        List<Id<BibRecord>> front = history.shown().records();
        RecordRow row = history.rows().get(record);
        String source = row == null ? "" : row.source();
        if (front.contains(record)) {
            return texts.of("duplicates.history.in.front", front.indexOf(record) + 1, source);
        }
        return row == null
                ? ""
                : texts.of(
                        "duplicates.history.elsewhere", row.record().citation().title(), source);
    }
}
