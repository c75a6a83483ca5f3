package org.scopedesk.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Decision.Role;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.screening.Group;

/** Decisions on many records at once: looked at first, then made in one step that one undo takes back. */
public final class BulkService {
    private final Desk desk;

    BulkService(Desk desk) {
        this.desk = desk;
    }

    /**
     * What a bulk decision would do. Records of one duplicate group count once; records that do not stand at the stage,
     * or that others have settled, are left out.
     *
     * @param undecided records that this reviewer has not decided
     * @param changing records that this reviewer decided otherwise
     * @param same records that this reviewer decided so already
     * @param elsewhere records that are left out
     */
    public record Preview(
            Id<Reviewer> reviewer,
            Stage stage,
            Verdict verdict,
            Optional<Id<Reason>> reason,
            List<Id<BibRecord>> undecided,
            List<Id<BibRecord>> changing,
            List<Id<BibRecord>> same,
            List<Id<BibRecord>> elsewhere) {}

    /** What a decision on these records would do; changes nothing. */
    public Preview preview(
            Id<Reviewer> reviewer,
            Stage stage,
            List<Id<BibRecord>> records,
            Verdict verdict,
            Optional<Id<Reason>> reason) {
        Preview preview = new Preview(
                reviewer,
                stage,
                verdict,
                reason,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        Set<Id<BibRecord>> primaries = new LinkedHashSet<>();
        records.forEach(record -> primaries.add(desk.state().primaryOf(record)));
        primaries.forEach(record -> place(record, preview).add(record));
        return preview;
    }

    /**
     * Decides, in one transaction; returns when all is on disk.
     *
     * @param alsoChange whether records that this reviewer decided otherwise are decided again; else they are left
     * @return how many decisions were made
     */
    public int decide(Preview preview, boolean alsoChange) {
        List<Id<BibRecord>> records = new ArrayList<>(preview.undecided());
        if (alsoChange) {
            records.addAll(preview.changing());
        }
        Instant now = desk.now();
        List<Decision> decisions = records.stream()
                .map(record -> new Decision(
                        desk.nextId(),
                        record,
                        preview.stage(),
                        preview.reviewer(),
                        Role.INDEPENDENT,
                        preview.verdict(),
                        preview.reason(),
                        true,
                        now))
                .toList();
        if (!decisions.isEmpty()) {
            desk.addAll(decisions);
        }
        return decisions.size();
    }

    private List<Id<BibRecord>> place(Id<BibRecord> record, Preview preview) {
        Group group = desk.state().groupOf(record);
        boolean here = desk.state()
                .withQueue(
                        preview.reviewer(),
                        preview.stage(),
                        queue -> queue.place(record).isPresent());
        Optional<Decision> own = desk.state().withScreening(s -> s.own(group, preview.stage(), preview.reviewer()));
        boolean waits = desk.state().withScreening(s -> s.waitsFor(group, preview.stage(), preview.reviewer()));
        if (!here || (own.isEmpty() && !waits)) {
            return preview.elsewhere();
        }
        if (own.isEmpty()) {
            return preview.undecided();
        }
        boolean same =
                own.get().verdict() == preview.verdict() && own.get().reason().equals(preview.reason());
        return same ? preview.same() : preview.changing();
    }
}
