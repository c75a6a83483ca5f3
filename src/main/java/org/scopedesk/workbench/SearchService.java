package org.scopedesk.workbench;

import java.util.List;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/** Keyword search over everything, and the rows of tables. */
public final class SearchService {

    SearchService() {}

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

    public Found search(String query, int most) {
        return Unwritten.yet();
    }

    /** The rows of a table, in the order asked. */
    public List<RecordRow> rows(List<Id<BibRecord>> records) {
        return Unwritten.yet();
    }

    /** One record with its raw fields. */
    public RecordRow row(Id<BibRecord> record) {
        return Unwritten.yet();
    }

    /** The parts of a text that match a query. */
    public List<Mark> marks(String query, String text) {
        return Unwritten.yet();
    }
}
