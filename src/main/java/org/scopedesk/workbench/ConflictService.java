package org.scopedesk.workbench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Decision.Role;
import org.scopedesk.review.Id;
import org.scopedesk.review.Note;
import org.scopedesk.review.Reason;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.screening.Agreement;
import org.scopedesk.screening.Group;
import org.scopedesk.screening.Outcome;

/** The lead's queue: records on which independent decisions differ. Safe for use by many threads. */
public final class ConflictService {
    private final Desk desk;
    private final Items items;
    private final Decisions decisions;

    ConflictService(Desk desk, Items items) {
        this.desk = desk;
        this.items = items;
        this.decisions = new Decisions(desk);
    }

    /**
     * How two reviewers agree at a stage.
     *
     * @param first the one whose name comes first
     * @param second the other
     * @param figures their agreement
     */
    public record Pair(Reviewer first, Reviewer second, Agreement figures) {}

    /** The records in conflict at a stage, in the order of the queue. */
    public List<Id<BibRecord>> open(Stage stage) {
        return desk.state().inConflict(stage).stream().map(Group::primary).toList();
    }

    /** The records whose conflict at a stage a lead has settled, in the order of the queue. */
    public List<Id<BibRecord>> adjudicated(Stage stage) {
        return desk.state().groups().stream()
                .filter(group -> desk.state().outcome(group, stage) instanceof Outcome.Adjudicated)
                .map(Group::primary)
                .toList();
    }

    /**
     * The lead's queue at a stage, in its order.
     *
     * @throws IllegalArgumentException if the reviewer is not a lead
     */
    public List<ConflictRow> queue(Id<Reviewer> lead, Stage stage) {
        checkLead(lead);
        Map<Id<BibRecord>, Outcome.Conflict.Kind> kinds = new LinkedHashMap<>();
        for (Group group : desk.state().inConflict(stage)) {
            if (desk.state().outcome(group, stage) instanceof Outcome.Conflict conflict) {
                kinds.put(group.primary(), conflict.kind());
            }
        }
        return desk.file().records().byIds(List.copyOf(kinds.keySet())).stream()
                .map(record -> new ConflictRow(record.id(), record.citation().title(), kindOf(kinds, record.id())))
                .toList();
    }

    /**
     * A conflict with all its votes.
     *
     * @throws IllegalArgumentException if the reviewer is not a lead, or if a decision is still missing, for then votes
     *     are hidden
     */
    public Conflict conflict(Id<Reviewer> lead, Stage stage, Id<BibRecord> record) {
        checkLead(lead);
        Group group = desk.state().groupOf(record);
        List<Decision> votes = desk.state().withScreening(s -> {
            if (!s.othersVisible(group, stage)) {
                throw new IllegalArgumentException("votes are hidden until all decisions are in: " + record);
            }
            return s.log().live(group, stage);
        });
        Map<Id<Reason>, Reason> reasons = byId(desk.file().setup().reasons().known(), Reason::id);
        Map<Id<Reviewer>, Conflict.Remarked> remarked = remarked(group, stage);
        List<Conflict.Vote> shown = votes.stream()
                .filter(vote -> vote.role() == Role.INDEPENDENT)
                .map(vote -> vote(vote, remarked, reasons))
                .sorted(Comparator.comparing(vote -> vote.reviewer().name()))
                .toList();
        shown.forEach(vote -> remarked.remove(vote.reviewer().id()));
        remarked.remove(lead);
        List<Conflict.Remarked> besides = remarked.values().stream()
                .filter(r -> !r.isNothing())
                .sorted(Comparator.comparing(r -> r.reviewer().name()))
                .toList();
        return new Conflict(items.item(lead, stage, record), stage, shown, besides);
    }

    /** What each reviewer wrote on a group up to a stage; may be shown to the lead once all decisions there are in. */
    private Map<Id<Reviewer>, Conflict.Remarked> remarked(Group group, Stage last) {
        Map<Id<ReviewLabel>, ReviewLabel> labels =
                byId(desk.file().setup().labels().known(), ReviewLabel::id);
        Map<Id<Reviewer>, Conflict.Remarked> remarked = new LinkedHashMap<>();
        for (Reviewer reviewer : desk.file().setup().reviewers().known()) {
            List<Note> notes = Arrays.stream(Stage.values())
                    .filter(stage -> stage.compareTo(last) <= 0)
                    .flatMap(stage -> items.note(group, stage, reviewer.id()).stream())
                    .toList();
            List<ReviewLabel> on = desk.state().withRemarks(r -> r.labellings(group)).stream()
                    .filter(l -> l.reviewer().equals(reviewer.id()) && l.stage().compareTo(last) <= 0)
                    .map(l -> labels.get(l.label()))
                    .distinct()
                    .filter(Objects::nonNull)
                    .toList();
            remarked.put(reviewer.id(), new Conflict.Remarked(reviewer, notes, on));
        }
        return remarked;
    }

    /**
     * Settles a conflict; returns when it is on disk.
     *
     * @throws IllegalArgumentException if the reviewer is not a lead
     */
    public Decision adjudicate(
            Id<Reviewer> lead, Stage stage, Id<BibRecord> record, Verdict verdict, Optional<Id<Reason>> reason) {
        checkLead(lead);
        return decisions.make(lead, stage, record, Role.ADJUDICATION, verdict, reason);
    }

    /** Takes the lead's last adjudication at the stage back and returns its record. */
    public Optional<Id<BibRecord>> undo(Id<Reviewer> lead, Stage stage) {
        return decisions.undo(lead, stage, Role.ADJUDICATION).map(Decisions.Taken::record);
    }

    /** Puts the adjudication that was taken back last in force again, unless another was made since. */
    public Optional<Id<BibRecord>> redo(Id<Reviewer> lead, Stage stage) {
        return decisions.redo(lead, stage, Role.ADJUDICATION).map(Decisions.Taken::record);
    }

    /** Agreement of each pair of reviewers who decided on the same records at the stage. */
    public List<Pair> agreement(Stage stage) {
        List<Reviewer> reviewers = desk.file().setup().reviewers().known().stream()
                .sorted(Comparator.comparing(Reviewer::name))
                .toList();
        List<Group> groups = desk.state().groups();
        return reviewers.stream()
                .flatMap(first -> reviewers.stream()
                        .filter(second -> first.name().compareTo(second.name()) < 0)
                        .map(second -> new Pair(
                                first,
                                second,
                                desk.state()
                                        .withScreening(
                                                s -> Agreement.of(s.log(), groups, stage, first.id(), second.id())))))
                .filter(pair -> pair.figures().reports() > 0)
                .toList();
    }

    private void checkLead(Id<Reviewer> reviewer) {
        if (!desk.file().setup().reviewers().find(reviewer).map(Reviewer::lead).orElse(false)) {
            throw new IllegalArgumentException("only a lead sees and settles conflicts, not " + reviewer);
        }
    }

    private static Outcome.Conflict.Kind kindOf(Map<Id<BibRecord>, Outcome.Conflict.Kind> kinds, Id<BibRecord> record) {
        return kinds.getOrDefault(record, Outcome.Conflict.Kind.VERDICTS);
    }

    private static Conflict.Vote vote(
            Decision vote, Map<Id<Reviewer>, Conflict.Remarked> remarked, Map<Id<Reason>, Reason> reasons) {
        Conflict.Remarked beside = remarked.getOrDefault(
                vote.reviewer(),
                new Conflict.Remarked(new Reviewer(vote.reviewer(), "?", false), List.of(), List.of()));
        String reason = vote.reason().map(reasons::get).map(Reason::text).orElse("");
        return new Conflict.Vote(beside.reviewer(), vote, reason, beside);
    }

    private static <T> Map<Id<T>, T> byId(List<T> all, Function<T, Id<T>> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
