package org.scopedesk.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that are unfinished, wrong or odd: each gets an answer. */
class OddQueriesTest {
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
                "\"peer supp | ",
                "\"peer support | 1",
                "(peer | 1 2",
                "peer AND | 1 2",
                "peer or | 1 2",
                "peer NOT | 1 2",
                "title: | 1 2 3 4 5",
                "peer - | 1 2",
                "peer AND ( | 1 2",
                "`` | 1 2 3 4 5",
                "... | 1 2 3 4 5",
                "Peer support workers: in co-production! | 1",
                "[peer] {support} ^ ~ \\ / | 1",
                "() peer | 1 2",
            })
    void unfinishedQueriesAndPunctuationAreForgiven(String query, String numbers) {
        expect(query, numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "peer) | 4 | opening bracket", "AND peer | 0 | two words", "peer OR OR hope | 8 | two words",
                "shelf:peer | 0 | no field", "peer title:AND x | 11 | comes a word", "title:[a TO b] | 6 | range",
                "year:[20 TO 2010] | 5 | four digits", "peer AND OR hope | 9 | two words", "a (OR b) | 3 | two words",
            })
    void whatCannotBeUnderstoodIsToldWithItsPlace(String query, int position, String words) {
        SearchResult.WrongQuery wrong = (SearchResult.WrongQuery) index.search(query, 10);

        assertThat(wrong.message()).contains(words).endsWith(".");
        assertThat(wrong.position()).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "peer ", "*a", "\"", "NOT ", "a*?b*?c*?d*?e*?f*?g*?", "年", "\uD835", "author:"})
    void anythingRepeatedGetsAnAnswer(String piece) {
        assertThat(index.search(piece.repeat(3000), 10)).isNotNull();
    }

    @Test
    void anyQueryGetsAnAnswer() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String[] pieces = {
            "peer",
            " ",
            " ",
            "(",
            ")",
            "\"",
            "AND",
            "or",
            "NOT",
            "not",
            "*",
            "?",
            "title:",
            "year:",
            "[2010 TO",
            "]",
            "-",
            "~3",
            "10.1000/x",
            "å",
            "精",
            "\uD835",
            "{",
            ":",
            "doi:",
            "/",
            "\\",
            "\u0301"
        };
        for (int i = 0; i < 2000; i++) {
            StringBuilder query = new StringBuilder();
            for (int n = random.nextInt(9); n > 0; n--) {
                query.append(pieces[random.nextInt(pieces.length)]);
            }
            SearchResult result = index.search(query.toString(), 10);
            if (result instanceof SearchResult.WrongQuery wrong) {
                assertThat(wrong.position())
                        .as("seed %d, query %s", seed, query)
                        .isBetween(0, query.length());
            }
            SearchHighlighter.of(query.toString()).spans(SearchField.TITLE, "Peer support");
        }
    }

    private void expect(String query, String numbers) {
        List<Long> wanted = new ArrayList<>();
        for (String number : numbers == null ? new String[0] : numbers.split(" ", -1)) {
            wanted.add(Long.valueOf(number));
        }
        assertThat(found(query == null ? "" : query)).as(query).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private List<Long> found(String query) {
        SearchResult result = index.search(query, 10);
        assertThat(result).as(query).isInstanceOf(SearchResult.Hits.class);
        return SearchedRecords.numbers(result);
    }
}
