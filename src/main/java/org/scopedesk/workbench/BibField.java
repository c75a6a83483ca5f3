package org.scopedesk.workbench;

/** The fields that are compared side by side. */
public enum BibField {
    TITLE,
    AUTHORS,
    YEAR,
    JOURNAL,
    VOLUME,
    ISSUE,
    PAGES,
    DOI,
    TYPE,
    ABSTRACT,
    KEYWORDS
}
