package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scopedesk.duplicate.DuplicateGroups;
import org.scopedesk.duplicate.LinkedRecords;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.DecisionChange;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Labelling;
import org.scopedesk.review.Note;
import org.scopedesk.review.Retrieval;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.DecisionLog;
import org.scopedesk.screening.Group;
import org.scopedesk.screening.Mine;
import org.scopedesk.screening.Outcome;
import org.scopedesk.screening.Policy;
import org.scopedesk.screening.Queue;
import org.scopedesk.screening.Remarks;
import org.scopedesk.screening.Retrievals;
import org.scopedesk.screening.Screening;
import org.scopedesk.store.RecordHead;
import org.scopedesk.store.ReviewFile;

/**
 * What an open review holds in memory: the heads of its records, its groups and its decisions, all derived from the
 * file. Whoever adds to the file adds here next. Safe for use by many threads.
 */
final class ReviewState {
    private final ReviewFile file;
    private Map<Id<BibRecord>, RecordHead> heads = new LinkedHashMap<>();
    private final List<DuplicateLink> links;
    private final DecisionLog log;
    private final Retrievals retrievals;
    private final Map<Seat, Queue> queues = new HashMap<>();
    private final Map<Seat, Queue> arranged = new HashMap<>();
    private final Remarks remarks;
    private final Map<Id<BibRecord>, List<DuplicateLink>> linksOf = new HashMap<>();
    private final Groups groups = new Groups();
    private Screening screening;
    private DuplicateGroups duplicates;
    private Standings standings;
    private long lastSeq;
    private Comparator<RecordHead> bestFirst;

    private record Seat(Id<Reviewer> reviewer, Stage stage) {}

    ReviewState(ReviewFile file, Policy policy, PrimaryOrder order) {
        this.file = file;
        this.bestFirst = order.bestFirst();
        this.links = new ArrayList<>(file.links().all());
        links.forEach(this::index);
        this.log = DecisionLog.of(file.decisions().all(), file.changes().all());
        this.retrievals = Retrievals.of(file.retrievals().all());
        this.remarks = Remarks.of(file.notes().all(), file.labellings().all());
        this.screening = new Screening(policy, log);
        this.duplicates = DuplicateGroups.fold(links);
        readHeads();
        this.standings = new Standings(groups, screening, retrievals, Stream.empty());
        regroup();
    }

    /** All records in the order of import. */
    synchronized List<RecordHead> heads() {
        return List.copyOf(heads.values());
    }

    synchronized boolean has(Id<BibRecord> record) {
        return heads.containsKey(record);
    }

    /** The head of one record; throws IllegalArgumentException if the review does not have it. */
    synchronized RecordHead head(Id<BibRecord> record) {
        RecordHead head = heads.get(record);
        if (head == null) {
            throw new IllegalArgumentException("the review has no record " + record);
        }
        return head;
    }

    /** All groups, in the order in which the first of their records was imported. */
    synchronized List<Group> groups() {
        return groups.all();
    }

    /** The groups of two records or more, in the same order. */
    synchronized List<Group> severals() {
        return groups.severals();
    }

    /** How many records there are. */
    synchronized int size() {
        return heads.size();
    }

    /** The group of a record. */
    synchronized Group groupOf(Id<BibRecord> record) {
        return groups.of(record);
    }

    synchronized DuplicateGroups duplicates() {
        return duplicates;
    }

    /** Every link ever made, in the order of their ids, also what was taken back. */
    synchronized List<DuplicateLink> allLinks() {
        return List.copyOf(links);
    }

    /** How many links were ever made. */
    synchronized int countOfLinks() {
        return links.size();
    }

    /** Every link that was not taken back, in the order of their ids. */
    synchronized List<DuplicateLink> links() {
        return DuplicateGroups.standing(links);
    }

    /** Every link ever made of a record, in the order of their ids, also what was taken back. */
    synchronized List<DuplicateLink> linksOf(Id<BibRecord> record) {
        return List.copyOf(linksOf.getOrDefault(record, List.of()));
    }

    /** The links in force between any two of {@code records}, in the order of closure. */
    synchronized List<DuplicateLink> linksAmong(Collection<Id<BibRecord>> records) {
        Set<Id<BibRecord>> both = Set.copyOf(records);
        return DuplicateGroups.inForce(both.stream()
                .flatMap(record -> linksOf.getOrDefault(record, List.of()).stream()
                        .filter(link -> link.first().equals(record) && both.contains(link.second())))
                .toList());
    }

    synchronized Outcome outcome(Group group, Stage stage) {
        return screening.outcome(group, stage);
    }

    synchronized Retrievals.State retrieval(Group group) {
        return retrievals.of(group);
    }

    synchronized List<Group> inConflict(Stage stage) {
        return List.copyOf(standings.inConflict(stage));
    }

    /** Work on the decisions while nobody adds to them. */
    synchronized <T> T withScreening(java.util.function.Function<Screening, T> work) {
        return work.apply(screening);
    }

    /** Work on a reviewer's queue at a stage while nobody changes it. */
    synchronized <T> T withQueue(Id<Reviewer> reviewer, Stage stage, java.util.function.Function<Queue, T> work) {
        return work.apply(queues.computeIfAbsent(new Seat(reviewer, stage), this::newQueue));
    }

    /** Work on notes and labels while nobody adds to them. */
    synchronized <T> T withRemarks(java.util.function.Function<Remarks, T> work) {
        return work.apply(remarks);
    }

    /** What a reviewer said of a group at a stage. */
    synchronized Mine mine(Group group, Stage stage, Id<Reviewer> reviewer) {
        return Mine.of(screening, remarks, group, stage, reviewer);
    }

    /** Work on a queue as its reviewer arranged it; on the whole queue if it is not arranged. */
    synchronized <T> T withArranged(Id<Reviewer> reviewer, Stage stage, java.util.function.Function<Queue, T> work) {
        Queue own = arranged.get(new Seat(reviewer, stage));
        return own == null ? withQueue(reviewer, stage, work) : work.apply(own);
    }

    /** True unless the groups changed since the queue was arranged. */
    synchronized boolean isArranged(Id<Reviewer> reviewer, Stage stage) {
        return arranged.containsKey(new Seat(reviewer, stage));
    }

    /** Puts groups in an order of the reviewer's own; see {@link Queue} for {@code since}. */
    synchronized void arrange(Id<Reviewer> reviewer, Stage stage, List<Group> inOrder, Optional<Id<Decision>> since) {
        arranged.put(new Seat(reviewer, stage), new Queue(inOrder, screening, stage, reviewer, since));
    }

    /** Takes the reviewer's own order away. */
    synchronized void disarrange(Id<Reviewer> reviewer, Stage stage) {
        arranged.remove(new Seat(reviewer, stage));
    }

    synchronized void add(Note note) {
        remarks.add(note);
    }

    synchronized void add(Labelling labelling) {
        remarks.add(labelling);
    }

    synchronized void add(Decision decision) {
        log.add(decision);
        refresh(decision.record());
    }

    synchronized void add(DecisionChange change, Decision decision) {
        log.add(change);
        refresh(decision.record());
    }

    synchronized void add(Retrieval retrieval) {
        retrievals.add(retrieval);
        refresh(retrieval.record());
    }

    synchronized void addAll(Collection<DuplicateLink> more) {
        links.addAll(more);
        more.forEach(this::index);
        LinkedRecords near = LinkedRecords.around(more, record -> linksOf.getOrDefault(record, List.of()));
        duplicates = duplicates.with(near);
        Groups.Changed changed = groups.regroup(near.records(), duplicates, heads, bestFirst);
        queues.clear();
        arranged.clear();
        changed.gone().forEach(standings::refresh);
        changed.come().forEach(standings::refresh);
    }

    private void index(DuplicateLink link) {
        for (Id<BibRecord> record : List.of(link.first(), link.second())) {
            linksOf.computeIfAbsent(record, id -> new ArrayList<>(2)).add(link);
        }
    }

    /** Reads all records again. */
    synchronized void readRecords() {
        readHeads();
        regroup();
    }

    /** Reads the records that were imported since; nothing links them, and nobody decided on them. */
    synchronized void readNewRecords() {
        groups.add(readHeadsAfter(lastSeq));
        queues.clear();
        arranged.clear();
    }

    synchronized void policy(Policy policy) {
        screening = new Screening(policy, log);
        regroup();
    }

    /** Shows other records of the groups from now on. */
    synchronized void primaryOrder(PrimaryOrder order) {
        bestFirst = order.bestFirst();
        regroup();
    }

    private void readHeads() {
        heads.clear();
        readHeadsAfter(0);
    }

    private List<RecordHead> readHeadsAfter(long seq) {
        List<RecordHead> more = file.records().headsAfter(seq);
        if (heads.isEmpty()) {
            heads = new LinkedHashMap<>(2 * more.size());
        }
        for (RecordHead head : more) {
            heads.put(head.id(), head);
            lastSeq = head.seq();
        }
        return more;
    }

    private void regroup() {
        queues.clear();
        arranged.clear();
        groups.make(duplicates, heads, bestFirst);
        standings = new Standings(groups, screening, retrievals, decidedPlaces());
    }

    private Stream<Long> decidedPlaces() {
        return log.records().stream().filter(heads::containsKey).map(record -> Groups.place(groups.of(record), heads));
    }

    private void refresh(Id<BibRecord> record) {
        if (standings.refresh(Groups.place(groups.of(record), heads))) {
            queues.keySet().removeIf(seat -> seat.stage == Stage.FULL_TEXT);
            arranged.keySet().removeIf(seat -> seat.stage == Stage.FULL_TEXT);
        }
        queues.values().forEach(queue -> queue.refresh(record));
        arranged.values().forEach(queue -> queue.refresh(record));
    }

    private Queue newQueue(Seat seat) {
        List<Group> of = seat.stage == Stage.TITLE_ABSTRACT ? groups.all() : List.copyOf(standings.fullText());
        return new Queue(of, screening, seat.stage, seat.reviewer);
    }

    /** The record that the group of {@code record} shows. */
    synchronized Id<BibRecord> primaryOf(Id<BibRecord> record) {
        return groupOf(record).primary();
    }

    /** A live or superseded decision by its id. */
    synchronized Optional<Decision> last(Id<Reviewer> reviewer, Stage stage, Decision.Role role) {
        return new org.scopedesk.screening.Undo(log, reviewer, stage, role).undoable();
    }
}
