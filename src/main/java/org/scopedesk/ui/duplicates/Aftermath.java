package org.scopedesk.ui.duplicates;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Stage;
import org.scopedesk.workbench.OpenReview;
import org.scopedesk.workbench.RecordState;

/**
 * Where records stand after they were joined or split: decisions stay with their records, and conflicts may arise.
 *
 * @param records the records in the order in which they were in front
 * @param conflicts how many conflicts arose
 */
record Aftermath(List<Standing> records, int conflicts) {
    static final Aftermath NONE = new Aftermath(List.of(), 0);

    /** A record by its source, and where it stands. */
    record Standing(String source, RecordState state) {}

    Aftermath {
        records = List.copyOf(records);
    }

    /** The groups in conflict now, of both stages. */
    static Set<Id<BibRecord>> conflicts(OpenReview review) {
        Set<Id<BibRecord>> open = new HashSet<>();
        for (Stage stage : Stage.values()) {
            open.addAll(review.conflicts().open(stage));
        }
        return open;
    }

    /** What came of saying something of {@code records}; {@link #NONE} if none of them was decided on. */
    static Aftermath of(OpenReview review, List<Id<BibRecord>> records, Set<Id<BibRecord>> before) {
        List<Standing> now = review.search().rows(records).stream()
                .map(row -> new Standing(row.source(), row.state()))
                .toList();
        Set<Id<BibRecord>> arisen = conflicts(review);
        arisen.removeAll(before);
        boolean screened = now.stream()
                .anyMatch(s -> s.state() != RecordState.DUPLICATE && s.state() != RecordState.TITLE_ABSTRACT_OPEN);
        return screened || !arisen.isEmpty() ? new Aftermath(now, arisen.size()) : NONE;
    }
}
