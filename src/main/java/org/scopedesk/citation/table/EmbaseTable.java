package org.scopedesk.citation.table;

import static org.scopedesk.citation.table.Column.*;

/** The table of Embase.com, by column and by row alike. */
final class EmbaseTable {
    static final TableDialect DIALECT = TableDialect.of("Embase.com", "Embase")
            .knownBy("title", "author names", "source")
            .knownBy("title", "author names", "pui")
            .knownBy("title", "source", "pui")
            .knownBy("title", "emtree medical index terms")
            .with(AUTHORS, "author names")
            .with(OTHER_TITLE, "original title")
            .with(JOURNAL, "source title")
            .with(YEAR, "publication year", "date of publication")
            .with(TYPE, "publication type")
            .with(ACCESSION, "pui", "embase accession id")
            .with(OWN_ID, "pui", "embase accession id")
            .with(PMID, "medline pmid")
            .with(ABSTRACT, "abstract", "original abstract")
            .with(
                    KEYWORDS,
                    "author keywords",
                    "emtree drug index terms major focus",
                    "emtree drug index terms",
                    "emtree medical index terms major focus",
                    "emtree medical index terms",
                    "keywords")
            .with(LANGUAGE, "article language", "language of article")
            .with(PUBLISHER, "book publisher")
            .with(URL, "embase link", "full text link")
            .with(DOI, "doi", "open url link")
            .with(CITED_AS, "source")
            .byComma()
            .authors(AuthorStyle.INITIALS_LAST_BY_COMMA);

    private EmbaseTable() {}
}
