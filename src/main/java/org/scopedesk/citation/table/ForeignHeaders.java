package org.scopedesk.citation.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Further names of columns as people write them in Norwegian, Swedish, Danish, German, French, Spanish, Portuguese and Chinese. */
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
                "artikkeltittel, artikeltitel, titel des artikels, titel des beitrags, titre de l'article, título del artículo,"
                        + " título do artigo, 題名, 文献标题, 文章标题, 论文标题, 標題, 論文題名");
        names.put(Column.AUTHORS, "forfattarar, verfasser, verfasser/in, autor/in, autorinnen, autores/as, 作者姓名, 第一作者");
        names.put(
                Column.YEAR,
                "utgjeve år, utgitt år, publikasjonsår, trykkeår, publiceringsår, publikationsår, publikationsjahr,"
                        + " veröffentlichungsjahr, année de parution, 发表年份, 发表年, 出版年份, 發表年份, 發表年");
        names.put(
                Column.JOURNAL,
                "tidsskriftets navn, tidsskriftnavn, tidsskriftstittel, tidskriftens namn, zeitschriftentitel,"
                        + " name der zeitschrift, titre de la revue, nom de la revue, titre du journal, nombre de la revista,"
                        + " título de la revista, periódico, título do periódico, nome da revista, rivista, 期刊, 刊名, 期刊名,"
                        + " 期刊名称, 期刊名稱, 杂志, 文献来源, 학술지명, 雑誌名, 掲載誌名");
        names.put(Column.VOLUME, "volum, volym, 卷, 卷号, 卷號, 권, 巻");
        names.put(Column.ISSUE, "ausgabe, heftenummer, fascículo, fascicule, 期, 期号, 期號, 호, 号");
        names.put(
                Column.PAGES,
                "sidor, sidnummer, seitenzahl, seitenangabe, paginación, paginação, 页, 页码, 页码范围, 頁數, 頁碼, 页数, 페이지, ページ");
        names.put(
                Column.FIRST_PAGE,
                "startside, startsida, erste seite, startseite, première page, página inicial, 起始页, 起始頁");
        names.put(
                Column.LAST_PAGE, "sluttside, slutsida, letzte seite, endseite, dernière page, página final, 结束页, 結束頁");
        names.put(Column.DOI, "doi-nummer, doi-lenke, doi-kode");
        names.put(Column.ABSTRACT, "samandrag, kurzfassung, resumen/abstract, resumo/abstract, 中文摘要, 要旨, 要約");
        names.put(
                Column.KEYWORDS,
                "søkeord, stichwörter, stichworte, palavras-chave, descriptores, 关键词, 關鍵詞, 關鍵字, 主题词, 키워드, キーワード");
        names.put(Column.LANGUAGE, "sprog, lengua, língua, 语言, 語言, 语种");
        names.put(Column.PUBLISHER, "förlag, udgiver, éditeur, editora, 出版社, 出版者");
        names.put(Column.URL, "länk, enlace, lien, 链接, 網址, 网址");
        names.put(Column.TYPE, "dokumenttyp, publikationstyp, tipo de documento, type de document, 文献类型");
        return names;
    }
}
