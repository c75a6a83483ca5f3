package org.scopedesk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.NumericUtils;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/**
 * Collects every hit with its record's id in one pass, and puts them in order afterwards. Quicker than a heap where a
 * large part of the index is asked for, as by the first letters of a word.
 */
final class AllHits extends SimpleCollector {
    private long[] rank = new long[1024];
    private long[] high = new long[1024];
    private long[] low = new long[1024];
    private int size;
    private NumericDocValues highs;
    private NumericDocValues lows;
    private Scorable scorer;

    /** @param first where collecting begins; the searcher hands over each further leaf itself */
    AllHits(LeafReaderContext first) throws IOException {
        this.highs = RecordDocument.idHigh(first);
        this.lows = RecordDocument.idLow(first);
        this.scorer = new Scorable() {
            @Override
            public float score() {
                return 0;
            }

            @Override
            public int docID() {
                return -1;
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        highs = RecordDocument.idHigh(leaf);
        lows = RecordDocument.idLow(leaf);
    }

    @Override
    public void setScorer(Scorable of) {
        scorer = of;
    }

    @Override
    public void collect(int doc) throws IOException {
        if (!highs.advanceExact(doc) || !lows.advanceExact(doc)) {
            throw new IOException("a record without its id");
        }
        if (size == rank.length) {
            rank = Arrays.copyOf(rank, 2 * size);
            high = Arrays.copyOf(high, 2 * size);
            low = Arrays.copyOf(low, 2 * size);
        }
        high[size] = highs.longValue();
        low[size] = lows.longValue();
        rank[size] = ((long) ~NumericUtils.floatToSortableInt(scorer.score()) << 32) | size;
        size++;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    /** The most relevant first; of equals the one that came into the index first. */
    SearchResult.Hits best(int most) {
        Arrays.sort(rank, 0, size);
        List<Id<BibRecord>> ids = new ArrayList<>(Math.min(most, size));
        for (int i = 0; i < Math.min(most, size); i++) {
            int place = (int) rank[i];
            ids.add(new Id<>(new UUID(high[place], low[place])));
        }
        return new SearchResult.Hits(ids, size);
    }

    /**
     * Makes the collector of a search on one thread, which is how this index is searched.
     *
     * @param first the first leaf of the index
     * @param most how many hits to answer at most
     */
    record Best(LeafReaderContext first, int most) implements CollectorManager<AllHits, SearchResult.Hits> {

        @Override
        public AllHits newCollector() throws IOException {
            return new AllHits(first);
        }

        @Override
        public SearchResult.Hits reduce(Collection<AllHits> collectors) {
            if (collectors.size() != 1) {
                throw new IllegalStateException("one collector sees all hits, not one of " + collectors.size());
            }
            return collectors.iterator().next().best(most);
        }
    }
}
