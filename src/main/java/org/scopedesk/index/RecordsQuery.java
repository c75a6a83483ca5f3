package org.scopedesk.index;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/** Matches given records by their ids, which are compared one by one: a hundred thousand take a few milliseconds. */
final class RecordsQuery extends Query {
    private final Set<Id<BibRecord>> records;

    RecordsQuery(Set<Id<BibRecord>> records) {
        this.records = Set.copyOf(records);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                NumericDocValues high = leaf.reader().getNumericDocValues(RecordDocument.ID_HIGH);
                NumericDocValues low = leaf.reader().getNumericDocValues(RecordDocument.ID_LOW);
                return high == null || low == null
                        ? new ConstantScoreScorer(this, score(), mode, DocIdSetIterator.empty())
                        : new ConstantScoreScorer(this, score(), mode, oneByOne(high, low));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private TwoPhaseIterator oneByOne(NumericDocValues high, NumericDocValues low) {
        return new TwoPhaseIterator(high) {
            @Override
            public boolean matches() throws IOException {
                return low.advanceExact(high.docID())
                        && records.contains(new Id<BibRecord>(new UUID(high.longValue(), low.longValue())));
            }

            @Override
            public float matchCost() {
                return 20;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return records.size() + " records";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordsQuery query && query.records.equals(records);
    }

    @Override
    public int hashCode() {
        return Objects.hash(getClass(), records);
    }
}
