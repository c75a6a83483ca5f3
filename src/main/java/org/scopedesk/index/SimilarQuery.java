package org.scopedesk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.scopedesk.review.Citation;

/**
 * Looks for records with the words that tell a citation from others: those of title and abstract with the greatest
 * product of frequency here and rarity in the review (tf-idf; Salton and Buckley 1988), the title's counted thrice.
 */
record SimilarQuery(IndexReader reader) {
    private static final int MOST_WORDS = 30;
    private static final int TITLE_WEIGHT = 3;

    private record Weighed(String word, double weight) {}

    Query to(Citation citation) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        count(citation.title(), TITLE_WEIGHT, counts);
        count(citation.abstractText(), 1, counts);
        List<Weighed> words = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            double weight = entry.getValue() * rarity(entry.getKey());
            if (weight > 0) {
                words.add(new Weighed(entry.getKey(), weight));
            }
        }
        words.sort(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::word));
        return words.isEmpty()
                ? new MatchNoDocsQuery("no words")
                : any(words.subList(0, Math.min(MOST_WORDS, words.size())));
    }

    private static Query any(List<Weighed> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Weighed word : words) {
            for (SearchField field : List.of(SearchField.TITLE, SearchField.ABSTRACT)) {
                query.add(
                        new BoostQuery(
                                new TermQuery(new Term(field.word(), word.word)),
                                (float) Math.sqrt(word.weight) * field.boost()),
                        Occur.SHOULD);
            }
        }
        return query.build();
    }

    /** The logarithm of how many times rarer a word is than a record; a word in more than every second record tells nothing. */
    private double rarity(String word) throws IOException {
        int found = Math.max(
                reader.docFreq(new Term(SearchField.TITLE.word(), word)),
                reader.docFreq(new Term(SearchField.ABSTRACT.word(), word)));
        return found == 0 || found * 2 > reader.numDocs() + 2 ? 0 : Math.log(1 + (double) reader.numDocs() / found);
    }

    private static void count(String text, int weight, Map<String, Integer> counts) {
        for (Words words = new Words(text, false); words.next(); ) {
            String form = WordForms.of(words.word()).get(0);
            if (form.length() > 2 || form.codePointAt(0) > 0x2E80) {
                counts.merge(form, weight, Integer::sum);
            }
        }
    }
}
