package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.scopedesk.review.Citation;

/** Marks in the line of keywords: each keyword is looked at by itself, so that no phrase is found across two of them. */
final class KeywordMarks {
    private KeywordMarks() {}

    /** The marks of each keyword, at their places in the {@link Citation#keywordLine}. */
    static List<Mark> in(Citation citation, Function<String, List<Mark>> marksOf) {
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        for (String keyword : citation.keywords()) {
            for (Mark mark : marksOf.apply(keyword)) {
                marks.add(new Mark(at + mark.start(), at + mark.end(), mark.kind()));
            }
            at += keyword.length() + Citation.KEYWORDS_APART.length();
        }
        return marks;
    }
}
