package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scopedesk.citation.PriorDecision;
import org.scopedesk.citation.PriorDecisions;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Decision.Role;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Labelling;
import org.scopedesk.review.Note;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.screening.Group;
import org.scopedesk.store.RecordHead;

/**
 * The decisions on titles and abstracts that other screening tools left in imported files, and how they become decisions
 * here. Safe for use by many threads.
 */
public final class PriorDecisionService {
    private static final Set<String> SCREENING_TOOLS = Set.of("Rayyan", "ASReview", "Abstrackr", "Covidence");

    /** In files of other tools the marks are looked for in so many records before all are read. */
    private static final int SAMPLE = 200;

    private final Desk desk;
    private final SetupService setup;
    private final LabelService labels;

    PriorDecisionService(Desk desk, SetupService setup, LabelService labels) {
        this.desk = desk;
        this.setup = setup;
        this.labels = labels;
    }

    /** Whose decisions a file holds, in the order in which they first occur; never what was decided on which record. */
    public List<PriorVoter> voters(ImportedFile file) {
        List<Id<BibRecord>> records = recordsOf(file);
        boolean tool = SCREENING_TOOLS.contains(file.platform());
        if (!tool
                && records.stream()
                        .limit(SAMPLE)
                        .allMatch(record -> prior(file, record).isEmpty())) {
            return List.of();
        }
        Map<String, PriorVoter> voters = new LinkedHashMap<>();
        for (Id<BibRecord> record : records) {
            for (PriorDecision decision : prior(file, record)) {
                voters.merge(decision.reviewer(), one(decision), PriorDecisionService::sum);
            }
        }
        return List.copyOf(voters.values());
    }

    /**
     * Takes decisions over, in one transaction and marked as bulk. A record that the reviewer has decided here already
     * keeps that decision. The first reason becomes the reason, made if there is none of that name; further ones are a
     * note; labels become labels.
     *
     * @param whose which reviewer a name in the file stands for; names that are missing are left out
     * @return how many decisions were made
     */
    public synchronized int takeOver(ImportedFile file, Map<String, Id<Reviewer>> whose) {
        List<Decision> decisions = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        List<Labelling> labellings = new ArrayList<>();
        Map<Id<Reviewer>, Set<Id<BibRecord>>> done = new HashMap<>();
        for (Id<BibRecord> record : recordsOf(file)) {
            for (PriorDecision prior : prior(file, record)) {
                Optional<Id<Reviewer>> reviewer = Optional.ofNullable(whose.get(prior.reviewer()));
                if (reviewer.isPresent() && isFree(record, reviewer.get(), done)) {
                    decisions.add(decision(record, reviewer.get(), prior));
                    note(record, reviewer.get(), prior).ifPresent(notes::add);
                    labellings.addAll(labellings(record, reviewer.get(), prior));
                }
            }
        }
        if (!decisions.isEmpty()) {
            desk.file().together(() -> {
                desk.file().notes().addAll(notes);
                desk.file().labellings().addAll(labellings);
                desk.file().decisions().addAll(decisions);
            });
            decisions.forEach(desk.state()::add);
            notes.forEach(desk.state()::add);
            labellings.forEach(desk.state()::add);
            desk.tell(Change.DECISIONS);
            desk.tell(Change.NOTES);
        }
        return decisions.size();
    }

    private boolean isFree(Id<BibRecord> record, Id<Reviewer> reviewer, Map<Id<Reviewer>, Set<Id<BibRecord>>> done) {
        Group group = desk.state().groupOf(record);
        return desk.state()
                        .withScreening(s -> s.own(group, Stage.TITLE_ABSTRACT, reviewer))
                        .isEmpty()
                && done.computeIfAbsent(reviewer, r -> new HashSet<>()).add(group.primary());
    }

    private Decision decision(Id<BibRecord> record, Id<Reviewer> reviewer, PriorDecision prior) {
        Optional<Id<Reason>> reason = prior.verdict() == Verdict.EXCLUDE
                ? prior.reasons().stream().findFirst().map(this::reason)
                : Optional.empty();
        return new Decision(
                desk.nextId(),
                record,
                Stage.TITLE_ABSTRACT,
                reviewer,
                Role.INDEPENDENT,
                prior.verdict(),
                reason,
                true,
                desk.now());
    }

    private Id<Reason> reason(String text) {
        return setup.reasons().stream()
                .filter(reason -> reason.text().equalsIgnoreCase(text))
                .findFirst()
                .orElseGet(() -> setup.addReason(text, Optional.empty()))
                .id();
    }

    private Optional<Note> note(Id<BibRecord> record, Id<Reviewer> reviewer, PriorDecision prior) {
        List<String> rest = prior.reasons().stream().skip(1).toList();
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(
                        desk.nextId(), record, Stage.TITLE_ABSTRACT, reviewer, String.join("; ", rest), desk.now()));
    }

    private List<Labelling> labellings(Id<BibRecord> record, Id<Reviewer> reviewer, PriorDecision prior) {
        return prior.labels().stream()
                .map(labels::add)
                .map(label -> new Labelling(
                        desk.nextId(), record, label.id(), Stage.TITLE_ABSTRACT, reviewer, true, desk.now()))
                .toList();
    }

    private List<PriorDecision> prior(ImportedFile file, Id<BibRecord> record) {
        return PriorDecisions.of(file.platform(), desk.file().records().fields(record));
    }

    private List<Id<BibRecord>> recordsOf(ImportedFile file) {
        return desk.state().heads().stream()
                .filter(head -> head.importId().equals(file.id()))
                .map(RecordHead::id)
                .toList();
    }

    private static PriorVoter one(PriorDecision decision) {
        return switch (decision.verdict()) {
            case INCLUDE -> new PriorVoter(decision.reviewer(), 1, 0, 0);
            case EXCLUDE -> new PriorVoter(decision.reviewer(), 0, 1, 0);
            case MAYBE -> new PriorVoter(decision.reviewer(), 0, 0, 1);
        };
    }

    private static PriorVoter sum(PriorVoter a, PriorVoter b) {
        return new PriorVoter(
                a.name(), a.included() + b.included(), a.excluded() + b.excluded(), a.maybe() + b.maybe());
    }
}
