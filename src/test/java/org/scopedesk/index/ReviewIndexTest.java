package org.scopedesk.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Id;

class ReviewIndexTest {
    @TempDir
    Path folder;

    @Test
    void whatIsCommittedIsFoundAfterReopening() {
        try (ReviewIndex index = ReviewIndex.open(folder)) {
            assertThat(index.stamp()).isEmpty();
            assertThat(index.isBehind("a")).isTrue();
            index.add(List.of(record(1, "Peer support"), record(2, "Peer work")));
            assertThat(found(index, "peer")).isEmpty();
            index.commit("a");
            assertThat(found(index, "peer")).containsExactlyInAnyOrder(1L, 2L);
        }
        try (ReviewIndex index = ReviewIndex.open(folder)) {
            assertThat(index.stamp()).isEqualTo("a");
            assertThat(index.isBehind("a")).isFalse();
            assertThat(index.isBehind("b")).isTrue();
            assertThat(index.size()).isEqualTo(2);
            assertThat(found(index, "work")).containsExactly(2L);
        }
    }

    /** So many records in so many parts are searched on several threads, where there are several processors. */
    @Test
    void theHitsOfALargeIndexAreInOrderWhateverPartTheyLieIn() {
        try (ReviewIndex index = ReviewIndex.open(folder)) {
            for (int part = 0; part < 4; part++) {
                int first = part * 5_000;
                index.add(IntStream.range(first, first + 5_000)
                        .mapToObj(n -> record(n, n % 1_000 == 7 ? "Peer support" : "Support of a colleague"))
                        .toList());
                index.commit(Integer.toString(part));
            }
            List<Long> all = found(index, "peer OR support");
            assertThat(all).hasSize(20_000);
            assertThat(all.subList(0, 20)).isSorted().allMatch(n -> n % 1_000 == 7);
            assertThat(all.subList(20, 20_000)).isSorted();
            assertThat(found(index, "colleague")).hasSize(19_980).isSorted();
            assertThat(index.search("peer", 3)).isInstanceOfSatisfying(SearchResult.Hits.class, hits -> {
                assertThat(hits.total()).isEqualTo(20);
                assertThat(hits.ids()).hasSize(3);
            });
            assertThat(index.search("peer", 0))
                    .isInstanceOfSatisfying(
                            SearchResult.Hits.class,
                            hits -> assertThat(hits.total()).isEqualTo(20));
        }
    }

    @Test
    void whatIsNotCommittedIsGone() {
        try (ReviewIndex index = ReviewIndex.open(folder)) {
            index.add(List.of(record(1, "Peer support")));
            index.commit("a");
            index.add(List.of(record(2, "Peer work")));
            index.clear();
        }
        try (ReviewIndex index = ReviewIndex.open(folder)) {
            assertThat(index.stamp()).isEqualTo("a");
            assertThat(found(index, "peer")).containsExactly(1L);
        }
    }

    @Test
    void aClearedIndexIsFilledAnew() {
        try (ReviewIndex index = ReviewIndex.open(folder)) {
            index.add(List.of(record(1, "Peer support")));
            index.commit("a");
            index.clear();
            index.add(List.of(record(2, "Peer work")));
            index.commit("b");

            assertThat(index.size()).isEqualTo(1);
            assertThat(found(index, "peer")).containsExactly(2L);
        }
    }

    @Test
    void anIndexWithATruncatedFileIsEmptied() throws IOException {
        for (Path file : filledFiles()) {
            fill();
            Path same = Files.exists(file) ? file : filledFiles().get(0);
            try (FileChannel channel = FileChannel.open(same, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
            expectEmptyButUsable();
        }
    }

    @Test
    void anIndexWithAChangedByteIsEmptied() throws IOException {
        fill();
        Path largest = filledFiles().stream()
                .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(largest, bytes);

        expectEmptyButUsable();
    }

    @Test
    void anIndexWithAMissingFileIsEmptied() throws IOException {
        for (int i = 0; i < filledFiles().size(); i++) {
            fill();
            Files.delete(filledFiles().get(i));
            expectEmptyButUsable();
        }
    }

    @Test
    void filesThatAreNoIndexDoNotMatter() throws IOException {
        Files.writeString(folder.resolve("segments_1"), "this is no index");
        expectEmptyButUsable();
    }

    @Test
    void aFolderThatIsInUseIsLeftAloneAndTheSearchStillWorks() {
        try (ReviewIndex first = ReviewIndex.open(folder)) {
            first.add(List.of(record(1, "Peer support")));
            first.commit("a");
            try (ReviewIndex second = ReviewIndex.open(folder)) {
                assertThat(second.stamp()).isEmpty();
                second.add(List.of(record(2, "Peer work")));
                second.commit("b");
                assertThat(found(second, "peer")).containsExactly(2L);
            }
            assertThat(found(first, "peer")).containsExactly(1L);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsToldByName() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> ReviewIndex.open(file.resolve("index"))).hasMessageContaining(file.toString());
    }

    @Test
    void theLimitBoundsTheAnswerButNotTheTotal() {
        try (ReviewIndex index = ReviewIndex.open(folder)) {
            index.add(Stream.iterate(1, i -> i + 1)
                    .limit(30)
                    .map(i -> record(i, "Peer " + "support ".repeat(i % 3)))
                    .toList());
            index.commit("a");

            SearchResult.Hits some = (SearchResult.Hits) index.search("peer", 7);
            assertThat(some.ids()).hasSize(7);
            assertThat(some.total()).isEqualTo(30);
            assertThat(index.search("peer", 0)).isEqualTo(new SearchResult.Hits(List.of(), 30));
            assertThatThrownBy(() -> index.search("peer", -1)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void fill() throws IOException {
        try (ReviewIndex index = ReviewIndex.open(folder)) {
            index.clear();
            index.add(List.of(record(1, "Peer support"), record(2, "Peer work")));
            index.commit("a");
        }
    }

    private List<Path> filledFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(f -> !f.endsWith("write.lock")).sorted().toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        fill();
        return filledFiles();
    }

    private void expectEmptyButUsable() {
        try (ReviewIndex index = ReviewIndex.open(folder)) {
            assertThat(index.stamp()).isEmpty();
            assertThat(index.size()).isZero();
            index.add(List.of(record(3, "Carer support")));
            index.commit("c");
            assertThat(found(index, "carer")).containsExactly(3L);
        }
    }

    private static List<Long> found(ReviewIndex index, String query) {
        return ((SearchResult.Hits) index.search(query, 100_000))
                .ids().stream().map(id -> id.value().getLeastSignificantBits()).toList();
    }

    private static IndexedRecord record(long number, String title) {
        Id<BibRecord> id = new Id<>(new UUID(1, number));
        return new IndexedRecord(id, Citation.builder().title(title).build(), "Scopus");
    }
}
