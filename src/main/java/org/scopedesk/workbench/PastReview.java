package org.scopedesk.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scopedesk.duplicate.DuplicateGroups;
import org.scopedesk.report.Flow;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Source;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.DecisionLog;
import org.scopedesk.screening.Group;
import org.scopedesk.screening.Outcome;
import org.scopedesk.screening.Retrievals;
import org.scopedesk.screening.Screening;
import org.scopedesk.store.RecordHead;
import org.scopedesk.store.ReviewFile;

/**
 * A review as it stood at a moment: what was added to its file up to then, folded anew. Tells outcomes; of votes, notes and
 * labels those that a person may see today.
 * Immutable but for the file it reads titles from; safe for use by many threads.
 */
public final class PastReview {
    private final ReviewFile file;
    private final Instant at;
    private final Map<Id<BibRecord>, RecordHead> heads = new LinkedHashMap<>();
    private final Map<Id<BibRecord>, Group> groupOf = new HashMap<>();
    private final List<Group> groups;
    private final Screening screening;
    private final Retrievals retrievals;
    private final PastSetup setup;
    private final PastRecords records;

    PastReview(Desk desk, Instant at) {
        this.file = desk.file();
        this.at = at;
        this.setup = new PastSetup(file, at);
        for (RecordHead head : file.records().heads()) {
            if (setup.hadImported(head.importId())) {
                heads.put(head.id(), head);
            }
        }
        DuplicateGroups duplicates = DuplicateGroups.fold(file.links().all().stream()
                .filter(link -> !link.at().isAfter(at))
                .toList());
        this.groups = Grouping.all(duplicates, heads, setup.primaryOrder().bestFirst());
        groups.forEach(group -> group.members().forEach(member -> groupOf.put(member, group)));
        this.screening = new Screening(
                setup.policy(),
                DecisionLog.of(
                        file.decisions().all().stream()
                                .filter(decision -> !decision.at().isAfter(at))
                                .toList(),
                        file.changes().all().stream()
                                .filter(change -> !change.at().isAfter(at))
                                .toList()));
        this.retrievals = Retrievals.of(file.retrievals().all().stream()
                .filter(retrieval -> !retrieval.at().isAfter(at))
                .toList());
        this.records = new PastRecords(desk, at, setup, screening.log());
    }

    /** The criteria in force, in the order in which they were checked and as they were worded. */
    public List<Criterion> criteria() {
        return setup.criteria();
    }

    /**
     * What was said of a record, or of a copy of it.
     *
     * @param viewer who looks: sees their own, and others' where these are visible to all today
     * @throws IllegalArgumentException if the review did not have it yet
     */
    public PastRecord record(Optional<Id<Reviewer>> viewer, Id<BibRecord> id) {
        Group group = groupOf.get(id);
        if (group == null) {
            throw new IllegalArgumentException("the review did not have the record yet: " + id);
        }
        return records.of(group, viewer);
    }

    /** The moment. */
    public Instant at() {
        return at;
    }

    /** How many records the review had. */
    public int records() {
        return heads.size();
    }

    /** The numbers as they stood, each with the records behind it. */
    public Flow flow() {
        return new FlowOf(List.copyOf(heads.values()), groups, setup.sources(), setup.reasons(), setup.merged())
                .of(this::outcome, retrievals::of);
    }

    /** How many groups waited for a decision, or for the lead, at a stage. */
    public Counts counts(Stage stage) {
        List<Group> of = stage == Stage.TITLE_ABSTRACT ? groups : screening.fullTextGroups(groups, retrievals);
        int open = (int) of.stream().filter(g -> outcome(g, stage).isOpen()).count();
        return new Counts(of.size(), open, screening.conflicts(of, stage).size());
    }

    /**
     * What stood where at a stage.
     *
     * @param total groups of the stage
     * @param open without all decisions
     * @param conflicts waiting for the lead
     */
    public record Counts(int total, int open, int conflicts) {}

    /**
     * The rows of a table of records, in the order asked, with where they stood.
     *
     * @throws IllegalArgumentException if the review did not have one of them yet
     */
    public List<RecordRow> rows(List<Id<BibRecord>> records) {
        Map<Id<Source>, String> names = new HashMap<>();
        setup.sources().forEach(source -> names.put(source.id(), source.name()));
        List<RecordRow> rows = new ArrayList<>(records.size());
        for (BibRecord record : file.records().byIds(records)) {
            RecordHead head = heads.get(record.id());
            Group group = groupOf.get(record.id());
            if (head == null || group == null) {
                throw new IllegalArgumentException("the review did not have the record yet: " + record.id());
            }
            rows.add(new RecordRow(
                    record,
                    names.getOrDefault(head.sourceId(), ""),
                    group.members().size(),
                    state(record.id(), group)));
        }
        return rows;
    }

    private RecordState state(Id<BibRecord> record, Group group) {
        if (!group.primary().equals(record)) {
            return RecordState.DUPLICATE;
        }
        Outcome first = outcome(group, Stage.TITLE_ABSTRACT);
        if (!first.isIncluded()) {
            return RecordState.ofTitleAbstract(first);
        }
        return retrievals.of(group) == Retrievals.State.NOT_RETRIEVED
                ? RecordState.NOT_RETRIEVED
                : RecordState.ofFullText(outcome(group, Stage.FULL_TEXT));
    }

    private Outcome outcome(Group group, Stage stage) {
        return screening.outcome(group, stage);
    }
}
