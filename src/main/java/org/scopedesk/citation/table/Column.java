package org.scopedesk.citation.table;

/** What the column of a table means for a citation. */
public enum Column {
    OWN_ID,
    TYPE,
    TITLE,
    OTHER_TITLE,
    /** The second part of a title, where a tool keeps it in a column of its own. */
    SUBTITLE,
    AUTHORS,
    /** Groups and bodies that are authors besides the persons, parted by semicolons. */
    GROUPS,
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
    /** Notes, in which a DOI or a PubMed number may be stated. */
    NOTES,
    /** The database a platform took the row from. */
    DATABASE,
    /** Journal, year, volume, issue and pages in one text. */
    CITED_AS
}
