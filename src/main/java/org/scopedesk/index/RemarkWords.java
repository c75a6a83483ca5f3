package org.scopedesk.index;

import java.util.Set;
import java.util.function.Predicate;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/**
 * What is written beside records and changes all the time, so that it is asked for at each search instead of being
 * indexed. Answers only what the person who searches may see.
 */
public interface RemarkWords {
    /** Nothing is written anywhere. */
    RemarkWords NONE = new RemarkWords() {
        @Override
        public Set<Id<BibRecord>> notes(Predicate<String> matches) {
            return Set.of();
        }

        @Override
        public Set<Id<BibRecord>> labels(Predicate<String> matches) {
            return Set.of();
        }
    };

    /** The records that have a note whose text matches. */
    Set<Id<BibRecord>> notes(Predicate<String> matches);

    /** The records that have a label whose name matches. */
    Set<Id<BibRecord>> labels(Predicate<String> matches);
}
