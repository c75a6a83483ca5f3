package org.scopedesk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/** Turns what a query asks for into the query that Lucene runs. */
final class LuceneQueries {
    /** How much a word found in further fields adds to its best field. */
    private static final float TIE_BREAKER = 0.2f;

    private static final Pattern YEAR = Pattern.compile("[0-9*?]{4,5}");

    private static final Pattern YEAR_BEGUN = Pattern.compile("[0-9]{1,4}");

    private final TextQueries texts;

    private final RemarkWords beside;

    LuceneQueries(IndexReader reader, RemarkWords beside) {
        this.beside = beside;
        this.texts = new TextQueries(reader);
    }

    Query of(Ask ask) throws IOException, QueryNotUnderstood {
        if (ask instanceof Ask.Text text) {
            return text(text);
        } else if (ask instanceof Ask.Range range) {
            return range(range);
        } else if (ask instanceof Ask.Both both) {
            return both(both.parts());
        } else if (ask instanceof Ask.Either either) {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            for (Ask part : either.parts()) {
                query.add(of(part), Occur.SHOULD);
            }
            return query.build();
        } else if (ask instanceof Ask.Not) {
            return both(List.of(ask));
        }
        return new MatchAllDocsQuery();
    }

    private Query both(List<Ask> parts) throws IOException, QueryNotUnderstood {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean onlyNot = true;
        for (Ask part : parts) {
            if (part instanceof Ask.Not not) {
                query.add(of(not.part()), Occur.MUST_NOT);
            } else {
                query.add(of(part), Occur.MUST);
                onlyNot = false;
            }
        }
        if (onlyNot) {
            query.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return query.build();
    }

    private static Query range(Ask.Range range) {
        String low = range.low();
        String high = range.high();
        return new ConstantScoreQuery(TermRangeQuery.newStringRange(
                range.field().word(), low.isEmpty() ? null : low, high.isEmpty() ? null : high, true, true));
    }

    private Query text(Ask.Text ask) throws IOException, QueryNotUnderstood {
        if (Wildcards.isAnyWord(ask.text()) && ask.field().kind() != SearchField.Kind.BESIDE) {
            return filled(ask.field());
        }
        return ask.field() == SearchField.ANY && texts.isBarelyBegun(ask) ? barelyBegun(ask) : inFields(ask);
    }

    /** So few letters are in nearly every record: which field they are in is not weighed, only whole words are. */
    private Query barelyBegun(Ask.Text ask) throws IOException, QueryNotUnderstood {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        for (SearchField field : SearchField.ANY.parts()) {
            if (field.kind() == SearchField.Kind.TEXT) {
                anywhere.add(texts.beginning(field.word(), ask.text()), Occur.SHOULD);
            }
        }
        return new BooleanQuery.Builder()
                .add(inFields(ask.whole()), Occur.SHOULD)
                .add(new ConstantScoreQuery(anywhere.build()), Occur.SHOULD)
                .build();
    }

    private Query inFields(Ask.Text ask) throws IOException, QueryNotUnderstood {
        List<Query> queries = new ArrayList<>();
        for (SearchField field : ask.field().parts()) {
            boolean several = ask.field() == SearchField.ANY;
            if (field.kind() == SearchField.Kind.BESIDE) {
                Set<Id<BibRecord>> found = beside(field, ask);
                if (!found.isEmpty()) {
                    queries.add(new RecordsQuery(found));
                }
            } else if (field.kind() == SearchField.Kind.WHOLE) {
                if (!several || mayBeYear(ask)) {
                    queries.add(boosted(texts.whole(field.word(), ask), several, field));
                }
            } else {
                texts.words(field.word(), ask).ifPresent(q -> queries.add(boosted(q, several, field)));
            }
        }
        return switch (queries.size()) {
            case 0 -> new MatchNoDocsQuery("no words");
            case 1 -> queries.get(0);
            default -> new DisjunctionMaxQuery(queries, TIE_BREAKER);
        };
    }

    private static boolean mayBeYear(Ask.Text ask) {
        return YEAR.matcher(ask.text()).matches()
                || (ask.begun() && YEAR_BEGUN.matcher(ask.text()).matches());
    }

    private Set<Id<BibRecord>> beside(SearchField field, Ask.Text ask) {
        Predicate<String> matches = Wildcards.isAnyWord(ask.text()) ? any -> true : matching(ask);
        return field == SearchField.NOTE ? beside.notes(matches) : beside.labels(matches);
    }

    /** Words and forms are those of the index; between the words of a phrase nothing may stand. */
    private static Predicate<String> matching(Ask.Text ask) {
        WordHighlighter words = WordHighlighter.of(List.of(SearchHighlighter.withBegun(ask)));
        return written -> !words.marks(written).isEmpty();
    }

    private static Query boosted(Query query, boolean boost, SearchField field) {
        return boost ? new BoostQuery(query, field.boost()) : query;
    }

    /** The records that have the field. */
    private static Query filled(SearchField field) {
        return switch (field.kind()) {
            case SEVERAL, BESIDE -> new MatchAllDocsQuery();
            case TEXT -> new FieldExistsQuery(field.word());
            case WHOLE -> TermRangeQuery.newStringRange(field.word(), null, null, true, true);
        };
    }
}
