package org.scopedesk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.NumericUtils;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/**
 * Collects every hit, and puts them in order afterwards. Quicker than a heap where a large part of the index is asked for,
 * as by the first letters of a word.
 */
final class AllHits extends SimpleCollector {
    private static final Scorable NOTHING = new Scorable() {
        @Override
        public float score() {
            return 0;
        }

        @Override
        public int docID() {
            return -1;
        }
    };

    /** For each hit its score, the higher the smaller, in the upper half; its place in the index in the lower. */
    private long[] ranks = new long[1024];

    private int size;
    private int base;
    private Scorable scorer = NOTHING;

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        base = leaf.docBase;
    }

    @Override
    public void setScorer(Scorable of) {
        scorer = of;
    }

    @Override
    public void collect(int doc) throws IOException {
        if (size == ranks.length) {
            ranks = Arrays.copyOf(ranks, 2 * size);
        }
        ranks[size++] = ((long) ~NumericUtils.floatToSortableInt(scorer.score()) << 32) | (base + doc);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    /**
     * Makes the collectors of a search, and of what they collected one list: the most relevant first, of equals the one that
     * came into the index first.
     *
     * @param ids the ids of all records, by their places in the index
     * @param most how many hits to answer at most
     */
    record Best(List<Id<BibRecord>> ids, int most) implements CollectorManager<AllHits, SearchResult.Hits> {

        @Override
        public AllHits newCollector() {
            return new AllHits();
        }

        @Override
        public SearchResult.Hits reduce(Collection<AllHits> collectors) {
            long[] ranks = new long[collectors.stream().mapToInt(c -> c.size).sum()];
            int filled = 0;
            for (AllHits hits : collectors) {
                System.arraycopy(hits.ranks, 0, ranks, filled, hits.size);
                filled += hits.size;
            }
            Ranks.sort(ranks);
            List<Id<BibRecord>> best = new ArrayList<>(Math.min(most, filled));
            for (int i = 0; i < Math.min(most, filled); i++) {
                best.add(ids.get((int) ranks[i]));
            }
            return new SearchResult.Hits(best, filled);
        }
    }
}
