package org.scopedesk.workbench;

import java.util.List;
import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

/** The screening loop of both stages, for one reviewer at a time. Never shows one reviewer what another said. */
public final class ScreeningService {

    ScreeningService() {}

    public StageProgress progress(Id<Reviewer> reviewer, Stage stage) {
        return Unwritten.yet();
    }

    /** What waits for this reviewer everywhere. */
    public Waiting waiting(Id<Reviewer> reviewer) {
        return Unwritten.yet();
    }

    /** Where the reviewer left off: the first undecided record after the last decided one, else the first undecided. */
    public Optional<Id<BibRecord>> resumeAt(Id<Reviewer> reviewer, Stage stage) {
        return Unwritten.yet();
    }

    /** The next record this reviewer has not decided, after {@code record}, wrapping round; empty if all are decided. */
    public Optional<Id<BibRecord>> nextUndecided(Id<Reviewer> reviewer, Stage stage, Id<BibRecord> record) {
        return Unwritten.yet();
    }

    /** The neighbour in the queue, decided or not: {@code step} 1 for the next, -1 for the one before. */
    public Optional<Id<BibRecord>> neighbour(Id<Reviewer> reviewer, Stage stage, Id<BibRecord> record, int step) {
        return Unwritten.yet();
    }

    /** The whole queue of the stage in its order, primaries only, decided or not. */
    public List<Id<BibRecord>> queue(Id<Reviewer> reviewer, Stage stage) {
        return Unwritten.yet();
    }

    /** What is shown of a record. */
    public Item item(Id<Reviewer> reviewer, Stage stage, Id<BibRecord> record) {
        return Unwritten.yet();
    }

    /** Decides; returns when the decision is on disk. */
    public Decision decide(
            Id<Reviewer> reviewer, Stage stage, Id<BibRecord> record, Verdict verdict, Optional<Id<Reason>> reason) {
        return Unwritten.yet();
    }

    /**
     * Takes the reviewer's last decision at the stage back.
     *
     * @return the record it was about, to be shown again; empty if there is none
     */
    public Optional<Id<BibRecord>> undo(Id<Reviewer> reviewer, Stage stage) {
        return Unwritten.yet();
    }

    /** Puts the decision that was taken back last in force again, unless another was made since. */
    public Optional<Id<BibRecord>> redo(Id<Reviewer> reviewer, Stage stage) {
        return Unwritten.yet();
    }

    /** Writes a note; an empty text takes it away. */
    public void note(Id<Reviewer> reviewer, Stage stage, Id<BibRecord> record, String text) {
        Unwritten.yet();
    }

    /** Whether the report of a record could be had; without it the report is still sought. */
    public Optional<Boolean> retrieved(Id<BibRecord> record) {
        return Unwritten.yet();
    }

    /** Says that a report could, or could not, be had. */
    public void saveRetrieved(Id<Reviewer> reviewer, Id<BibRecord> record, boolean retrieved) {
        Unwritten.yet();
    }
}
