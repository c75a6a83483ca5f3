package org.scopedesk.workbench;

import java.util.Locale;

/** The sets of records that can be exported. */
public enum ExportSet {
    /** Every record of every source. */
    ALL,
    /** One record for each report: the primaries. */
    UNIQUE,
    /** Records that are copies of a primary. */
    DUPLICATES,
    /** Included at title and abstract: the reports sought. */
    SOUGHT,
    /** Included in the review. */
    INCLUDED,
    /** Excluded at title and abstract. */
    EXCLUDED_TITLE_ABSTRACT,
    /** Excluded at full text, with reasons. */
    EXCLUDED_FULL_TEXT,
    /** Reports that could not be had. */
    NOT_RETRIEVED,
    /** Records in conflict at either stage. */
    CONFLICTS,
    /** Records not yet settled at the stage they stand at. */
    OPEN;

    /** The word of the command line: the name in lower case with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
