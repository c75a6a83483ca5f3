package org.scopedesk.workbench;

import org.scopedesk.index.IndexedRecord;
import org.scopedesk.review.BibRecord;

/**
 * Adds the records of one import to the search index while they are stored, so that they need not be read again. What
 * goes wrong with the index is no fault of the import: the index is then filled at its next use. For the thread of the
 * import.
 */
final class IndexFollowing implements AutoCloseable {
    /** More records than the index keeps in memory. */
    private static final int LARGE = 20_000;

    private final KeywordIndex index;
    private final IndexFilling filling;
    private final long before;
    private String source = "";
    private long added;
    private boolean finished;

    /** @param before the number of the last record that is in the index already */
    IndexFollowing(KeywordIndex index, IndexFilling filling, long before) {
        this.index = index;
        this.filling = filling;
        this.before = before;
    }

    /** The name of the source of the records that come. */
    void source(String name) {
        source = name;
    }

    /** Takes the next record. */
    void add(BibRecord record) {
        filling.add(new IndexedRecord(record.id(), record.citation(), source));
        added++;
    }

    /**
     * No more records come, while storing them still takes time. Those of a small file wait for the next file's: many
     * small parts of an index would have to be joined.
     */
    void allAdded() {
        if (added > LARGE) {
            filling.writeAhead();
        }
    }

    /** The records are in the review by now, and to be found by the searches that come. */
    void finish() {
        finished = true;
        index.followed(this, before + added);
    }

    /** If the import came to nothing, neither did this. */
    @Override
    public void close() {
        if (!finished) {
            index.followed(this, -1);
        }
    }
}
