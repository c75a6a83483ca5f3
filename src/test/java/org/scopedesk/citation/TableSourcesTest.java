package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.PublicationType;

/** Every fixture holds the same two made-up records in the way of its source; each says as much as its source does. */
class TableSourcesTest {
    private static final String TITLE = "Peer workers in co-production: an interview study";
    private static final String SECOND = "Recovery colleges, and who \"runs\" them";
    private static final Set<String> WITHOUT_ABSTRACT =
            Set.of("pubmed.csv", "pubmed-2019.csv", "google-scholar.csv", "scopus-19.csv", "publish-or-perish.csv");
    private static final Set<String> WITHOUT_DOI = Set.of("google-scholar.csv");

    private static FormatReader readerOf(String file) {
        return file.startsWith("embase-by-row") ? new CsvByRowReader() : new CsvReader(!file.startsWith("wos-tab"));
    }

    private static Reading read(String file) {
        return Reading.of(readerOf(file), Reading.fixture(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pubmed.csv            | Nordahl-Lie, Å    | 12 | 3 | 45-52",
                "pubmed-2019.csv       | Nordahl-Lie, Å    | 12 | 3 | 45-52",
                "ebscohost.csv         | Nordahl-Lie, Åsa  | 12 | 3 | 45-52",
                "ebsco-new.csv         | Nordahl-Lie, Åsa  | 12 | 3 | 45-52",
                "embase.csv            | Nordahl-Lie, Å.   | 12 | 3 | 45-52",
                "embase-excel.csv      | Nordahl-Lie, Å.   | 12 | 3 | 45-52",
                "embase-20.csv         | Nordahl-Lie, Å.   | 12 | 3 | 45-52",
                "embase-by-row.csv     | Nordahl-Lie, Å.   | 12 | 3 | 45-52",
                "scopus-2015.csv       | Nordahl-Lie, Å.   | 12 | 3 | 45-52",
                "scopus-2020.csv       | Nordahl-Lie, Å.   | 12 | 3 | 45-52",
                "scopus-2023.csv       | Nordahl-Lie, Åsa  | 12 | 3 | 45-52",
                "scopus-19.csv         | Nordahl-Lie, Åsa  | 12 | 3 | 45-52",
                "publish-or-perish.csv | Nordahl-Lie, ÅB   | '' | '' | ''",
                "google-scholar.csv    | Nordahl-Lie, Åsa  | 12 | 3 | 45-52",
                "zotero.csv            | Nordahl-Lie, Åsa  | 12 | 3 | 45-52",
                "cochrane.csv          | Nordahl-Lie, Å    | 12 | 3 | 45-52",
                "cochrane-reviews.csv  | Nordahl-Lie, Å    | '' | 3 | ''",
                "rayyan.csv            | Nordahl-Lie, Åsa  | 12 | 3 | 45-52",
                "covidence.csv         | Nordahl-Lie, Åsa  | 12 | 3 | 45-52",
                "asreview-semicolon.csv| Nordahl-Lie, Åsa  | 12 | 3 | 45-52",
                "asreview-tab.tsv      | Nordahl-Lie, Åsa  | 12 | '' | 45",
                "norwegian-excel.csv   | Nordahl-Lie, Å    | 12 | 3 | 45-52",
                "refworks.csv          | Nordahl-Lie, Åsa  | 12 | 3 | 45-52",
                "lens.csv              | Nordahl-Lie, Åsa  | 12 | 3 | 45-52",
                "openalex.csv          | Nordahl-Lie, Åsa  | 12 | 3 | 45-52",
                "wos-tab.txt           | Nordahl-Lie, Åsa  | 12 | 3 | 45-52",
                "wos-tab-utf16.txt     | Nordahl-Lie, Åsa  | 12 | 3 | 45-52",
                "wos-excel.csv         | Nordahl-Lie, Åsa  | 12 | 3 | 45-52",
            })
    void everySourceGivesTheSameRecord(String file, String author, String volume, String issue, String pages) {
        Reading reading = read(file);
        assertThat(reading.entries()).hasSize(2);
        Citation first = reading.citation(0);
        assertThat(first.title()).isEqualTo(TITLE);
        assertThat(first.year()).isEqualTo(OptionalInt.of(2019));
        assertThat(first.authors()).hasSizeGreaterThan(1);
        assertThat(first.authors().get(0).inverted()).isEqualTo(author);
        assertThat(first.authors().get(1).family()).isEqualTo("Bakken");
        assertThat(first.volume()).isEqualTo(volume);
        assertThat(first.issue()).isEqualTo(issue);
        assertThat(first.pages()).isEqualTo(pages);
        assertThat(first.doi().map(Object::toString))
                .isEqualTo(WITHOUT_DOI.contains(file) ? Optional.empty() : Optional.of("10.5555/inv.2019.045"));
        if (!WITHOUT_ABSTRACT.contains(file)) {
            assertThat(first.abstractText()).contains("We asked 14 peer workers");
        }
        assertThat(reading.citation(1).title()).isEqualTo(SECOND);
        assertThat(reading.citation(1).year()).isEqualTo(OptionalInt.of(2020));
        assertThat(reading.citation(1).abstractText()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pubmed.csv",
                "ebscohost.csv",
                "embase.csv",
                "embase-excel.csv",
                "scopus-2020.csv",
                "wos-tab-utf16.txt",
                "abstrackr.csv",
                "norwegian-excel.csv"
            })
    void everyByteAndLineIsAccountedFor(String file) {
        byte[] bytes = Reading.fixture(file);
        Ledger ledger = Reading.of(readerOf(file), bytes).ledger();
        assertThat(ledger.bytes()).isEqualTo(bytes.length);
        assertThat(ledger.found()).isEqualTo(2);
        assertThat(ledger.rejected()).isZero();
        assertThat(ledger.betweenLines()).isPositive();
    }

    @Test
    void allColumnsThatHoldSomethingAreKept() {
        Entry entry = read("rayyan.csv").entries().get(0);
        assertThat(entry.fields()).extracting(field -> field.tag()).contains("key", "notes", "pubmed_id");
        assertThat(entry.fields().get(0).value()).isEqualTo("rayyan-90000001");
    }

    @Test
    void ownIdIsTheSourcesNumber() {
        assertThat(read("zotero.csv").entries()).extracting(Entry::ownId).containsExactly("ABCD2345", "EFGH6789");
        assertThat(read("asreview-semicolon.csv").entries())
                .extracting(Entry::ownId)
                .containsExactly("17", "18");
        assertThat(read("openalex.csv").entries().get(0).ownId()).isEqualTo("W4000000001");
        assertThat(read("ebscohost.csv").entries().get(0).ownId()).isEqualTo("139000001");
    }

    @Test
    void pubMedNumbersAreFoundUnderEveryName() {
        for (String file : List.of("cochrane.csv", "rayyan.csv", "scopus-2023.csv", "openalex.csv", "wos-tab.txt")) {
            assertThat(read(file).citation(0).pmid()).as(file).isEqualTo("39000001");
        }
        assertThat(read("pubmed.csv").citation(1).pmid()).isEqualTo("39000002");
        assertThat(read("pubmed-2019.csv").citation(1).pmid()).isEqualTo("29000002");
        assertThat(read("abstrackr.csv").citation(0).pmid()).isEmpty();
    }

    @Test
    void cellsWrittenForExcelLoseTheirWrapping() {
        Citation first = read("ebscohost.csv").citation(0);
        assertThat(first.issn()).containsExactly("1234-5679");
        assertThat(first.abstractText()).endsWith("They named trust.").doesNotContain("Copyright");
    }

    @Test
    void bodiesAmongAuthorsAreKeptWhole() {
        assertThat(read("pubmed.csv").citation(1).authors())
                .containsExactly(Author.person("Ness", "O"), Author.corporate("Invented Study Group"));
        assertThat(read("pubmed.csv").citation(0).authors().get(2)).isEqualTo(Author.person("O'Brien-Dahl", "T Jr"));
    }

    @Test
    void publishOrPerishGivesASnippetAndLeavesOutAuthors() {
        Citation first = read("publish-or-perish.csv").citation(0);
        assertThat(first.abstractIsFragment()).isTrue();
        assertThat(first.type()).isEqualTo(PublicationType.OTHER);
        assertThat(first.authors())
                .containsExactly(
                        Author.person("Nordahl-Lie", "ÅB"),
                        Author.person("Bakken", "KM"),
                        Author.person("Von Roth", "D"));
    }

    @Test
    void surplusCellsOfScopusStandAfterTheFundingTexts() {
        Entry first = read("scopus-2020.csv").entries().get(0);
        assertThat(first.citation().language()).isEqualTo("English");
        assertThat(first.citation().accession()).isEqualTo("2-s2.0-85009000001");
        assertThat(first.fields())
                .filteredOn(field -> field.tag().equals("Funding Text 1"))
                .extracting(field -> field.value())
                .containsExactly("We thank A. We thank B.");
    }

    @Test
    void nobodyIsNoAuthorInScopus() {
        assertThat(read("scopus-19.csv").citation(1).authors()).isEmpty();
    }

    @Test
    void embaseTermsKeepTheCommasInTheirBrackets() {
        assertThat(read("embase.csv").citation(0).keywords())
                .containsExactly("co-production", "peer support (therapy, prevention)", "article", "interview");
    }

    @Test
    void olderEmbaseTellsJournalAndYearInOneText() {
        assertThat(read("embase-20.csv").citation(0).journal()).isEqualTo("Journal of Invented Care");
    }

    @Test
    void typesAreToldFromTheSourcesWords() {
        assertThat(read("zotero.csv").citation(1).type()).isEqualTo(PublicationType.CHAPTER);
        assertThat(read("lens.csv").citation(1).type()).isEqualTo(PublicationType.CHAPTER);
        assertThat(read("embase.csv").citation(1).type()).isEqualTo(PublicationType.CONFERENCE);
        assertThat(read("cochrane.csv").citation(1).type()).isEqualTo(PublicationType.REGISTRATION);
    }

    @Test
    void abstrackrHasShortRowsAndLineBreaksInCells() {
        Reading reading = read("abstrackr.csv");
        assertThat(reading.citation(0).title()).isEqualTo(TITLE);
        assertThat(reading.citation(0).authors()).hasSize(2);
        assertThat(reading.citation(0).keywords()).containsExactly("co-production", "peer support");
        assertThat(reading.entries().get(1).line()).isEqualTo(6);
        assertThat(reading.citation(1).authors()).containsExactly(Author.person("Ness", "O."));
    }

    @Test
    void pagesThatAreNowADateAreLeftOutAndSaid() {
        Reading reading = read("norwegian-excel.csv");
        assertThat(reading.citation(1).pages()).isEmpty();
        assertThat(reading.ledger().problems()).anyMatch(problem -> problem.line() == 4);
    }

    @Test
    void aLoneQuoteInATableOfWebOfScienceIsText() {
        assertThat(read("wos-tab.txt").citation(0).abstractText()).startsWith("\"BACKGROUND");
    }
}
