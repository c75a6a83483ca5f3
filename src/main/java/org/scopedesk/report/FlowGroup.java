package org.scopedesk.report;

import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;

/**
 * How far one duplicate group has come. What lies behind the point where it stopped is ignored: a group that is
 * excluded at title and abstract is counted there whatever its full text says.
 *
 * @param primary the group's primary record
 * @param removal why it is not screened at all
 * @param titleAbstract where it stands at title and abstract
 * @param notRetrieved true if its report could not be had
 * @param fullText where it stands at full text
 * @param reason why it was excluded at full text; empty if nobody gave a reason
 * @param study the study it reports, any text that is the same for all reports of one study; empty if it is the only one
 */
public record FlowGroup(
        Id<BibRecord> primary,
        Removal removal,
        Standing titleAbstract,
        boolean notRetrieved,
        Standing fullText,
        Optional<Id<Reason>> reason,
        String study) {

    /** Where a group stands at a stage. */
    public enum Standing {
        /** Decisions are missing. */
        OPEN,
        /** Decisions differ and the lead has not settled it. */
        CONFLICT,
        INCLUDED,
        EXCLUDED
    }

    /** Why a record is removed before screening. */
    public enum Removal {
        /** It is screened. */
        NONE,
        /** An automation tool marked it as ineligible. */
        AUTOMATION,
        /** Another reason. */
        OTHER
    }

    /** A group of which nothing is decided. */
    public static FlowGroup open(Id<BibRecord> primary) {
        return new FlowGroup(primary, Removal.NONE, Standing.OPEN, false, Standing.OPEN, Optional.empty(), "");
    }

    public FlowGroup removed(Removal why) {
        return new FlowGroup(primary, why, titleAbstract, notRetrieved, fullText, reason, study);
    }

    public FlowGroup atTitleAbstract(Standing standing) {
        return new FlowGroup(primary, removal, standing, notRetrieved, fullText, reason, study);
    }

    public FlowGroup notRetrieved(boolean failed) {
        return new FlowGroup(primary, removal, titleAbstract, failed, fullText, reason, study);
    }

    public FlowGroup atFullText(Standing standing, Optional<Id<Reason>> why) {
        return new FlowGroup(primary, removal, titleAbstract, notRetrieved, standing, why, study);
    }

    public FlowGroup ofStudy(String key) {
        return new FlowGroup(primary, removal, titleAbstract, notRetrieved, fullText, reason, key);
    }
}
