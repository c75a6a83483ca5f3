package org.scopedesk.workbench;

import java.util.Locale;
import org.scopedesk.screening.Outcome;

/** Where a record stands in the review; tells no vote before all are in. */
public enum RecordState {
    /** A copy of the primary of its group. */
    DUPLICATE,
    TITLE_ABSTRACT_OPEN,
    TITLE_ABSTRACT_CONFLICT,
    TITLE_ABSTRACT_EXCLUDED,
    NOT_RETRIEVED,
    FULL_TEXT_OPEN,
    FULL_TEXT_CONFLICT,
    FULL_TEXT_EXCLUDED,
    INCLUDED;

    /** The name for files: lower case with blanks. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static RecordState ofTitleAbstract(Outcome outcome) {
        if (outcome.isConflict()) {
            return TITLE_ABSTRACT_CONFLICT;
        }
        return outcome.isExcluded() ? TITLE_ABSTRACT_EXCLUDED : TITLE_ABSTRACT_OPEN;
    }

    static RecordState ofFullText(Outcome outcome) {
        if (outcome.isIncluded()) {
            return INCLUDED;
        }
        if (outcome.isConflict()) {
            return FULL_TEXT_CONFLICT;
        }
        return outcome.isExcluded() ? FULL_TEXT_EXCLUDED : FULL_TEXT_OPEN;
    }
}
