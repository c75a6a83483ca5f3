package org.scopedesk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/** Searches the records of an index as it stood at one time, a large one on all processors. Safe for use by many threads. */
final class RecordSearcher extends IndexSearcher {
    /** So few records are searched sooner on one processor. */
    private static final int FEW = 5_000;

    private volatile List<Id<BibRecord>> ids = List.of();

    RecordSearcher(IndexReader reader) {
        super(reader, ForkJoinPool.commonPool());
    }

    /** The records that match, at most so many; the most relevant first. */
    SearchResult.Hits hits(Query query, int limit) throws IOException {
        int most = Math.min(limit, getIndexReader().maxDoc());
        return most == 0
                ? new SearchResult.Hits(List.of(), count(query))
                : search(query, new AllHits.Best(ids(), most));
    }

    /** The ids of all records, by their places in the index; kept, for they are asked for at each letter somebody types. */
    private List<Id<BibRecord>> ids() throws IOException {
        if (ids.isEmpty()) {
            List<Id<BibRecord>> read = new ArrayList<>(getIndexReader().maxDoc());
            for (LeafReaderContext leaf : getLeafContexts()) {
                NumericDocValues high = RecordDocument.idHigh(leaf);
                NumericDocValues low = RecordDocument.idLow(leaf);
                for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                    if (!high.advanceExact(doc) || !low.advanceExact(doc)) {
                        throw new IOException("a record without its id");
                    }
                    read.add(new Id<>(new UUID(high.longValue(), low.longValue())));
                }
            }
            ids = List.copyOf(read);
        }
        return ids;
    }

    /** Neighbours, of about as many records for each processor, so that what they find comes in the order of the index. */
    @Override
    protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
        int all = leaves.stream().mapToInt(leaf -> leaf.reader().maxDoc()).sum();
        int enough = Math.max(FEW, all / Runtime.getRuntime().availableProcessors());
        List<LeafSlice> slices = new ArrayList<>();
        List<LeafReaderContext> slice = new ArrayList<>();
        int records = 0;
        for (LeafReaderContext leaf : leaves) {
            slice.add(leaf);
            records += leaf.reader().maxDoc();
            if (records >= enough) {
                slices.add(new LeafSlice(new ArrayList<>(slice)));
                slice.clear();
                records = 0;
            }
        }
        if (!slice.isEmpty()) {
            slices.add(new LeafSlice(new ArrayList<>(slice)));
        }
        return slices.toArray(new LeafSlice[0]);
    }
}
