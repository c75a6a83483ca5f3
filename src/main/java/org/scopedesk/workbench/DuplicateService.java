package org.scopedesk.workbench;

import java.util.List;
import java.util.Optional;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.review.Reviewer;

/** Finds duplicate groups, and splits and joins them. Records and decisions are never touched. */
public final class DuplicateService {

    DuplicateService() {}

    /**
     * Compares all records that were not compared yet with all others and keeps what people said before.
     *
     * @param records records in the review
     * @param groups groups of two or more
     * @param duplicates records that are copies of a primary
     * @param asked pairs a person must judge
     */
    public record Summary(int records, int groups, int duplicates, int asked) {}

    public Summary run(Progress progress) {
        return Unwritten.yet();
    }

    /** The numbers as they stand. */
    public Summary summary() {
        return Unwritten.yet();
    }

    /** True if records were imported since the last run. */
    public boolean isBehind() {
        return Unwritten.yet();
    }

    /** Pairs that a person must judge first, then groups of two or more, the most doubtful first in each. */
    public List<GroupSummary> groups() {
        return Unwritten.yet();
    }

    /** Records side by side with what differs marked. */
    public GroupDetail detail(List<Id<BibRecord>> records) {
        return Unwritten.yet();
    }

    /** The records of the group that a record belongs to, the primary first; the record alone if it has no copies. */
    public List<Id<BibRecord>> groupOf(Id<BibRecord> record) {
        return Unwritten.yet();
    }

    /** Says of every pair among {@code records} what a person says of it: joins them, or takes them apart. */
    public void judge(List<Id<BibRecord>> records, Relation relation, Id<Reviewer> by) {
        Unwritten.yet();
    }

    /** Takes one record out of its group: it is a duplicate of none of the others. */
    public void split(Id<BibRecord> record, Id<Reviewer> by) {
        Unwritten.yet();
    }

    /**
     * Takes back what this reviewer said last in this session.
     *
     * @return one of the records it was about; empty if there is nothing to take back
     */
    public Optional<Id<BibRecord>> undo(Id<Reviewer> by) {
        return Unwritten.yet();
    }
}
