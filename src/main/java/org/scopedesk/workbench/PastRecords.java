package org.scopedesk.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.Note;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.DecisionLog;
import org.scopedesk.screening.Group;
import org.scopedesk.screening.Remarks;

/**
 * Decisions, notes and labels as they stood at a moment. Blind as today: what a person may not see now of another they do
 * not see in the past either, whatever it was then.
 */
final class PastRecords {
    private final Desk desk;
    private final PastSetup setup;
    private final DecisionLog log;
    private final Remarks remarks;
    private final Mentions mentions;
    private final Map<Id<Reason>, String> reasons = new HashMap<>();

    PastRecords(Desk desk, Instant at, PastSetup setup, DecisionLog log) {
        this.desk = desk;
        this.setup = setup;
        this.log = log;
        this.remarks = Remarks.of(
                desk.file().notes().all().stream()
                        .filter(note -> !note.at().isAfter(at))
                        .toList(),
                desk.file().labellings().all().stream()
                        .filter(labelling -> !labelling.at().isAfter(at))
                        .toList());
        this.mentions = Mentions.asOf(setup.criteria(), desk.file().setup());
        setup.reasons().forEach(reason -> reasons.put(reason.id(), reason.text()));
    }

    /** What stood beside a group of then. */
    synchronized PastRecord of(Group group, Optional<Id<Reviewer>> viewer) {
        LogDesk eyes = new LogDesk(desk, viewer);
        return new PastRecord(votes(group, eyes), notes(group, eyes), labels(group, eyes));
    }

    private List<PastRecord.Vote> votes(Group group, LogDesk eyes) {
        List<PastRecord.Vote> votes = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            log.live(group, stage).stream()
                    .filter(d -> eyes.sees(d.reviewer(), stage, d.record()))
                    .sorted(Comparator.comparing(Decision::id))
                    .map(d -> new PastRecord.Vote(
                            d,
                            setup.nameOf(d.reviewer()),
                            d.reason().map(id -> reasons.getOrDefault(id, "")).orElse("")))
                    .forEach(votes::add);
        }
        return votes;
    }

    private List<PastRecord.Written> notes(Group group, LogDesk eyes) {
        List<PastRecord.Written> notes = new ArrayList<>();
        Set<Id<BibRecord>> members = new LinkedHashSet<>(group.members());
        List<Note> of = remarks.notes().stream()
                .filter(note -> members.contains(note.record()))
                .toList();
        for (Stage stage : Stage.values()) {
            of.stream()
                    .filter(note -> note.stage() == stage && eyes.sees(note.reviewer(), stage, note.record()))
                    .filter(note -> remarks.note(group, stage, note.reviewer()).equals(Optional.of(note)))
                    .map(note -> new PastRecord.Written(
                            stage, setup.nameOf(note.reviewer()), mentions.shown(note.text()), note.at()))
                    .forEach(notes::add);
        }
        return notes;
    }

    private List<PastRecord.On> labels(Group group, LogDesk eyes) {
        var known = setup.labels();
        return remarks.labellings(group).stream()
                .filter(l -> eyes.sees(l.reviewer(), l.stage(), l.record()))
                .flatMap(l -> Optional.ofNullable(known.get(l.label())).stream()
                        .map(label -> new PastRecord.On(label, setup.nameOf(l.reviewer()))))
                .toList();
    }
}
