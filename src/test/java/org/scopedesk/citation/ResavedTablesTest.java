package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.citation.table.TableForm;
import org.scopedesk.citation.table.TableHead;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;

/** Tables that a spreadsheet program opened and saved again, and tables of two tools in one file. */
class ResavedTablesTest {
    private static final String HEADER = "Title,Authors,Year,DOI";

    private static List<String> titles(Exported read) {
        return read.entries().stream().map(entry -> entry.citation().title()).toList();
    }

    /** A program that expects semicolons takes each line for one cell, or for several where it has semicolons. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title,Authors,Year,DOI;;;\n\"Hope, and care,\"\"Lie, T\"\",2019,10.1000/abc\";;;\nJoy,Ness O,2020,10.1000/xyz;;;\n",
                "\"Title,\"\"Authors\"\",Year,\"\"DOI\"\"\";\n\"Hope, and care,\"\"Lie, T\";\" Ness, O\"\",2019,10.1000/abc\"\nJoy,Ness O,2020,10.1000/xyz;\n",
                "Title,Authors,Year,DOI;;\n\"\"\"Hope, and care\"\",\"\"Lie, T\"\",2019,10.1000/abc\";;\n\"Joy,Ness O,2020,\"\"10.1000/xyz\"\"\";;\n"
            })
    void linesWithCommasThatWereTakenForCellsAreRowsAgain(String file) {
        Exported read = Exported.of(file);
        assertThat(titles(read)).containsExactly("Hope, and care", "Joy");
        assertThat(read.authors()).startsWith("Lie, T");
        assertThat(read.first().doi()).contains(new Doi("10.1000/abc"));
        assertThat(read.entries().get(1).citation().doi()).contains(new Doi("10.1000/xyz"));
        assertThat(read.rejected()).isEmpty();
        assertThat(read.entries().get(0).fields().get(3).tag()).isEqualTo("DOI");
    }

    @Test
    void soAreThoseFarBelowTheHeader() {
        Exported read = Exported.of(HEADER + ";;\n" + "\"Hope,\"\"Lie, T\"\",2019,10.1000/abc\";;\n".repeat(200));
        assertThat(titles(read)).hasSize(200).containsOnly("Hope");
        assertThat(read.rejected()).isEmpty();
    }

    @Test
    void headersThatWereEncodedTwiceAreKnown() {
        Citation read =
                Exported.of("TÃ­tulo;Autor;AÃ±o;NÃºmero\nHope;Lie T;2019;3\n").first();
        assertThat(read.title()).isEqualTo("Hope");
        assertThat(read.year()).hasValue(2019);
        assertThat(read.issue()).isEqualTo("3");
    }

    @Test
    void aTableWhoseLastColumnEndsInASemicolonIsReadAsItIs() {
        Exported read = Exported.of("Title,Year,Authors\n\"Hope, and care\",2019,Lie T;\nJoy,2020,\"Ness, O;\"\n");
        assertThat(titles(read)).containsExactly("Hope, and care", "Joy");
        assertThat(read.authors()).isEqualTo("Lie, T");
    }

    @Test
    void aHeaderThatEndsInASemicolonIsNoSignOfAnotherDelimiter() {
        Exported read = Exported.of("\"Title\",\"Authors\",\"Keywords;\"\n\"Hope\",\"Lie, T\",\"care; hope\"\n"
                + "\"Joy\",\"Ness, O\",\"joy; care;\"\n");
        assertThat(titles(read)).containsExactly("Hope", "Joy");
        assertThat(read.authors()).isEqualTo("Lie, T");
    }

    /** References of more than 32,767 characters go on in the next row. */
    @Test
    void aCellThatWasTooLongGoesOnInTheNextRow() {
        String references = "Lie T. Hope. ".repeat(3000).substring(0, 32_767);
        Exported read = Exported.of("Title,Year,References,DOI,Abstract\nHope,2019," + references
                + ",,\n and the rest,10.1000/abc,Text,,\nJoy,2020,,,\n");
        assertThat(titles(read)).containsExactly("Hope", "Joy");
        assertThat(read.first().doi()).contains(new Doi("10.1000/abc"));
        assertThat(read.first().abstractText()).isEqualTo("Text");
    }

    @Test
    void theLastCellGoesOnInTheNextRowToo() {
        String references = "Lie T. Hope. ".repeat(3000).substring(0, 32_767);
        Exported read =
                Exported.of("Title,Year,References\nHope,2019," + references + "\n and the rest,,\nJoy,2020,\n");
        assertThat(titles(read)).containsExactly("Hope", "Joy");
    }

    @Test
    void aCellThatIsLongerThanASpreadsheetTakesIsWhole() {
        Exported read = Exported.of(
                "Title,Year,References,DOI,Abstract\nHope,2019," + "Lie T. Hope. ".repeat(3000) + ",,\nJoy,2020,,,\n");
        assertThat(titles(read)).containsExactly("Hope", "Joy");
    }

    @Test
    void aCellThatWasCutCostsNoRow() {
        String text = "Peer support. ".repeat(3000).substring(0, 32_767);
        Exported read =
                Exported.of("Title,Year,DOI,Abstract,Notes\nHope,2019,10.1000/abc," + text + ",\nJoy,2020,,Text,\n");
        assertThat(titles(read)).containsExactly("Hope", "Joy");
        Exported early = Exported.of("Title,Abstract,Authors,Year,DOI,Notes,Tags,File\nHope," + text + ",,,,,,\n"
                + "Joy,Text,,2020,10.1000/abc,,,\n");
        assertThat(titles(early)).containsExactly("Hope", "Joy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mai.52", "05.12.2021", "2021-12-05 00:00:00", "12/5/2021"})
    void pagesThatBecameADateAreLeftOut(String pages) {
        assertThat(Exported.of("Title;Year;Pages\nHope;2019;" + pages + "\n")
                        .first()
                        .pages())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#NAME?", "#VALUE!", "#NAVN?"})
    void whatASpreadsheetProgramShowsForAnErrorIsNothing(String error) {
        Citation read =
                Exported.of("Title,Year,Abstract\nHope,2019," + error + "\n").first();
        assertThat(read.abstractText()).isEmpty();
    }

    /** Both headers stand among the first lines, and the second names more of what a citation needs. */
    @Test
    void aShortTableBeforeAnotherLosesNoRow() {
        String unnamed = ",a1,a2,a3,a4,a5,a6,a7,a8,a9,b1,b2,b3,b4";
        Exported read = Exported.of("Key,Item Type,Publication Year,Author,Title,Publication Title" + unnamed
                + "\nAB12,journalArticle,2019,\"Lie, T\",Hope,Care" + ",".repeat(13)
                + "\nkey,title,year,month,journal,issn,volume,issue,pages,authors,abstract,notes,doi\n"
                + "rayyan-1,Joy,2020,1,Care,,1,2,3-4,\"Ness, O\",Text,,10.1000/abc\n");
        assertThat(titles(read)).containsExactly("Hope", "Joy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Forfattarar;Tittel;Tidsskriftets navn;Utgjeve år;Volum;Hefte;Sidetall;DOI-nummer;Samandrag",
                "Författare;Titel;Tidskrift;Publiceringsår;Volym;Nummer;Sidor;DOI;Sammanfattning",
                "Forfattere;Artikeltitel;Tidsskrift;Udgivelsesår;Årgang;Nummer;Sider;DOI;Resumé",
                "Verfasser;Titel;Zeitschriftentitel;Jahr;Jahrgang;Ausgabe;Seitenzahl;DOI;Kurzfassung",
                "Auteurs;Titre de l'article;Titre de la revue;Année de parution;Vol.;Fascicule;Pages;DOI;Résumé",
                "Autor;Título del artículo;Nombre de la revista;Año de publicación;Volumen;Número;Páginas;DOI;Resumen",
                "Autor(es);Título;Periódico;Ano de publicação;Volume;Fascículo;Paginação;DOI;Resumo",
                "作者;题名;刊名;发表年份;卷号;期号;页码范围;DOI;摘要",
                "著者;論文名;雑誌名;発行年;巻;号;ページ;DOI;抄録",
                "저자;논문명;학술지명;발행연도;권;호;페이지;DOI;초록",
                "作者;題名;期刊名稱;出版年;卷;期;頁數;DOI;摘要"
            })
    void columnsAreKnownInTheLanguagesOfTheirTeams(String header) {
        Citation read = Exported.of(header + "\nLie, Åsa;Hope;Care;2019;12;3;45-52;10.1000/abc;Text\n")
                .first();
        assertThat(read.title()).isEqualTo("Hope");
        assertThat(read.authors()).hasSize(1);
        assertThat(read.year()).hasValue(2019);
        assertThat(List.of(read.journal(), read.volume(), read.issue(), read.pages(), read.abstractText()))
                .containsExactly("Care", "12", "3", "45-52", "Text");
        assertThat(read.doi()).contains(new Doi("10.1000/abc"));
    }

    @Test
    void theNumberOfPagesInChineseIsNoPage() {
        Exported read = Exported.of("题名;作者;年;起始页;页数\nHope;Lie, T;2019;45;8\nJoy;Ness, O;2020;;9\n");
        assertThat(read.first().pages()).isEqualTo("45-52");
        assertThat(read.entries().get(1).citation().pages()).isEmpty();
    }

    @Test
    void theHeaderOfASavedTableIsFoundAgainByItsFormAndShownAsItWas() {
        List<String> lines = List.of(HEADER + ";;", "\"Hope,\"\"Lie, T\"\",2019,10.1000/abc\";;");
        TableForm form = TableHead.find(lines).map(TableForm::of).orElseThrow();
        assertThat(form.find(lines))
                .hasValueSatisfying(head -> assertThat(head.isResaved()).isTrue());
        assertThat(form.shown()).containsExactly("Title", "Authors", "Year", "DOI");
    }
}
