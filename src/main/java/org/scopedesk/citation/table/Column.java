package org.scopedesk.citation.table;

/** What the column of a table means for a citation. */
public enum Column {
    OWN_ID,
    TYPE,
    TITLE,
    OTHER_TITLE,
    AUTHORS,
    YEAR,
    JOURNAL,
    JOURNAL_ABBREVIATION,
    VOLUME,
    ISSUE,
    PAGES,
    FIRST_PAGE,
    LAST_PAGE,
    /** Number of pages, from which the last page follows. */
    PAGE_COUNT,
    ARTICLE_NUMBER,
    DOI,
    PMID,
    ACCESSION,
    ISSN,
    ISBN,
    ABSTRACT,
    KEYWORDS,
    LANGUAGE,
    URL,
    PUBLISHER,
    /** The database a platform took the row from. */
    DATABASE,
    /** Journal, year, volume, issue and pages in one text. */
    CITED_AS
}
