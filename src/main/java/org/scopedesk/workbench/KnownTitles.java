package org.scopedesk.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scopedesk.duplicate.Version;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/**
 * Titles and versions of the records in the list of duplicates, read once: records never change, and the list is made
 * anew after each word. Safe for use by many threads.
 */
final class KnownTitles {
    private final Desk desk;
    private final Map<Id<BibRecord>, String> titles = new HashMap<>();
    private final Map<Id<BibRecord>, Version> versions = new HashMap<>();

    KnownTitles(Desk desk) {
        this.desk = desk;
    }

    /** Reads the titles that are not known yet, all at once. */
    synchronized void needTitles(List<Id<BibRecord>> records) {
        List<Id<BibRecord>> missing = records.stream()
                .filter(id -> !titles.containsKey(id))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            titles.putAll(desk.file().records().titles(missing));
        }
    }

    /** Reads the titles and versions that are not known yet, all at once. */
    synchronized void needVersions(List<Id<BibRecord>> records) {
        List<Id<BibRecord>> missing = records.stream()
                .filter(id -> !versions.containsKey(id))
                .distinct()
                .toList();
        for (BibRecord record :
                missing.isEmpty() ? List.<BibRecord>of() : desk.file().records().byIds(missing)) {
            titles.put(record.id(), record.citation().title());
            versions.put(record.id(), Version.of(record.citation()));
        }
    }

    /** The title of a record that was needed; "" of others. */
    synchronized String title(Id<BibRecord> record) {
        return titles.getOrDefault(record, "");
    }

    /** The version of a record that was needed; the last of all of others. */
    synchronized Version version(Id<BibRecord> record) {
        return versions.getOrDefault(record, new Version(false, Integer.MAX_VALUE));
    }
}
