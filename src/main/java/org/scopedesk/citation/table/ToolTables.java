package org.scopedesk.citation.table;

import static org.scopedesk.citation.table.Column.*;

import java.util.List;

/** The tables of reference managers and of tools for screening, each by its headers. */
final class ToolTables {
    static final List<TableDialect> KNOWN = List.of(
            TableDialect.of("Zotero", "")
                    .knownBy("key", "item type", "publication year", "author", "title", "publication title")
                    .knownBy("item type", "title", "abstract note")
                    .with(OWN_ID, "key")
                    .with(TYPE, "item type")
                    .with(JOURNAL, "publication title", "series title")
                    .with(JOURNAL_ABBREVIATION, "journal abbreviation")
                    .with(YEAR, "publication year", "date")
                    .with(ABSTRACT, "abstract note")
                    .with(KEYWORDS, "manual tags", "automatic tags")
                    .with(DATABASE, "archive")
                    .with(NOTES, "extra")
                    .without("type", "number", "short title", "num pages", "call number", "notes")
                    .authors(AuthorStyle.BY_SEMICOLON),
            TableDialect.of("Rayyan", "")
                    .knownBy("key", "title", "year", "month", "journal", "authors", "notes")
                    .knownBy("key", "title", "authors", "pubmed id", "pmc id")
                    .with(OWN_ID, "key")
                    .without("location", "notes")
                    .authors(AuthorStyle.BY_AND),
            TableDialect.of("Covidence", "")
                    .knownBy("title", "authors", "covidence")
                    .knownBy("title", "authors", "published year", "published month")
                    .with(OWN_ID, "covidence")
                    .with(YEAR, "published year")
                    .without("ref", "tags", "notes", "study")
                    .authors(AuthorStyle.BY_SEMICOLON),
            TableDialect.of("ASReview", "")
                    .knownBy("title", "asreview label")
                    .knownBy("title", "abstract", "label included")
                    .knownBy("title", "abstract", "included")
                    .knownBy("record id", "duplicate id", "title", "abstract"),
            TableDialect.of("EPPI-Reviewer", "")
                    .knownBy("itemid", "title", "shorttitle")
                    .knownBy("item id", "title", "short title")
                    .knownBy("eppi reviewer id", "title")
                    .knownBy("title", "parenttitle", "typename")
                    .with(OWN_ID, "itemid", "item id", "eppi reviewer id")
                    .with(TYPE, "typename", "type name", "type")
                    .with(JOURNAL, "parenttitle", "parent title", "journal")
                    .with(ISSN, "standardnumber", "standard number")
                    .with(ISBN, "standardnumber", "standard number")
                    .without("id", "comments", "datecreated", "date created", "institution", "month")
                    .authors(AuthorStyle.FAMILY_FIRST),
            TableDialect.of("Abstrackr", "")
                    .knownBy("internal id", "source id", "title")
                    .knownBy("internal id", "title", "consensus")
                    .with(OWN_ID, "internal id")
                    .without("tags")
                    .byComma()
                    .authors(AuthorStyle.BY_AND),
            TableDialect.of("RefWorks", "")
                    .knownBy("reference type", "authors primary", "title primary")
                    .with(TYPE, "reference type")
                    .with(AUTHORS, "authors primary")
                    .with(TITLE, "title primary")
                    .with(OTHER_TITLE, "original foreign title")
                    .with(JOURNAL, "periodical full", "title secondary")
                    .with(JOURNAL_ABBREVIATION, "periodical abbrev")
                    .with(YEAR, "pub year", "pub date free form")
                    .with(FIRST_PAGE, "start page")
                    .with(LAST_PAGE, "other pages")
                    .with(ISSN, "issn isbn")
                    .with(ISBN, "issn isbn")
                    .with(DATABASE, "database")
                    .with(URL, "url", "links")
                    .with(NOTES, "notes")
                    .without("sub file database", "shortened title")
                    .authors(AuthorStyle.BY_SEMICOLON));

    private ToolTables() {}
}
