package org.scopedesk.citation.table;

import static org.scopedesk.citation.table.Column.*;

import java.util.List;

/** The tables of open indexes and of registers of trials, each by its headers. */
final class OpenTables {
    static final List<TableDialect> KNOWN = List.of(
            TableDialect.of("Lens", "Lens")
                    .knownBy("lens id", "title")
                    .with(OWN_ID, "lens id")
                    .with(ACCESSION, "lens id")
                    .with(AUTHORS, "author s")
                    .with(JOURNAL, "source title")
                    .with(YEAR, "publication year", "date published")
                    .with(ISSUE, "issue number")
                    .with(KEYWORDS, "keywords", "mesh terms", "fields of study")
                    .with(URL, "external url", "source urls")
                    .authors(AuthorStyle.GIVEN_FIRST),
            TableDialect.of("OpenAlex", "OpenAlex")
                    .knownBy("id", "title", "display name", "publication year")
                    .knownBy("id", "display name", "publication year", "authors")
                    .knownBy("ids openalex", "title")
                    .knownBy("id", "display name", "authorships author display name")
                    .with(OWN_ID, "id")
                    .with(ACCESSION, "id")
                    .with(TITLE, "title", "display name")
                    .with(
                            AUTHORS,
                            "authorships author display name",
                            "authorships raw author name",
                            "author display name",
                            "authors")
                    .with(JOURNAL, "primary location source display name", "host venue display name", "journal")
                    .with(ISSN, "primary location source issn", "primary location source issn l")
                    .with(VOLUME, "biblio volume")
                    .with(ISSUE, "biblio issue")
                    .with(FIRST_PAGE, "biblio first page")
                    .with(LAST_PAGE, "biblio last page")
                    .with(PMID, "ids pmid")
                    .with(DOI, "doi", "ids doi")
                    .with(KEYWORDS, "keywords display name", "keywords")
                    .with(YEAR, "publication year", "publication date")
                    .with(URL, "primary location landing page url")
                    .with(PUBLISHER, "primary location source host organization name")
                    .authors(AuthorStyle.GIVEN_FIRST),
            TableDialect.of("Dimensions", "Dimensions")
                    .knownBy("publication id", "title", "pubyear")
                    .knownBy("publication id", "title", "dimensions url")
                    .with(OWN_ID, "publication id")
                    .with(ACCESSION, "publication id")
                    .with(JOURNAL, "source title", "anthology title")
                    .with(YEAR, "pubyear", "publication date", "publication date online")
                    .with(PAGES, "pagination")
                    .with(KEYWORDS, "mesh terms")
                    .with(URL, "dimensions url", "source linkout")
                    .authors(AuthorStyle.BY_SEMICOLON),
            TableDialect.of("ClinicalTrials.gov", "ClinicalTrials.gov")
                    .knownBy("nct number", "study title")
                    .knownBy("nct number", "title")
                    .with(OWN_ID, "nct number")
                    .with(ACCESSION, "nct number")
                    .with(TITLE, "study title", "title")
                    .with(YEAR, "first posted", "study first posted", "start date")
                    .with(KEYWORDS, "conditions")
                    .with(URL, "study url", "url"),
            TableDialect.of("ICTRP", "ICTRP")
                    .knownBy("trialid", "public title")
                    .knownBy("trialid", "scientific title")
                    .with(OWN_ID, "trialid")
                    .with(ACCESSION, "trialid")
                    .with(TITLE, "public title", "scientific title")
                    .with(YEAR, "date registration3", "date registration")
                    .with(KEYWORDS, "condition")
                    .with(URL, "web address"));

    private OpenTables() {}
}
