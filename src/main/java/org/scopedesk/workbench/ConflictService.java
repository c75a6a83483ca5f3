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

/** The lead's queue: records on which independent decisions differ. */
public final class ConflictService {

    ConflictService() {}

    /** The records in conflict at a stage, in the order of the queue. */
    public List<Id<BibRecord>> open(Stage stage) {
        return Unwritten.yet();
    }

    /**
     * A conflict with all its votes.
     *
     * @throws IllegalArgumentException if the record is not in conflict and was not adjudicated, for then votes are hidden
     */
    public Conflict conflict(Id<Reviewer> lead, Stage stage, Id<BibRecord> record) {
        return Unwritten.yet();
    }

    /**
     * Settles a conflict; returns when it is on disk.
     *
     * @throws IllegalArgumentException if the reviewer is not a lead
     */
    public Decision adjudicate(
            Id<Reviewer> lead, Stage stage, Id<BibRecord> record, Verdict verdict, Optional<Id<Reason>> reason) {
        return Unwritten.yet();
    }

    /** Takes the lead's last adjudication at the stage back and returns its record. */
    public Optional<Id<BibRecord>> undo(Id<Reviewer> lead, Stage stage) {
        return Unwritten.yet();
    }
}
