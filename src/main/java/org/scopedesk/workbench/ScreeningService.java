package org.scopedesk.workbench;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Decision.Role;
import org.scopedesk.review.Id;
import org.scopedesk.review.Note;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Retrieval;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.screening.Group;
import org.scopedesk.screening.Pace;
import org.scopedesk.screening.Queue;
import org.scopedesk.screening.Retrievals;
import org.scopedesk.screening.Undo;

/**
 * The screening loop of both stages, for one reviewer at a time. Never shows one reviewer what another said. Safe for
 * use by many threads.
 */
public final class ScreeningService {
    private final Desk desk;
    private final Items items;
    private final Arranger arranger;
    private final Decisions decisions;

    ScreeningService(Desk desk, Items items, Arranger arranger) {
        this.arranger = arranger;
        this.desk = desk;
        this.items = items;
        this.decisions = new Decisions(desk);
    }

    public StageProgress progress(Id<Reviewer> reviewer, Stage stage) {
        return desk.state()
                .withQueue(reviewer, stage, queue -> new StageProgress(queue.size() - queue.remaining(), queue.size()));
    }

    /** What waits for this reviewer everywhere. */
    public Waiting waiting(Id<Reviewer> reviewer) {
        return new Waiting(
                desk.state().duplicates().asked().size(),
                progress(reviewer, Stage.TITLE_ABSTRACT).left(),
                progress(reviewer, Stage.FULL_TEXT).left(),
                desk.state().inConflict(Stage.TITLE_ABSTRACT).size()
                        + desk.state().inConflict(Stage.FULL_TEXT).size());
    }

    /** Where the reviewer left off: the first undecided record after the last decided one, else the first undecided. */
    public Optional<Id<BibRecord>> resumeAt(Id<Reviewer> reviewer, Stage stage) {
        arranger.ensure(reviewer, stage);
        return desk.state()
                .withArranged(reviewer, stage, queue -> queue.resume().map(Group::primary));
    }

    /** The next record this reviewer has not decided, after {@code record}, wrapping round; empty if all are decided. */
    public Optional<Id<BibRecord>> nextUndecided(Id<Reviewer> reviewer, Stage stage, Id<BibRecord> record) {
        arranger.ensure(reviewer, stage);
        return desk.state()
                .withArranged(
                        reviewer,
                        stage,
                        queue -> (queue.place(record).isPresent() ? queue.nextWaiting(record) : queue.resume())
                                .map(Group::primary));
    }

    /** The neighbour in the queue, decided or not: {@code step} 1 for the next, -1 for the one before. */
    public Optional<Id<BibRecord>> neighbour(Id<Reviewer> reviewer, Stage stage, Id<BibRecord> record, int step) {
        arranger.ensure(reviewer, stage);
        return desk.state()
                .withArranged(
                        reviewer,
                        stage,
                        queue -> queue.place(record)
                                .flatMap(place -> queue.neighbour(record, step))
                                .map(Group::primary));
    }

    /** The record that is read for a record's group at a stage, in the reviewer's queue as it is narrowed or not. */
    public Optional<Id<BibRecord>> at(Id<Reviewer> reviewer, Stage stage, Id<BibRecord> record) {
        return desk.state()
                .withQueue(reviewer, stage, queue -> queue.groupOf(record).map(Group::primary));
    }

    /** The queue of the stage as the reviewer arranged it, primaries only, decided or not. */
    public List<Id<BibRecord>> queue(Id<Reviewer> reviewer, Stage stage) {
        arranger.ensure(reviewer, stage);
        return desk.state().withArranged(reviewer, stage, Queue::groups).stream()
                .map(Group::primary)
                .toList();
    }

    /** What is shown of a record. */
    public Item item(Id<Reviewer> reviewer, Stage stage, Id<BibRecord> record) {
        arranger.ensure(reviewer, stage);
        return items.item(reviewer, stage, record);
    }

    /**
     * Decides; returns when the decision is on disk.
     *
     * @throws IllegalArgumentException if the review does not have the record, or a reason comes without an exclusion
     */
    public Decision decide(
            Id<Reviewer> reviewer, Stage stage, Id<BibRecord> record, Verdict verdict, Optional<Id<Reason>> reason) {
        return decisions.make(reviewer, stage, record, Role.INDEPENDENT, verdict, reason);
    }

    /**
     * Takes the reviewer's last decision at the stage back, and with it all that were made in bulk with it.
     *
     * @return the record it was about, to be shown again; empty if there is none
     */
    public Optional<Id<BibRecord>> undo(Id<Reviewer> reviewer, Stage stage) {
        return decisions.undo(reviewer, stage, Role.INDEPENDENT).map(Decisions.Taken::record);
    }

    /** Puts the decision that was taken back last in force again, unless another was made since. */
    public Optional<Id<BibRecord>> redo(Id<Reviewer> reviewer, Stage stage) {
        return decisions.redo(reviewer, stage, Role.INDEPENDENT).map(Decisions.Taken::record);
    }

    /** How many decisions the next undo takes back: 1, or all of a bulk; 0 if there is none. */
    public int undoable(Id<Reviewer> reviewer, Stage stage) {
        return desk.state()
                .withScreening(s -> new Undo(s.log(), reviewer, stage, Role.INDEPENDENT).undoableLot())
                .size();
    }

    /** How fast this reviewer screens, up to this moment. */
    public Pace pace(Id<Reviewer> reviewer, Stage stage, ZoneId zone) {
        List<Instant> times = desk.state().withScreening(s -> s.log().times(reviewer, stage));
        return Pace.of(times, desk.now(), zone);
    }

    /** Writes a note, in which {@code #[short name]} mentions a criterion; an empty text takes it away. */
    public void note(Id<Reviewer> reviewer, Stage stage, Id<BibRecord> record, String text) {
        String stored = new Mentions(desk.file().setup()).stored(text.strip());
        Note note = new Note(desk.nextId(), record, stage, reviewer, stored, desk.now());
        desk.file().notes().add(note);
        desk.state().add(note);
        desk.tell(Change.NOTES);
    }

    /** Whether the report of a record could be had; empty while it is sought. */
    public Optional<Boolean> retrieved(Id<BibRecord> record) {
        return switch (desk.state().retrieval(desk.state().groupOf(record))) {
            case SOUGHT -> Optional.empty();
            case RETRIEVED -> Optional.of(true);
            case NOT_RETRIEVED -> Optional.of(false);
        };
    }

    /** Says that a report could, or could not, be had. */
    public void saveRetrieved(Id<Reviewer> reviewer, Id<BibRecord> record, boolean retrieved) {
        Retrieval retrieval = new Retrieval(desk.nextId(), record, retrieved, reviewer, desk.now());
        desk.file().retrievals().add(retrieval);
        desk.state().add(retrieval);
        desk.tell(Change.DECISIONS);
    }

    /** The reports that could not be had, in the order of the review. */
    public List<Id<BibRecord>> notRetrieved() {
        return desk.state().groups().stream()
                .filter(group -> desk.state().retrieval(group) == Retrievals.State.NOT_RETRIEVED)
                .map(Group::primary)
                .toList();
    }
}
