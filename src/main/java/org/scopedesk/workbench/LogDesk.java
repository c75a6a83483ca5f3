package org.scopedesk.workbench;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;

/** Who reads the log: what this person may see, and the names of what is told. */
final class LogDesk {
    private final Desk desk;
    private final Optional<Id<Reviewer>> viewer;
    private final Map<Id<Reviewer>, String> reviewers;
    private final Map<Id<Reason>, String> reasons;

    LogDesk(Desk desk, Optional<Id<Reviewer>> viewer) {
        this.desk = desk;
        this.viewer = viewer;
        this.reviewers = desk.file().setup().reviewers().known().stream()
                .collect(Collectors.toMap(Reviewer::id, Reviewer::name));
        this.reasons =
                desk.file().setup().reasons().known().stream().collect(Collectors.toMap(Reason::id, Reason::text));
    }

    boolean isViewer(Id<Reviewer> reviewer) {
        return viewer.equals(Optional.of(reviewer));
    }

    /** Whether the viewer may know what {@code reviewer} said of a record at a stage: the rule of blindness. */
    boolean sees(Id<Reviewer> reviewer, Stage stage, Id<BibRecord> record) {
        return isViewer(reviewer)
                || desk.state().withScreening(s -> s.othersVisible(desk.state().groupOf(record), stage));
    }

    String person(Id<Reviewer> id) {
        return reviewers.getOrDefault(id, "?");
    }

    String reason(Id<Reason> id) {
        return reasons.getOrDefault(id, "?");
    }
}
