package org.scopedesk.ui.duplicates;

import java.util.List;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.workbench.DuplicateService;
import org.scopedesk.workbench.GroupDetail;

/**
 * The records that stand side by side.
 *
 * @param kind why they do
 * @param detail the records with their fields
 * @param groupSizes of each record: how many its duplicate group has
 */
record Compared(Kind kind, GroupDetail detail, List<Integer> groupSizes) {

    /** Why records stand side by side. */
    enum Kind {
        /** The program asks whether they are duplicates. */
        ASKED,
        /** They are a duplicate group. */
        GROUP,
        /** A person brought them together. */
        CHOSEN
    }

    Compared {
        groupSizes = List.copyOf(groupSizes);
    }

    /** Reads them. */
    static Compared of(DuplicateService service, Kind kind, List<Id<BibRecord>> records) {
        List<Integer> sizes =
                records.stream().map(id -> service.groupOf(id).size()).toList();
        return new Compared(kind, service.detail(records), sizes);
    }

    List<Id<BibRecord>> records() {
        return detail.records().stream().map(BibRecord::id).toList();
    }

    int size() {
        return detail.records().size();
    }
}
