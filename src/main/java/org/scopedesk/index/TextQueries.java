package org.scopedesk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Makes the Lucene query for a word or a phrase in one field. */
final class TextQueries {
    /** How many words a wildcard inside a phrase may stand for; more would take seconds. */
    private static final int MOST_WORDS = 20_000;

    /** So few letters begin too many words. */
    private static final int FEW_LETTERS = 2;

    /** From here on scripts have words of a letter or two. */
    private static final int IDEOGRAPHS = 0x2E80;

    private final IndexReader reader;
    private final Beginnings beginnings;

    TextQueries(IndexReader reader) {
        this.reader = reader;
        this.beginnings = new Beginnings(reader);
    }

    /** The query for a text in a text field; empty if the text has no words. */
    Optional<Query> words(String field, Ask.Text ask) throws IOException, QueryNotUnderstood {
        List<String> words = new ArrayList<>();
        for (Words read = new Words(ask.text(), true); read.next(); ) {
            words.add(read.word());
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (ask.begun() && words.size() > 1 && isFewLetters(words.get(words.size() - 1))) {
            words.remove(words.size() - 1); // in a phrase they would take longer than the rest of it
            return Optional.of(of(field, words, ask.whole()));
        }
        return Optional.of(of(field, words, ask));
    }

    private Query of(String field, List<String> words, Ask.Text ask) throws IOException, QueryNotUnderstood {
        return words.size() == 1 ? word(field, words.get(0), ask) : phrase(field, words, ask);
    }

    /** True if no more than a letter or two of a word is typed, and nothing before it in the same text. */
    boolean isBarelyBegun(Ask.Text ask) {
        Words words = new Words(ask.text(), true);
        return ask.begun() && words.next() && isFewLetters(words.word()) && !words.next();
    }

    private static boolean isFewLetters(String word) {
        return word.length() <= FEW_LETTERS && word.codePointAt(0) < IDEOGRAPHS && !Wildcards.in(word);
    }

    /** The records in which a word begins so. */
    Query beginning(String field, String word) throws IOException {
        return new TermInSetQuery(
                MultiTermQuery.CONSTANT_SCORE_REWRITE, field, beginnings.of(field, word, Beginnings.MOST));
    }

    /** The query for a field that holds one term: equal to the text in lower case, or fitting its wildcards. */
    Query whole(String field, Ask.Text ask) throws QueryNotUnderstood {
        String text = ask.text().toLowerCase(Locale.ROOT);
        if (ask.begun() && !Wildcards.in(text)) {
            return new PrefixQuery(new Term(field, text));
        }
        return Wildcards.in(text)
                ? new AutomatonQuery(new Term(field, text), automaton(List.of(text), ask))
                : new TermQuery(new Term(field, text));
    }

    private Query word(String field, String word, Ask.Text ask) throws IOException, QueryNotUnderstood {
        if (Wildcards.in(word)) {
            return new AutomatonQuery(new Term(field, word), automaton(WordForms.ofWildcards(word), ask));
        }
        SynonymQuery.Builder query = new SynonymQuery.Builder(field);
        WordForms.of(word).forEach(form -> query.addTerm(new Term(field, form)));
        return ask.begun() ? begun(field, word, query.build()) : query.build();
    }

    /** The whole word counts more than a word that only begins so. */
    private Query begun(String field, String word, Query whole) throws IOException {
        return new BooleanQuery.Builder()
                .add(whole, Occur.SHOULD)
                .add(new ConstantScoreQuery(beginning(field, word)), Occur.SHOULD)
                .build();
    }

    private Query phrase(String field, List<String> words, Ask.Text ask) throws IOException, QueryNotUnderstood {
        MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder().setSlop(ask.slop());
        int position = 0;
        for (String word : words) {
            if (!Wildcards.isAnyWord(word)) {
                boolean begun = ask.begun() && position == words.size() - 1;
                Term[] terms = terms(field, word, begun, ask);
                if (terms.length == 0) {
                    return new MatchNoDocsQuery("no word fits " + word);
                }
                query.add(terms, position);
            }
            position++;
        }
        return query.build();
    }

    private Term[] terms(String field, String word, boolean begun, Ask.Text ask)
            throws IOException, QueryNotUnderstood {
        if (Wildcards.in(word)) {
            return expanded(field, word, ask);
        }
        Stream<Term> terms = begun
                ? beginnings.of(field, word, Beginnings.MOST_IN_PHRASE).stream().map(form -> new Term(field, form))
                : WordForms.of(word).stream().map(form -> new Term(field, form));
        return terms.toArray(Term[]::new);
    }

    private Term[] expanded(String field, String word, Ask.Text ask) throws IOException, QueryNotUnderstood {
        Terms all = MultiTerms.getTerms(reader, field);
        if (all == null) {
            return new Term[0];
        }
        TermsEnum fitting =
                new CompiledAutomaton(automaton(WordForms.ofWildcards(word), ask), false, true).getTermsEnum(all);
        List<Term> terms = new ArrayList<>();
        for (BytesRef term = fitting.next(); term != null; term = fitting.next()) {
            if (terms.size() == MOST_WORDS) {
                throw new QueryNotUnderstood(
                        "“" + word + "” fits more than " + MOST_WORDS + " words; type more of its letters.",
                        ask.position());
            }
            terms.add(new Term(field, BytesRef.deepCopyOf(term)));
        }
        return terms.toArray(new Term[0]);
    }

    private static Automaton automaton(List<String> forms, Ask.Text ask) throws QueryNotUnderstood {
        try {
            Automaton union =
                    Operations.union(forms.stream().map(TextQueries::automaton).toList());
            return Operations.determinize(union, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        } catch (TooComplexToDeterminizeException e) {
            throw new QueryNotUnderstood("“" + ask.text() + "” has too many wildcards.", ask.position());
        }
    }

    private static Automaton automaton(String wildcards) {
        Automaton[] parts = wildcards
                .codePoints()
                .mapToObj(c -> switch (c) {
                    case '*' -> Automata.makeAnyString();
                    case '?' -> Operations.optional(Automata.makeAnyChar());
                    default -> Automata.makeChar(c);
                })
                .toArray(Automaton[]::new);
        return Operations.concatenate(Arrays.asList(parts));
    }
}
