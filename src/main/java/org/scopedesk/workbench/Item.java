package org.scopedesk.workbench;

import java.util.List;
import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.review.Id;
import org.scopedesk.review.Note;
import org.scopedesk.review.ReviewLabel;

/**
 * What a reviewer reads and decides on: the primary record of a duplicate group, with what this reviewer alone said.
 *
 * @param record the primary record, its empty fields filled from the other copies
 * @param sources the names of the sources of all copies, without doubles
 * @param copies how many records the group has, 1 or more
 * @param position its place in the queue of the stage, from 1
 * @param own this reviewer's decision at the stage
 * @param note this reviewer's note at the stage
 * @param labels the labels that this reviewer put on it, in that order
 * @param words the review's highlight words
 * @param marksInTitle the review's highlight words in the title
 * @param marksInAbstract the review's highlight words in the abstract
 * @param marksInKeywords the review's highlight words in the {@link org.scopedesk.review.Citation#keywordLine}
 */
public record Item(
        BibRecord record,
        List<String> sources,
        int copies,
        int position,
        Optional<Decision> own,
        Optional<Note> note,
        List<Id<ReviewLabel>> labels,
        HighlightWords words,
        List<Mark> marksInTitle,
        List<Mark> marksInAbstract,
        List<Mark> marksInKeywords) {
    public Item {
        sources = List.copyOf(sources);
        labels = List.copyOf(labels);
        marksInTitle = List.copyOf(marksInTitle);
        marksInAbstract = List.copyOf(marksInAbstract);
        marksInKeywords = List.copyOf(marksInKeywords);
    }
}
