package org.scopedesk.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The words of an index that begin as a word does that is being typed. So that one letter takes no longer than a word, of
 * very many only those in the most records are answered; what they leave out is in few records, and found by the next
 * letter.
 */
final class Beginnings {
    /** How many words are looked for at most. */
    static final int MOST = 1_000;

    /** How many at most at the end of a phrase, where each costs more. */
    static final int MOST_IN_PHRASE = 250;

    private static final Comparator<Frequent> RAREST_FIRST =
            Comparator.comparingInt(Frequent::records).thenComparing(Frequent::word, Comparator.reverseOrder());

    private final IndexReader reader;

    /** A word of the index, and in how many records it is. */
    private record Frequent(BytesRef word, int records) {}

    Beginnings(IndexReader reader) {
        this.reader = reader;
    }

    /** The words of a field that begin as any form of a word, the word itself included if it is one; at most {@code most}. */
    List<BytesRef> of(String field, String word, int most) throws IOException {
        Terms all = MultiTerms.getTerms(reader, field);
        if (all == null) {
            return List.of();
        }
        PriorityQueue<Frequent> found = new PriorityQueue<>(RAREST_FIRST);
        for (String form : WordForms.of(word)) {
            collect(all.iterator(), new BytesRef(form), most, found);
        }
        return found.stream().map(Frequent::word).distinct().toList();
    }

    private static void collect(TermsEnum words, BytesRef beginning, int most, PriorityQueue<Frequent> found)
            throws IOException {
        if (words.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (BytesRef word = words.term();
                word != null && StringHelper.startsWith(word, beginning);
                word = words.next()) {
            int records = words.docFreq();
            if (found.size() < most) {
                found.add(new Frequent(BytesRef.deepCopyOf(word), records));
            } else if (records > found.element().records()) {
                found.remove();
                found.add(new Frequent(BytesRef.deepCopyOf(word), records));
            }
        }
    }
}
