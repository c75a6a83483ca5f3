package org.scopedesk.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scopedesk.duplicate.Judge;
import org.scopedesk.index.KeyFile;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.store.RecordHead;

/**
 * The keys of all records of a review, in the order of import. Those of records that were compared before come from a
 * file in the cache folder; only what is missing there is read from the review.
 */
final class ComparedKeys {
    private final Desk desk;
    private final Path file;

    ComparedKeys(Desk desk, Places places) {
        this.desk = desk;
        this.file = places.cache()
                .resolve("keys")
                .resolve(desk.file().setup().setting(KeywordIndex.REVIEW_ID).orElse("review") + ".keys");
    }

    /** The keys of {@code heads}, which are all records of the review. */
    List<long[]> of(List<RecordHead> heads, Progress progress) {
        List<long[]> keys = new ArrayList<>(heads.size());
        KeyFile.read(file)
                .filter(known -> known.keys().size() <= heads.size())
                .filter(known ->
                        known.stamp().equals(stamp(heads.subList(0, known.keys().size()))))
                .ifPresent(known -> keys.addAll(known.keys()));
        if (keys.size() == heads.size()) {
            return keys;
        }
        long last = keys.isEmpty() ? 0 : heads.get(keys.size() - 1).seq();
        Fingerprints fingerprints = new Fingerprints();
        int[] done = {keys.size()};
        desk.file().records().forEachAfter(last, (BibRecord record, long seq) -> {
            if (done[0] < heads.size()) {
                fingerprints.add(record.citation());
                progress.at(++done[0], heads.size(), "reading records");
            }
        });
        keys.addAll(fingerprints.all().keys());
        return keys;
    }

    /** Keeps the keys for the next comparison. */
    void keep(List<RecordHead> heads, List<long[]> keys) {
        new KeyFile(stamp(heads), keys).write(file);
    }

    private static String stamp(List<RecordHead> heads) {
        String last = heads.isEmpty() ? "" : heads.get(heads.size() - 1).id().toString();
        return Judge.EDITION + "/" + heads.size() + "/" + last;
    }
}
