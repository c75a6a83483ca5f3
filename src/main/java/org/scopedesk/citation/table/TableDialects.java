package org.scopedesk.citation.table;

import static org.scopedesk.citation.table.Column.*;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables that are known, each by its headers. A source that changed its headers over the years has them all. */
public final class TableDialects {
    private static final TableDialect PLAIN = TableDialect.of("", "").byComma();

    private static final List<TableDialect> OF_DATABASES = List.of(
            TableDialect.of("PubMed", "Medline")
                    .knownBy("pmid", "title", "authors", "citation", "first author", "journal book")
                    .knownBy("pmid", "title", "authors", "citation", "publication year", "create date")
                    .with(OWN_ID, "pmid")
                    .with(ACCESSION, "pmid")
                    .with(PMID, "pmid")
                    .with(JOURNAL, "journal book")
                    .with(CITED_AS, "citation")
                    .authors(AuthorStyle.INITIALS_LAST_BY_COMMA),
            TableDialect.of("PubMed", "Medline")
                    .knownBy("title", "description", "details", "shortdetails", "identifiers", "entrezuid")
                    .with(OWN_ID, "entrezuid")
                    .with(ACCESSION, "entrezuid")
                    .with(PMID, "entrezuid", "identifiers")
                    .with(AUTHORS, "description")
                    .with(CITED_AS, "details")
                    .with(DOI, "details", "identifiers")
                    .with(YEAR, "shortdetails", "details")
                    .without("url", "type", "description")
                    .authors(AuthorStyle.INITIALS_LAST_BY_COMMA),
            TableDialect.of("EBSCOhost", "")
                    .knownBy("article title", "journal title", "accession number", "plink")
                    .knownBy("article title", "author", "journal title", "doctype")
                    .with(TITLE, "article title")
                    .with(JOURNAL, "journal title")
                    .with(TYPE, "doctype")
                    .with(YEAR, "publication date")
                    .with(KEYWORDS, "keywords", "subjects")
                    .with(URL, "plink")
                    .authors(AuthorStyle.BY_SEMICOLON),
            TableDialect.of("EBSCOhost", "")
                    .knownBy("an", "title", "contributors", "publicationdate")
                    .knownBy("title", "contributors", "longdbname")
                    .knownBy("title", "contributors", "plink")
                    .with(OWN_ID, "an")
                    .with(ACCESSION, "an")
                    .with(AUTHORS, "contributors")
                    .with(JOURNAL, "source")
                    .with(YEAR, "publicationdate")
                    .with(FIRST_PAGE, "pagestart")
                    .with(LAST_PAGE, "pageend")
                    .with(TYPE, "doctypes", "pubtypes")
                    .with(DATABASE, "longdbname")
                    .with(KEYWORDS, "subjects")
                    .with(URL, "plink")
                    .authors(AuthorStyle.BY_SEMICOLON),
            EmbaseTable.DIALECT,
            TableDialect.of("Scopus", "Scopus")
                    .knownBy("title", "source title", "eid")
                    .knownBy("title", "source title", "art no")
                    .knownBy("title", "source title", "cited by", "link")
                    .with(OWN_ID, "eid")
                    .with(ACCESSION, "eid")
                    .with(AUTHORS, "author full names", "authors")
                    .with(JOURNAL, "source title")
                    .with(JOURNAL_ABBREVIATION, "abbreviated source title")
                    .with(ARTICLE_NUMBER, "art no")
                    .with(FIRST_PAGE, "page start")
                    .with(LAST_PAGE, "page end")
                    .with(KEYWORDS, "author keywords", "index keywords")
                    .with(LANGUAGE, "language of original document")
                    .with(TYPE, "document type")
                    .with(URL, "link")
                    .without("source", "page count")
                    .surplusAfter("funding text")
                    .authors(AuthorStyle.ANY),
            TableDialect.of("Web of Science", "Web of Science")
                    .knownBy("pt", "au", "ti", "so")
                    .knownBy("ti", "so", "ut")
                    .with(OWN_ID, "ut")
                    .with(ACCESSION, "ut", "an")
                    .with(AUTHORS, "af", "au", "bf", "ba")
                    .with(GROUPS, "ca")
                    .with(TITLE, "ti", "ct")
                    .with(JOURNAL, "so")
                    .with(JOURNAL_ABBREVIATION, "ji", "j9")
                    .with(YEAR, "py", "ea", "pd")
                    .with(TYPE, "dt")
                    .with(VOLUME, "vl")
                    .with(ISSUE, "is")
                    .with(PAGES, "ps")
                    .with(FIRST_PAGE, "bp")
                    .with(LAST_PAGE, "ep")
                    .with(ARTICLE_NUMBER, "ar")
                    .with(ABSTRACT, "ab")
                    .with(OTHER_TITLE, "ft")
                    .with(KEYWORDS, "de", "id", "ak", "mh")
                    .with(DOI, "di", "d2")
                    .with(PMID, "pm")
                    .with(ISSN, "sn", "ei")
                    .with(ISBN, "bn")
                    .with(LANGUAGE, "la")
                    .with(PUBLISHER, "pu")
                    .authors(AuthorStyle.BY_SEMICOLON),
            TableDialect.of("Web of Science", "Web of Science")
                    .knownBy("article title", "source title", "ut unique wos id")
                    .knownBy("article title", "source title", "author full names")
                    .with(OWN_ID, "ut unique wos id", "ut unique id")
                    .with(ACCESSION, "ut unique wos id", "ut unique id")
                    .with(AUTHORS, "author full names", "authors", "book author full names", "book authors")
                    .with(GROUPS, "group authors")
                    .with(TITLE, "article title")
                    .with(JOURNAL, "source title")
                    .with(JOURNAL_ABBREVIATION, "journal iso abbreviation", "journal abbreviation")
                    .with(YEAR, "publication year", "early access date", "publication date")
                    .with(TYPE, "document type")
                    .with(KEYWORDS, "author keywords", "keywords plus")
                    .with(DOI, "doi", "book doi")
                    .with(ISSN, "issn", "eissn")
                    .with(URL, "doi link")
                    .without("publication type")
                    .authors(AuthorStyle.BY_SEMICOLON),
            TableDialect.of("Ovid", "")
                    .knownBy("db", "ui", "ti", "au", "so")
                    .knownBy("ui", "ti", "au", "so", "yr")
                    .knownBy("db", "an", "ti", "au", "so", "yr")
                    .knownBy("unique identifier", "title", "authors", "source")
                    .with(OWN_ID, "ui", "unique identifier", "an")
                    .with(ACCESSION, "ui", "unique identifier", "accession number", "an")
                    .with(TITLE, "ti", "title")
                    .with(OTHER_TITLE, "ot", "original title")
                    .with(AUTHORS, "fa", "au", "authors full name", "authors")
                    .with(YEAR, "yr", "year of publication", "dp", "date of publication")
                    .with(ABSTRACT, "ab", "abstract")
                    .with(DOI, "do", "di", "digital object identifier")
                    .with(PMID, "pm", "pmid")
                    .with(ISSN, "is", "issn")
                    .with(ISBN, "ib", "isbn")
                    .with(JOURNAL, "jn", "jt", "journal name", "publication title")
                    .with(VOLUME, "vo", "volume")
                    .with(ISSUE, "ip", "issue")
                    .with(PAGES, "pg", "pages", "page numbers")
                    .with(KEYWORDS, "mh", "sh", "kw", "subject headings", "keyword heading")
                    .with(LANGUAGE, "lg", "la", "language")
                    .with(TYPE, "pt", "publication type", "dt")
                    .with(DATABASE, "db", "database")
                    .with(CITED_AS, "so", "source"),
            TableDialect.of("Primo", "")
                    .knownBy("title", "is part of", "identifier")
                    .knownBy("title", "record id", "permalink")
                    .knownBy("title", "mms id")
                    .with(OWN_ID, "record id", "mms id")
                    .with(ACCESSION, "record id", "mms id")
                    .with(AUTHORS, "author", "creator", "authors", "contributor")
                    .with(YEAR, "creation date", "publication date", "date")
                    .with(CITED_AS, "is part of")
                    .with(ABSTRACT, "description", "abstract")
                    .with(KEYWORDS, "subject", "subjects")
                    .with(DOI, "doi", "identifier")
                    .with(ISSN, "issn", "identifier")
                    .with(ISBN, "isbn", "identifier")
                    .with(TYPE, "resource type", "format", "type")
                    .with(URL, "permalink")
                    .without("source")
                    .authors(AuthorStyle.BY_SEMICOLON),
            TableDialect.of("ProQuest", "")
                    .knownBy("title", "storeid")
                    .knownBy("title", "pubtitle", "findacopy")
                    .with(OWN_ID, "storeid")
                    .with(ACCESSION, "storeid")
                    .with(OTHER_TITLE, "alternatetitle")
                    .with(JOURNAL, "pubtitle", "booktitle")
                    .with(YEAR, "year", "pubdate")
                    .with(FIRST_PAGE, "startpage")
                    .with(TYPE, "documenttype", "documenttypes", "articletype")
                    .with(KEYWORDS, "subjectterms", "subjects", "identifierkeywords")
                    .with(URL, "documenturl")
                    .without("copyright", "publication title")
                    .authors(AuthorStyle.BY_SEMICOLON),
            TableDialect.of("IEEE Xplore", "IEEE Xplore")
                    .knownBy("document title", "publication title", "document identifier")
                    .knownBy("document title", "publication title", "pdf link")
                    .with(TITLE, "document title")
                    .with(JOURNAL, "publication title")
                    .with(YEAR, "publication year", "issue date", "online date")
                    .with(TYPE, "document identifier")
                    .with(KEYWORDS, "author keywords", "ieee terms", "mesh terms")
                    .with(URL, "pdf link")
                    .authors(AuthorStyle.BY_SEMICOLON),
            TableDialect.of("SpringerLink", "SpringerLink")
                    .knownBy("item title", "publication title", "item doi")
                    .with(TITLE, "item title")
                    .with(JOURNAL, "publication title")
                    .with(VOLUME, "journal volume")
                    .with(ISSUE, "journal issue")
                    .with(TYPE, "content type"),
            TableDialect.of("Publish or Perish", "Google Scholar")
                    .knownBy("cites", "authors", "title", "gsrank")
                    .knownBy("cites", "authors", "title", "querydate")
                    .with(JOURNAL, "source")
                    .with(URL, "articleurl", "fulltexturl")
                    .with(FIRST_PAGE, "startpage")
                    .with(LAST_PAGE, "endpage")
                    .authors(AuthorStyle.INITIALS_FIRST_BY_COMMA),
            TableDialect.of("Google Scholar", "Google Scholar")
                    .knownBy("authors", "title", "publication", "volume", "number", "pages", "year", "publisher")
                    .with(JOURNAL, "publication")
                    .with(ISSUE, "number")
                    .authors(AuthorStyle.BY_SEMICOLON),
            TableDialect.of("Cochrane Library", "CENTRAL")
                    .knownBy("central id", "title", "author s")
                    .with(OWN_ID, "central id")
                    .with(ACCESSION, "central id")
                    .with(JOURNAL, "source")
                    .authors(AuthorStyle.BY_SEMICOLON),
            TableDialect.of("Cochrane Library", "Cochrane Reviews")
                    .knownBy("cochrane review id", "title")
                    .with(OWN_ID, "cochrane review id")
                    .with(ACCESSION, "cochrane review id")
                    .with(JOURNAL, "source")
                    .authors(AuthorStyle.BY_SEMICOLON));

    private static final List<TableDialect> KNOWN = Stream.of(OF_DATABASES, ToolTables.KNOWN, OpenTables.KNOWN)
            .flatMap(List::stream)
            .toList();

    /** The headers that mean a title or an abstract in any dialect. */
    private static final Set<String> TELLING = Stream.concat(
                    Stream.of(CommonHeaders.NAMES), KNOWN.stream().map(TableDialect::columns))
            .flatMap(columns -> Stream.of(TITLE, ABSTRACT).map(columns::get).filter(Objects::nonNull))
            .flatMap(List::stream)
            .map(HeaderName::compared)
            .collect(Collectors.toUnmodifiableSet());

    private TableDialects() {}

    /** True if a header (in the form of {@link HeaderName}) means a title or an abstract in some dialect. */
    static boolean tells(String header) {
        return TELLING.contains(HeaderName.compared(header));
    }

    /** The dialect of a table with these headers (in the form of {@link HeaderName}); the plain one if none is known. */
    public static TableDialect of(Set<String> headers) {
        return KNOWN.stream()
                .filter(dialect -> dialect.fit(headers) > 0)
                .max(Comparator.comparingInt(dialect -> dialect.fit(headers)))
                .orElse(PLAIN);
    }

    /** The dialect of Embase.com, whose fields by row have the same names as its columns. */
    public static TableDialect embase() {
        return EmbaseTable.DIALECT;
    }
}
