package org.scopedesk.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Id;

/** What queries find among the {@link SearchedRecords}. */
class SearchTest {
    @TempDir
    static Path folder;

    private static ReviewIndex index;

    @BeforeAll
    static void fill() {
        index = ReviewIndex.open(folder);
        index.add(SearchedRecords.all());
        index.commit("filled");
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "akerblom | 1 2 3", "aakerblom | 1 2 3", "Åkerblom | 1 2 3", "ÅKERBLOM | 1 2 3",
                "A\u030Akerblom | 1 2 3", "sorensen | 2", "soerensen | 2", "author:sørens* | 2",
                "aaker* | 1 2", "åker* | 1 2 3", "author:\"akerblom k*\" | 1", "author:\"kristina ness\" | ",
            })
    void namesAreFoundInEverySpelling(String query, String numbers) {
        expect(query, numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "peer work | 1 2",
                "peer wor | 1 2",
                "title:wor | 1",
                "peer NOT wor | 1 2",
                "lived wor | 1",
                "co-prod | 1",
                "\"support wor | 1",
                "\"support wor\" | ",
                "(hope OR carers) recov | 2",
                "åkerb | 1 2 3",
                "year:20 | 1 2 3",
                "peer 201 | 1 2",
                "year:2012-20 | 1 3",
                "10.1000/s0140(20)30 | 1",
                "\"support w | 1",
                "co-p | 1",
                "支 | 5",
                "同伴支 | 5",
                "peer wor* | 1 2",
                "source:ci | 2",
                "xyl | ",
            })
    void theLastWordIsABeginningWhileItIsTyped(String query, String numbers) {
        expect(index.searchTyped(query, 10, RemarkWords.NONE), query, numbers);
    }

    @Test
    void aWordThatIsEndedOrAskedForWholeIsNoBeginning() {
        expect(index.searchTyped("wor ", 10, RemarkWords.NONE), "wor ", "");
        expect(index.searchTyped("wor AND", 10, RemarkWords.NONE), "wor AND", "");
        expect("wor", "");
        expect(index.searchTyped("hope o", 10, RemarkWords.NONE), "hope o", "3");
    }

    @Test
    void ofVeryManyWordsThatBeginSoThoseInTheMostRecordsAreLookedFor() {
        try (ReviewIndex many = ReviewIndex.open(folder.resolve("many"))) {
            List<IndexedRecord> records = new ArrayList<>();
            for (int i = 0; i < 1_500; i++) {
                records.add(titled(i, "pa" + (10_000 + i) + (i < 2 ? " pz" : "")));
            }
            many.add(records);
            many.commit("filled");
            SearchResult.Hits hits = (SearchResult.Hits) many.searchTyped("p", 2_000, RemarkWords.NONE);
            assertThat(hits.total()).isBetween(999, 1_001);
            assertThat(hits.ids()).contains(records.get(0).id(), records.get(1).id());
        }
    }

    private static IndexedRecord titled(int number, String title) {
        return new IndexedRecord(
                new Id<>(new UUID(7, number)), Citation.builder().title(title).build(), "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "peer workers | 1",
                "peer | 1 2",
                "peer or hope | 1 2 3",
                "peer OR hope trial | 1 2",
                "peer and recovery | 1 2",
                "peer AND carers | 2",
                "recovery NOT carers | 1",
                "recovery -carers | 1",
                "recovery and not carers | 1",
                "NOT peer | 3 4 5",
                "carers OR NOT peer | 2 3 4 5",
                "(peer OR hope) (2010 OR 2021) | 2 3",
                "not a scopus | 2",
                "hope OR peer AND workers | 1 3",
            })
    void wordsAreJoinedByAndUnlessToldOtherwise(String query, String numbers) {
        expect(query, numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "co-production | 1",
                "\"co production\" | 1",
                "co–production | 1",
                "coproduction | 3",
                "co*production | 3",
                "\"support workers\" | 1",
                "\"workers support\" | ",
                "\"peer worker*\"~5 | 1 2",
                "\"peer worker*\" | ",
                "\"peer * workers\" | 1",
                "\"peer supp* work*\" | 1",
                "“peer support” | 1",
                "women | 1",
                "women's | 1",
                "\"health recovery\" | ",
                "\"mental health\" | 1",
                "co-prod* | 1",
                "\"zzz* support\" | ",
            })
    void phrasesAreFoundWithHyphensWildcardsAndGaps(String query, String numbers) {
        expect(query, numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "work* | 1 2",
                "*production | 1 3",
                "pro*ion | 1",
                "colo?r* | 2 3",
                "colo?r | 2",
                "*orke? | 2",
                "* | 1 2 3 4 5",
                "abstract:* | 1 2",
                "doi:* | 1",
                "w*r*k*e*r*s | 1",
                "hope? | 3",
                "Å* | 1 2 3 4",
            })
    void wildcardsStandAnywhere(String query, String numbers) {
        expect(query, numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title:peer | 1",
                "ab:peer | 2",
                "author:ness | 1",
                "authors:ness | 1",
                "keyword:health | 1 2",
                "journal:care | 1",
                "source:cinahl | 2",
                "SOURCE:CINAHL | 2",
                "language:norwegian | 3",
                "type:thesis | 3",
                "title:(peer OR carers) | 1 2",
                "title:\"peer support\" | 1",
                "author: ness | 1",
                "scopus | 1 2",
                "year:2015 | 1",
                "2015 | 1",
                "year:20* | 1 2 3",
                "year:[2010 TO 2015] | 1 2",
                "year:2010-2015 | 1 2",
                "year:[2016 TO *] | 3",
                "year:-2000 | 4",
                "year:{2010-2015} | 1 2",
                "NOT year:[* TO 2015] | 3 5",
                "doi:10.1000/s0140(20)30183-5 | 1",
                "https://doi.org/10.1000/S0140(20)30183-5 | 1",
                "10.1000/S0140(20)30183-5 | 1",
                "doi:10.1000/* | 1",
                "10.1000/other | ",
            })
    void fieldsAreSearchedByName(String query, String numbers) {
        expect(query, numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "精神健康 | 5",
                "同伴 | 5",
                "神精 | ",
                "援 | ",
                "title:支持 | 5",
            })
    void chineseIsFoundByAnyRunOfCharacters(String query, String numbers) {
        expect(query, numbers);
    }

    @Test
    void signsStandForOperators() {
        assertThat(found("peer || hope")).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(found("peer && hope")).isEmpty();
    }

    @Test
    void titlesWeighMoreThanAbstracts() {
        assertThat(found("peer")).startsWith(1L);
    }

    @Test
    void everyOneOfThreeHundredAuthorsIsFound() {
        for (int i = 0; i < 300; i += 37) {
            expect("author:\"name" + i + "x given\"", "4");
        }
    }

    private void expect(String query, String numbers) {
        expect(index.search(query == null ? "" : query, 10), query, numbers);
    }

    private static void expect(SearchResult result, String query, String numbers) {
        assertThat(result).as(query).isInstanceOf(SearchResult.Hits.class);
        List<Long> wanted = new ArrayList<>();
        for (String number : numbers == null || numbers.isEmpty() ? new String[0] : numbers.split(" ", -1)) {
            wanted.add(Long.valueOf(number));
        }
        assertThat(SearchedRecords.numbers(result)).as(query).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private List<Long> found(String query) {
        SearchResult result = index.search(query, 10);
        assertThat(result).as(query).isInstanceOf(SearchResult.Hits.class);
        return SearchedRecords.numbers(result);
    }
}
