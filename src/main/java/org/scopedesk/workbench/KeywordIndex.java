package org.scopedesk.workbench;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scopedesk.index.IndexedRecord;
import org.scopedesk.index.ReviewIndex;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Search;
import org.scopedesk.review.Source;
import org.scopedesk.store.Register;

/**
 * The search index of a review, in the cache folder: opened at the first use, filled with what it lacks, built anew when
 * it belongs to another file. Safe for use by many threads.
 */
final class KeywordIndex implements AutoCloseable {
    /** The name of the setting that tells reviews apart, also copies that lie at the same path one after the other. */
    static final String REVIEW_ID = "review_id";

    private static final int TELL_EVERY = 500;

    /** Searches while one file after the other is imported may miss what was imported in this time. */
    private static final long MOST_NANOS_APART = 15_000_000_000L;

    private final Desk desk;
    private final Path folder;
    private Optional<ReviewIndex> open = Optional.empty();
    private Optional<IndexFollowing> following = Optional.empty();
    /** What imports add through, until it is committed. */
    private Optional<IndexFilling> filling = Optional.empty();
    /** The stamp of what was added while imports ran, as it was then; empty if all that was added is committed. */
    private String added = "";

    private long committedAt = System.nanoTime();

    KeywordIndex(Desk desk, Places places) {
        this.desk = desk;
        this.folder =
                places.cache().resolve("index").resolve(nameFor(desk.file().file()));
    }

    /** The index with every record of the review in it; while an import runs, with those that were there before. */
    synchronized ReviewIndex current(Progress progress) {
        if (following.isPresent()) {
            return opened();
        }
        commitAdded();
        ReviewIndex index = opened();
        long last = desk.file().records().lastSeq();
        if (index.isBehind(stamp(last))) {
            filled(index, last, progress);
        }
        return index;
    }

    private ReviewIndex opened() {
        ReviewIndex index = open.orElseGet(() -> ReviewIndex.open(folder));
        open = Optional.of(index);
        return index;
    }

    /** What cannot be kept is dropped, and filled at the next use, which says what is wrong. */
    private void commitAdded() {
        if (added.isEmpty()) {
            return;
        }
        try {
            filling.ifPresent(IndexFilling::finish);
            opened().commit(added);
            added = "";
            committedAt = System.nanoTime();
        } catch (RuntimeException notKept) {
            drop();
        }
    }

    /** Follows an import that begins; nothing if the index lacks records that came before, or cannot be opened. */
    synchronized Optional<IndexFollowing> follow() {
        try {
            long last = desk.file().records().lastSeq();
            if (following.isPresent() || !isReady(last)) {
                return Optional.empty();
            }
            IndexFilling into = filling.orElseGet(() -> new IndexFilling(opened()));
            filling = Optional.of(into);
            following = Optional.of(new IndexFollowing(this, into, last));
            return following;
        } catch (UncheckedIOException noIndex) {
            return Optional.empty();
        }
    }

    private boolean isReady(long last) {
        if (System.nanoTime() - committedAt > MOST_NANOS_APART) {
            commitAdded();
        }
        ReviewIndex index = opened();
        if (last == 0) {
            filled(index, last, Progress.NONE);
        }
        return added.isEmpty() ? !index.isBehind(stamp(last)) : added.equals(stamp(last));
    }

    /**
     * The end of an import. Searches find its records from the next search on, which commits them: many files are often
     * imported one after the other.
     *
     * @param last the number of the last record that was added; -1 if nothing of it is to stay
     */
    synchronized void followed(IndexFollowing done, long last) {
        if (following.equals(Optional.of(done))) {
            following = Optional.empty();
            if (last == desk.file().records().lastSeq()) {
                added = stamp(last);
            } else {
                drop();
            }
        }
    }

    /** If filling is cancelled or fails, the index is closed, so that what was added by half is gone. */
    private void filled(ReviewIndex index, long last, Progress progress) {
        boolean whole = false;
        try {
            catchUp(index, last, progress);
            whole = true;
        } finally {
            if (!whole) {
                drop();
            }
        }
    }

    /** True if the index holds as many records as the review; fills it first if it is behind. */
    boolean isWhole() {
        return current(Progress.NONE).size() == desk.file().records().count();
    }

    /** Keeps what imports added. */
    @Override
    public synchronized void close() {
        if (following.isEmpty()) {
            commitAdded();
        }
        drop();
    }

    /** Closes the index; what was not committed is gone, and filled at the next use. */
    private void drop() {
        following = Optional.empty();
        added = "";
        filling.ifPresent(IndexFilling::close);
        filling = Optional.empty();
        open.ifPresent(ReviewIndex::close);
        open = Optional.empty();
    }

    private void catchUp(ReviewIndex index, long last, Progress progress) {
        long from = indexedUpTo(index.stamp());
        if (from == 0 || from > last) {
            from = 0;
            index.clear();
        }
        Map<Id<ImportedFile>, String> sources = sourceNames();
        long count = last - from;
        long start = from;
        try (IndexFilling all = new IndexFilling(index)) {
            desk.file().records().forEachAfter(from, (record, seq) -> {
                String source = sources.getOrDefault(record.importId(), "");
                all.add(new IndexedRecord(record.id(), record.citation(), source));
                if ((seq - start) % TELL_EVERY == 0) {
                    progress.at(seq - start, count, "indexing");
                }
            });
            all.finish();
        }
        index.commit(stamp(last));
        progress.at(count, count, "indexing");
    }

    private Map<Id<ImportedFile>, String> sourceNames() {
        Map<Id<Source>, Source> sources =
                desk.file().setup().sources().known().stream().collect(Collectors.toMap(Source::id, s -> s));
        Map<Id<Search>, Search> searches =
                desk.file().setup().searches().known().stream().collect(Collectors.toMap(Search::id, s -> s));
        return desk.file().imports().all().stream()
                .collect(Collectors.toMap(
                        ImportedFile::id,
                        file -> Optional.ofNullable(searches.get(file.searchId()))
                                .map(Search::sourceId)
                                .map(sources::get)
                                .map(Source::name)
                                .orElse("")));
    }

    private String stamp(long last) {
        return prefix() + last;
    }

    /** The number of the last record in an index of this very review; 0 for an index of another or of none. */
    private long indexedUpTo(String stamp) {
        return stamp.startsWith(prefix()) ? Long.parseLong(stamp.substring(prefix().length())) : 0;
    }

    /** A source that got another name, or a file that was moved to one, changes what the index says of its records. */
    private String prefix() {
        int changes = desk.file().imports().moves() + renamings();
        return desk.file().setup().setting(REVIEW_ID).orElse("") + (changes == 0 ? ":" : "/" + changes + ":");
    }

    private int renamings() {
        Map<Id<Source>, String> names = new HashMap<>();
        int count = 0;
        for (Register.Revision<Source> revision : desk.file().setup().sources().history()) {
            Source source = revision.thing();
            String before = names.put(source.id(), source.name());
            count += before == null || before.equals(source.name()) ? 0 : 1;
        }
        return count;
    }

    private static String nameFor(Path file) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(file.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
