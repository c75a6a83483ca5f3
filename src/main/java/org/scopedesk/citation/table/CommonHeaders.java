package org.scopedesk.citation.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The names under which tables of any origin keep what a citation says: English as the tools of the field write it,
 * Norwegian, and the plain words of some other languages, then those of {@link ForeignHeaders} and
 * {@link EastAsianHeaders}. All as {@link HeaderName#compared} gives them; the best first.
 */
final class CommonHeaders {
    static final Map<Column, List<String>> NAMES = names();

    private CommonHeaders() {}

    private static Map<Column, List<String>> names() {
        Map<Column, List<String>> names = new EnumMap<>(Column.class);
        names.put(
                Column.OWN_ID,
                List.of(
                        "id",
                        "record id",
                        "recordid",
                        "key",
                        "entry id",
                        "nct number",
                        "trialid",
                        "ref id",
                        "refid",
                        "reference id",
                        "uid",
                        "nr"));
        names.put(
                Column.TYPE,
                List.of(
                        "type of reference",
                        "reference type",
                        "publication type",
                        "document type",
                        "item type",
                        "type",
                        "entry type",
                        "pub type",
                        "dokumenttype",
                        "publikasjonstype"));
        names.put(
                Column.TITLE,
                List.of(
                        "title",
                        "primary title",
                        "article title",
                        "document title",
                        "item title",
                        "paper title",
                        "study title",
                        "public title",
                        "scientific title",
                        "brief title",
                        "official title",
                        "publication title",
                        "ti",
                        "titles",
                        "tittel",
                        "titel",
                        "titulo",
                        "titre",
                        "title english",
                        "english title",
                        "title of article",
                        "titolo"));
        names.put(
                Column.OTHER_TITLE,
                List.of("original title", "translated title", "alternative title", "originaltittel"));
        names.put(
                Column.SUBTITLE,
                List.of("subtitle", "sub title", "undertittel", "undertitel", "untertitel", "subtitulo", "sous titre"));
        names.put(
                Column.AUTHORS,
                List.of(
                        "authors",
                        "author",
                        "author s",
                        "author names",
                        "author name",
                        "first authors",
                        "primary authors",
                        "creators",
                        "creator",
                        "au",
                        "forfattere",
                        "forfatter",
                        "forfatter e",
                        "forfattare",
                        "autoren",
                        "autor",
                        "autores",
                        "autori",
                        "auteurs",
                        "auteur",
                        "author list",
                        "contributor author",
                        "author string",
                        "author editor or organization",
                        "autor herausgeber oder institution"));
        names.put(
                Column.YEAR,
                List.of(
                        "year",
                        "publication year",
                        "pub year",
                        "published year",
                        "year of publication",
                        "publicationyear",
                        "pubyear",
                        "yearpublished",
                        "py",
                        "ar",
                        "aar",
                        "arstall",
                        "utgivelsesar",
                        "publiseringsar",
                        "utgivningsar",
                        "jahr",
                        "erscheinungsjahr",
                        "ano",
                        "annee",
                        "ano de publicacion",
                        "ano de publicacao",
                        "annee de publication",
                        "udgivelsesar",
                        "jaar",
                        "jaar van publicatie",
                        "publicatiejaar",
                        "anno",
                        "year resolved",
                        "jahr ermittelt",
                        "publication date",
                        "date published",
                        "published date",
                        "date",
                        "issued",
                        "published print",
                        "published",
                        "utgitt",
                        "dato",
                        "date issued",
                        "cover date",
                        "prism cover date",
                        "pub time"));
        names.put(
                Column.JOURNAL,
                List.of(
                        "full journal",
                        "journal",
                        "journal title",
                        "journal source",
                        "journal name",
                        "secondary title",
                        "source title",
                        "publication",
                        "publication name",
                        "full journal title",
                        "journal book",
                        "container title",
                        "periodical",
                        "venue",
                        "source",
                        "tidsskrift",
                        "tidskrift",
                        "zeitschrift",
                        "zeitschrift zeitung",
                        "revista",
                        "revue"));
        names.put(
                Column.JOURNAL_ABBREVIATION,
                List.of(
                        "journal abbreviation",
                        "journal abbrev",
                        "abbreviated journal",
                        "abbreviated source title",
                        "alternate title1",
                        "alternate title2"));
        names.put(
                Column.VOLUME,
                List.of(
                        "volume",
                        "vol",
                        "vl",
                        "volume number",
                        "journal volume",
                        "bind",
                        "volum",
                        "argang",
                        "band",
                        "jahrgang",
                        "volumen"));
        names.put(
                Column.ISSUE,
                List.of(
                        "issue",
                        "issue number",
                        "number",
                        "journal issue",
                        "no",
                        "hefte",
                        "heft",
                        "ausgabe",
                        "heftnummer",
                        "utgave",
                        "nummer",
                        "numero"));
        names.put(
                Column.PAGES,
                List.of(
                        "pages",
                        "page",
                        "page range",
                        "page info",
                        "pagination",
                        "pp",
                        "sider",
                        "side",
                        "sidetall",
                        "seiten",
                        "seiten von bis",
                        "paginas"));
        names.put(
                Column.FIRST_PAGE,
                List.of(
                        "first page",
                        "start page",
                        "page start",
                        "startpage",
                        "begin page",
                        "start pages",
                        "beginning page",
                        "forste side"));
        names.put(
                Column.LAST_PAGE, List.of("last page", "end page", "page end", "endpage", "ending page", "siste side"));
        names.put(Column.PAGE_COUNT, List.of("page count"));
        names.put(Column.ARTICLE_NUMBER, List.of("article number", "art no", "artikkelnummer"));
        names.put(
                Column.DOI,
                List.of(
                        "doi",
                        "dois",
                        "doi url",
                        "doi link",
                        "digital object identifier",
                        "digitalobjectidentifier",
                        "do",
                        "di",
                        "doi number",
                        "externalids doi",
                        "item doi",
                        "article doi",
                        "doi name",
                        "identifier doi"));
        names.put(Column.PMID, List.of("pmid", "pubmed id", "pubmedid", "pubmed", "medline pmid", "pm id", "pmids"));
        names.put(
                Column.ACCESSION,
                List.of(
                        "accession number",
                        "accession",
                        "accession no",
                        "accessionnumber",
                        "an",
                        "ut",
                        "eid",
                        "oclc number"));
        names.put(Column.ISSN, List.of("issn", "issns", "issn isbn", "eissn", "e issn", "issn l", "sn"));
        names.put(Column.ISBN, List.of("isbn", "isbns", "isbn issn"));
        names.put(
                Column.ABSTRACT,
                List.of(
                        "abstract",
                        "abstracts",
                        "abstract text",
                        "notes abstract",
                        "abstract note",
                        "n2",
                        "ab",
                        "summary",
                        "brief summary",
                        "sammendrag",
                        "abstrakt",
                        "sammanfattning",
                        "zusammenfassung",
                        "resumen",
                        "resumo",
                        "resume",
                        "riassunto",
                        "abstract en",
                        "abstract english",
                        "samenvatting",
                        "description abstract",
                        "english abstract",
                        "description"));
        names.put(
                Column.KEYWORDS,
                List.of(
                        "keywords",
                        "keyword",
                        "author keywords",
                        "index keywords",
                        "subjects",
                        "mesh terms",
                        "mesh",
                        "kw",
                        "nokkelord",
                        "stikkord",
                        "emneord",
                        "nyckelord",
                        "schlagworter",
                        "palabras clave",
                        "mots cles"));
        names.put(Column.LANGUAGE, List.of("language", "languages", "la", "sprak", "sprache", "idioma", "langue"));
        names.put(
                Column.URL,
                List.of("url", "urls", "link", "links", "web address", "website link", "ur", "lenke", "nettadresse"));
        names.put(
                Column.PUBLISHER,
                List.of("publisher", "publisher name", "pb", "forlag", "utgiver", "verlag", "editorial"));
        names.put(Column.DATABASE, List.of("database", "database name", "source database", "db", "database provider"));
        names.replaceAll((column, written) -> Stream.of(
                        written, ForeignHeaders.of(column), EastAsianHeaders.NAMES.getOrDefault(column, List.of()))
                .flatMap(List::stream)
                .map(name -> HeaderName.compared(HeaderName.of(name)))
                .distinct()
                .toList());
        return names;
    }
}
