package org.scopedesk.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Id;

/**
 * The search index of one review. What was added is found after the next {@link #commit}; what was not committed is
 * gone when the index is closed. Safe for use by many threads; a search does not wait for a commit.
 *
 * <p>Reading or writing that fails (a full disk, a file that vanished) throws {@link UncheckedIOException}; the index
 * may then be closed and opened again, which mends it by emptying it if need be.
 */
public final class ReviewIndex implements AutoCloseable {
    /** A query of this many words in all fields is still answered in time. */
    private static final int MOST_CLAUSES = 1 << 16;

    private static final SearcherFactory SEARCHERS = new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
            return new RecordSearcher(reader);
        }
    };

    private final IndexWriter writer;
    private final SearcherManager searchers;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private ReviewIndex(IndexWriter writer, SearcherManager searchers) {
        this.writer = writer;
        this.searchers = searchers;
    }

    /**
     * Opens the index in a folder of its own, which is made if it is missing. An index that is damaged or was written
     * by another version of the program is emptied: its {@link #stamp} is then empty, and the caller fills it again. While
     * another program has the folder open, this one works in a subfolder.
     *
     * @throws UncheckedIOException if the folder cannot be written
     */
    public static ReviewIndex open(Path folder) {
        IndexWriter writer = IndexFolder.open(folder, new WordAnalyzer());
        try {
            return new ReviewIndex(writer, new SearcherManager(writer, SEARCHERS));
        } catch (IOException e) {
            throw new UncheckedIOException("the search index in " + folder + " cannot be read", e);
        }
    }

    /** Adds records that are not in the index yet; each is asked for once and not kept. */
    public void add(Iterable<IndexedRecord> records) {
        doing("add to", () -> {
            for (IndexedRecord indexed : records) {
                writer.addDocument(RecordDocument.of(indexed));
            }
        });
    }

    /**
     * Writes a part of what was added and is still in memory, which a commit would do on one thread; there are as many
     * parts as threads that added. Does nothing if there is none.
     */
    public void writePart() {
        doing("write", writer::flushNextBuffer);
    }

    /** Takes all records out; felt, like adding, at the next commit. */
    public void clear() {
        doing("clear", writer::deleteAll);
    }

    /**
     * Makes what was added durable and lets searches find it.
     *
     * @param stamp what {@link #stamp} answers from now on; the caller's mark of what the index holds
     */
    public void commit(String stamp) {
        doing("commit", () -> {
            writer.setLiveCommitData(Map.of(IndexFolder.STAMP, stamp, IndexFolder.FORM, IndexFolder.THIS_FORM)
                    .entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
        });
    }

    /** The stamp of the last commit; empty if there was none. */
    public String stamp() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(IndexFolder.STAMP)) {
                    return entry.getValue();
                }
            }
        }
        return "";
    }

    /** True if the index must be filled again to hold what {@code stamp} marks. */
    public boolean isBehind(String stamp) {
        return !stamp().equals(stamp);
    }

    /** How many records can be found. */
    public int size() {
        return searching(searcher -> searcher.getIndexReader().numDocs());
    }

    /**
     * Finds the records that match a query; what a query may say stands at {@link QueryParser}. An empty query finds all
     * records.
     *
     * @param limit how many records to answer at most, from 0
     */
    public SearchResult search(String query, int limit) {
        return search(query, limit, RemarkWords.NONE);
    }

    /** As {@link #search(String, int)}, with the notes and labels that the person who searches may see. */
    public SearchResult search(String query, int limit, RemarkWords beside) {
        return search(query, false, limit, beside);
    }

    /**
     * As {@link #search(String, int, RemarkWords)}, while somebody is writing at the end of the query: its last word
     * counts as the beginning of words too, whole words first. Of very many words that begin so, those in the most records
     * are looked for.
     */
    public SearchResult searchTyped(String query, int limit, RemarkWords beside) {
        return search(query, true, limit, beside);
    }

    private SearchResult search(String query, boolean typing, int limit, RemarkWords beside) {
        if (limit < 0) {
            throw new IllegalArgumentException("a limit is not negative: " + limit);
        }
        return searching(searcher -> {
            try {
                Query lucene = new LuceneQueries(searcher.getIndexReader(), beside).of(QueryParser.read(query, typing));
                return searcher.hits(lucene, limit);
            } catch (QueryNotUnderstood wrong) {
                return wrong.result();
            } catch (IndexSearcher.TooManyClauses e) {
                return new SearchResult.WrongQuery("This search has too many words.", query.length());
            }
        });
    }

    /** The records whose title and abstract are nearest to those of a citation, the nearest first. */
    public List<Id<BibRecord>> similar(Citation citation, int limit) {
        return searching(searcher -> searcher.hits(new SimilarQuery(searcher.getIndexReader()).to(citation), limit)
                .ids());
    }

    /** Closes the index; what was not committed is gone. */
    @Override
    public void close() {
        doing("close", () -> {
            searchers.close();
            writer.rollback();
            writer.getDirectory().close();
        });
    }

    private interface Work {
        void run() throws IOException;
    }

    private interface Reading<T> {
        T read(RecordSearcher searcher) throws IOException;
    }

    private void doing(String what, Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot " + what + " the search index in " + writer.getDirectory(), e);
        }
    }

    private <T> T searching(Reading<T> reading) {
        try {
            RecordSearcher searcher = (RecordSearcher) searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the search index in " + writer.getDirectory(), e);
        }
    }
}
