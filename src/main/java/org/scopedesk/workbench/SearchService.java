package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.scopedesk.index.RemarkWords;
import org.scopedesk.index.ReviewIndex;
import org.scopedesk.index.SearchField;
import org.scopedesk.index.SearchHighlighter;
import org.scopedesk.index.SearchResult;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Field;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.Group;
import org.scopedesk.screening.Mine;

/** Keyword search over everything, and the rows of tables. Safe for use by many threads. */
public final class SearchService {
    private final Desk desk;
    private final KeywordIndex index;
    private final Items items;

    SearchService(Desk desk, Items items, KeywordIndex index) {
        this.desk = desk;
        this.items = items;
        this.index = index;
    }

    /** What a query found, or why it cannot be understood. */
    public sealed interface Found {

        /**
         * Records that match.
         *
         * @param records the records found, the most relevant first, at most as many as asked for
         * @param total how many there are
         */
        record Records(List<Id<BibRecord>> records, int total) implements Found {
            public Records {
                records = List.copyOf(records);
            }
        }

        /**
         * A query that cannot be understood.
         *
         * @param message one sentence: what is wrong
         * @param position where in the query, from 0
         */
        record WrongQuery(String message, int position) implements Found {}
    }

    /** Searches all records; an empty query finds all. Fills the index first if it is missing or behind. */
    public Found search(String query, int most) {
        return found(index.current(Progress.NONE).search(query, most));
    }

    /** As {@link #search(String, int)}, and in the notes and labels that a reviewer may see. */
    public Found search(Optional<Id<Reviewer>> reviewer, String query, int most) {
        return search(reviewer, SearchQuery.whole(query), most);
    }

    /** As {@link #search(Optional, String, int)}, for a query that is being typed it may be. */
    public Found search(Optional<Id<Reviewer>> reviewer, SearchQuery query, int most) {
        RemarkWords beside =
                reviewer.<RemarkWords>map(who -> new Blindness(desk, who)).orElse(RemarkWords.NONE);
        ReviewIndex all = index.current(Progress.NONE);
        return found(
                query.typed() ? all.searchTyped(query.text(), most, beside) : all.search(query.text(), most, beside));
    }

    /** The records nearest to one by the words of title and abstract, the nearest first; copies of it are left out. */
    public List<Id<BibRecord>> similar(Id<BibRecord> record, int most) {
        Group group = desk.state().groupOf(record);
        Citation citation =
                Copies.filled(desk.file().records().byIds(group.members())).citation();
        return index
                .current(Progress.NONE)
                .similar(citation, most + group.members().size())
                .stream()
                .filter(id -> !group.members().contains(id))
                .map(desk.state()::primaryOf)
                .distinct()
                .limit(most)
                .toList();
    }

    private static Found found(SearchResult result) {
        if (result instanceof SearchResult.WrongQuery wrong) {
            return new Found.WrongQuery(wrong.message(), wrong.position());
        }
        SearchResult.Hits hits = (SearchResult.Hits) result;
        return new Found.Records(hits.ids(), hits.total());
    }

    /** Fills the index with what it lacks, so that the next search is quick. */
    public void prepare(Progress progress) {
        index.current(progress);
    }

    /** The rows of a table, in the order asked. */
    public List<RecordRow> rows(List<Id<BibRecord>> records) {
        return rows(records, group -> Optional.empty());
    }

    /** The rows of a table with what a reviewer said of each record at a stage. */
    public List<RecordRow> rows(Id<Reviewer> reviewer, Stage stage, List<Id<BibRecord>> records) {
        return rows(records, group -> Optional.of(desk.state().mine(group, stage, reviewer)));
    }

    /** The rows of records that were found, each with its own source, and what the one who looks said at title and abstract. */
    public List<RecordRow> found(Optional<Id<Reviewer>> reviewer, List<Id<BibRecord>> records) {
        return rows(records, group -> Optional.empty()).stream()
                .map(row -> new RecordRow(
                        row.record(),
                        row.source(),
                        row.copies(),
                        row.state(),
                        reviewer.map(who -> desk.state()
                                .mine(desk.state().groupOf(row.record().id()), Stage.TITLE_ABSTRACT, who))))
                .toList();
    }

    private List<RecordRow> rows(List<Id<BibRecord>> records, Function<Group, Optional<Mine>> mine) {
        List<RecordRow> rows = new ArrayList<>(records.size());
        for (BibRecord record : desk.file().records().byIds(records)) {
            Group group = desk.state().groupOf(record.id());
            Optional<Mine> said = mine.apply(group);
            rows.add(new RecordRow(
                    record,
                    String.join(", ", said.isPresent() ? items.sourcesOf(group) : List.of(sourceOf(record))),
                    group.members().size(),
                    items.state(record.id(), group),
                    said));
        }
        return rows;
    }

    private String sourceOf(BibRecord record) {
        return items.sourceName(desk.state().head(record.id()).sourceId());
    }

    /** The raw tags of a record with their values, as its source delivered them. */
    public List<Field> fields(Id<BibRecord> record) {
        return desk.file().records().fields(record);
    }

    /** The parts of a title that match a query. */
    public List<Mark> marksInTitle(SearchQuery query, String title) {
        return marks(query, SearchField.TITLE, title);
    }

    /** The parts of an abstract that match a query. */
    public List<Mark> marksInAbstract(SearchQuery query, String abstractText) {
        return marks(query, SearchField.ABSTRACT, abstractText);
    }

    /** The parts of the {@link Citation#keywordLine} that match a query. */
    public List<Mark> marksInKeywords(SearchQuery query, Citation citation) {
        SearchHighlighter highlighter = highlighter(query);
        return KeywordMarks.in(citation, keyword -> marks(highlighter, SearchField.KEYWORD, keyword));
    }

    void close() {
        index.close();
    }

    boolean isWhole() {
        return index.isWhole();
    }

    private static SearchHighlighter highlighter(SearchQuery query) {
        return query.typed() ? SearchHighlighter.ofTyped(query.text()) : SearchHighlighter.of(query.text());
    }

    private static List<Mark> marks(SearchQuery query, SearchField field, String text) {
        return marks(highlighter(query), field, text);
    }

    private static List<Mark> marks(SearchHighlighter highlighter, SearchField field, String text) {
        return highlighter.spans(field, text).stream()
                .map(span -> new Mark(span.start(), span.end(), Mark.Kind.FOUND))
                .toList();
    }
}
