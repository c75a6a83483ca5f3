package org.scopedesk.workbench;

import java.util.List;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.DecisionChange;
import org.scopedesk.review.Id;
import org.scopedesk.review.Note;
import org.scopedesk.review.Retrieval;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.Group;
import org.scopedesk.screening.Screening;
import org.scopedesk.workbench.LogEntry.Kind;

/** What reviewers did with records: decided, took back, wrote notes, looked for full texts. */
final class LogOfRecords {
    private final Desk desk;
    private final LogDesk names;

    private final Mentions mentions;

    LogOfRecords(Desk desk, LogDesk names) {
        this.desk = desk;
        this.names = names;
        this.mentions = new Mentions(desk.file().setup());
    }

    void addTo(List<LogEntry> entries) {
        for (Group group : desk.state().groups()) {
            desk.state().withScreening(screening -> {
                decisions(group, screening, entries);
                return true;
            });
        }
        desk.file().notes().all().stream()
                .filter(note -> names.sees(note.reviewer(), note.stage(), note.record()))
                .map(this::note)
                .forEach(entries::add);
        desk.file().retrievals().all().stream().map(this::retrieval).forEach(entries::add);
    }

    private void decisions(Group group, Screening screening, List<LogEntry> entries) {
        boolean first = screening.othersVisible(group, Stage.TITLE_ABSTRACT);
        boolean second = screening.othersVisible(group, Stage.FULL_TEXT);
        for (Id<BibRecord> member : group.members()) {
            for (Decision decision : screening.log().history(member)) {
                boolean all = decision.stage() == Stage.TITLE_ABSTRACT ? first : second;
                if (all || names.isViewer(decision.reviewer())) {
                    entries.add(decision(decision));
                    screening.log().changes(decision).forEach(change -> entries.add(change(change, decision)));
                }
            }
        }
    }

    private LogEntry decision(Decision d) {
        String word =
                (d.bulk() ? "bulk_" : "") + d.verdict().word() + (d.reason().isPresent() ? "_reason" : "");
        Kind kind = d.role() == Decision.Role.ADJUDICATION ? Kind.ADJUDICATION : Kind.DECISION;
        List<String> reason = d.reason().map(names::reason).map(List::of).orElse(List.of());
        return LogEntry.of(d.id(), kind, d.at(), names.person(d.reviewer()), word, reason)
                .about(d.record())
                .at(d.stage());
    }

    private LogEntry change(DecisionChange change, Decision decision) {
        String word = (change.live() ? "redo_" : "undo_") + decision.verdict().word();
        return LogEntry.of(change.id(), Kind.UNDO, change.at(), names.person(change.by()), word, List.of())
                .about(decision.record())
                .at(decision.stage());
    }

    private LogEntry note(Note note) {
        String word = note.text().isEmpty() ? "note_removed" : "note";
        return LogEntry.of(
                        note.id(),
                        Kind.NOTE,
                        note.at(),
                        names.person(note.reviewer()),
                        word,
                        List.of(mentions.shown(note.text())))
                .about(note.record())
                .at(note.stage());
    }

    private LogEntry retrieval(Retrieval retrieval) {
        String word = retrieval.retrieved() ? "retrieved" : "not_retrieved";
        return LogEntry.of(
                        retrieval.id(), Kind.RETRIEVAL, retrieval.at(), names.person(retrieval.by()), word, List.of())
                .about(retrieval.record())
                .at(Stage.FULL_TEXT);
    }
}
