package org.scopedesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.ReviewFileException;
import org.scopedesk.review.ReviewFileException.Kind;
import org.scopedesk.review.Verdict;

class TwoProgramsTest {
    @TempDir
    private Path folder;

    private final Sample sample = new Sample(5);
    private Path file;
    private List<BibRecord> records;

    @BeforeEach
    void make() {
        file = folder.resolve("a.scopedesk");
        try (ReviewFile review = sample.review(file)) {
            records = sample.imported(review, 5);
        }
    }

    @Test
    void theSecondProgramReadsAndIsToldWhoWrites() throws IOException {
        try (Child child = Child.start("hold", file)) {
            assertThat(child.line()).isEqualTo("writing");
            try (ReviewFile second = ReviewFile.open(file)) {
                assertThat(second.isReadOnly()).isTrue();
                assertThat(second.heldBy().orElseThrow())
                        .startsWith(System.getProperty("user.name") + " on ")
                        .containsPattern(
                                "\\(process " + child.pid() + "\\) since (\\d{4}-\\d\\d-\\d\\d )?\\d\\d:\\d\\d$");
                assertThat(second.records().count()).isEqualTo(5);
                assertThat(second.check()).isEmpty();
                ReviewFileException refusal = catchThrowableOfType(
                        ReviewFileException.class, () -> second.setup().setting("policy", "x", "Bo"));
                assertThat(refusal.kind()).isEqualTo(Kind.READ_ONLY);
                assertThat(refusal).hasMessageContaining("process " + child.pid());
            }
            child.kill();
            try (ReviewFile third = ReviewFile.open(file)) {
                assertThat(third.isReadOnly()).as("a kill frees the lock").isFalse();
            }
        }
    }

    @Test
    void aSecondProgramFindsOursTaken() throws IOException {
        try (ReviewFile ours = ReviewFile.open(file)) {
            assertThat(ours.isReadOnly()).isFalse();
            try (ReviewFile again = ReviewFile.open(file)) {
                assertThat(again.isReadOnly()).isTrue();
            }
            try (Child child = Child.start("hold", file)) {
                assertThat(child.line())
                        .as("our lock outlives our own second opening")
                        .isEqualTo("reading");
            }
        }
        try (Child child = Child.start("hold", file)) {
            assertThat(child.line()).isEqualTo("writing");
        }
    }

    @Test
    void theSameProgramOpeningTwiceReadsTheSecondTime() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.scopedesk"), file);
        try (ReviewFile first = ReviewFile.open(file)) {
            try (ReviewFile second = ReviewFile.open(link)) {
                assertThat(second.isReadOnly()).isTrue();
                assertThat(second.heldBy().orElseThrow())
                        .contains("process " + ProcessHandle.current().pid());
                first.decisions().add(sample.decision(records.get(0), sample.anna, Verdict.INCLUDE));
                assertThat(second.decisions().count()).as("seen at once").isEqualTo(1);
            }
        }
        try (ReviewFile later = ReviewFile.open(file)) {
            assertThat(later.isReadOnly()).isFalse();
        }
    }

    @Test
    void whereNoLockFileCanBeMadeTheReviewIsRead() throws IOException {
        Files.delete(WriteLock.besides(file));
        Files.createDirectory(WriteLock.besides(file));
        try (ReviewFile review = ReviewFile.open(file)) {
            assertThat(review.isReadOnly()).isTrue();
            assertThat(review.heldBy()).isEmpty();
            assertThat(review.records().count()).isEqualTo(5);
        }
        Path other = folder.resolve("b.scopedesk");
        Files.createDirectory(WriteLock.besides(other));
        assertThat(catchThrowableOfType(
                                ReviewFileException.class, () -> ReviewFile.create(other, Sample.DETAILS, "Anna"))
                        .kind())
                .isEqualTo(Kind.WRITE_FAILED);
        assertThat(other).doesNotExist();
    }

    @Test
    void aKilledImportLeavesNothing() throws IOException {
        try (Child child = Child.start("import", file)) {
            assertThat(child.line()).isEqualTo("under way");
            child.kill();
        }
        try (ReviewFile review = ReviewFile.open(file)) {
            assertThat(review.isReadOnly()).isFalse();
            assertThat(review.records().count()).isEqualTo(5);
            assertThat(review.imports().all()).hasSize(1);
            assertThat(review.check()).isEmpty();
        }
    }

    @Test
    void everyAcknowledgedDecisionSurvivesAKill() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < 10; round++) {
            try (Child child = Child.start("decide", file)) {
                acknowledged.add(child.line());
                Thread.sleep(random.nextInt(150));
                child.kill().stream().filter(line -> line.length() == 36).forEach(acknowledged::add);
            }
            try (ReviewFile review = ReviewFile.open(file)) {
                assertThat(review.decisions().all().stream()
                                .map(decision -> decision.id().toString())
                                .toList())
                        .as("seed %d, round %d", seed, round)
                        .containsAll(acknowledged);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(10);
    }
}
