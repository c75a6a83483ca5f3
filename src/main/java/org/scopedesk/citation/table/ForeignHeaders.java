package org.scopedesk.citation.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Further names of columns as people write them in Norwegian, Swedish, Danish, German, French, Spanish and Portuguese. */
final class ForeignHeaders {
    private static final Map<Column, String> NAMES = names();

    private ForeignHeaders() {}

    /** The names of a column in these languages, in any letters. */
    static List<String> of(Column column) {
        String names = NAMES.getOrDefault(column, "");
        return names.isEmpty() ? List.of() : Arrays.asList(names.split(", ", -1));
    }

    private static Map<Column, String> names() {
        Map<Column, String> names = new EnumMap<>(Column.class);
        names.put(
                Column.TITLE,
                "artikkeltittel, tittel på artikkel, tittel på artikkelen, artikkelens tittel, artikeltitel, titel des artikels, titel des beitrags, titre de l'article,"
                        + " título del artículo, título do artigo");
        names.put(Column.AUTHORS, "forfattarar, verfasser, verfasser/in, autor/in, autorinnen, autores/as");
        names.put(
                Column.YEAR,
                "utgjeve år, utgitt år, publikasjonsår, trykkeår, publiceringsår, publikationsår, publikationsjahr,"
                        + " veröffentlichungsjahr, année de parution");
        names.put(
                Column.JOURNAL,
                "tidsskriftets navn, tidsskriftnavn, tidsskriftstittel, tidskriftens namn, zeitschriftentitel,"
                        + " name der zeitschrift, titre de la revue, nom de la revue, titre du journal, nombre de la revista,"
                        + " título de la revista, periódico, título do periódico, nome da revista, rivista");
        names.put(Column.VOLUME, "volum, volym");
        names.put(Column.ISSUE, "ausgabe, heftenummer, fascículo, fascicule");
        names.put(Column.PAGES, "sidor, sidnummer, seitenzahl, seitenangabe, paginación, paginação");
        names.put(Column.FIRST_PAGE, "startside, startsida, erste seite, startseite, première page, página inicial");
        names.put(Column.LAST_PAGE, "sluttside, slutsida, letzte seite, endseite, dernière page, página final");
        names.put(Column.DOI, "doi-nummer, doi-lenke, doi-kode");
        names.put(Column.ABSTRACT, "samandrag, kurzfassung, resumen/abstract, resumo/abstract");
        names.put(Column.KEYWORDS, "søkeord, stichwörter, stichworte, palavras-chave, descriptores");
        names.put(Column.LANGUAGE, "sprog, lengua, língua");
        names.put(Column.PUBLISHER, "förlag, udgiver, éditeur, editora");
        names.put(Column.URL, "länk, enlace, lien");
        names.put(Column.TYPE, "dokumenttyp, publikationstyp, tipo de documento, type de document");
        return names;
    }
}
