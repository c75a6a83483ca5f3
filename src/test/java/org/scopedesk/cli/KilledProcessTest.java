package org.scopedesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.Launcher;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.workbench.OpenReview;

/** The program is killed at random moments while it decides; every decision it acknowledged must be there. */
class KilledProcessTest {
    private static final int KILLS = 12;
    private static final int RECORDS = 4_000;

    @TempDir
    Path folder;

    private Path review;

    @Test
    void everyAcknowledgedDecisionSurvivesAKill() throws Exception {
        long seed = System.nanoTime();
        System.out.println("KilledProcessTest seed " + seed);
        Random random = new Random(seed);
        makeReview();
        Map<Id<BibRecord>, Verdict> acknowledged = new HashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            decideUntilKilled(random, acknowledged);
            assertAllThere(acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    private void makeReview() throws IOException {
        review = folder.resolve("killed.scopedesk");
        Path export = folder.resolve("export.ris");
        try (Writer out = Files.newBufferedWriter(export)) {
            for (int i = 1; i <= RECORDS; i++) {
                out.write("TY  - JOUR\nTI  - Invented title %d\nPY  - 2020\nER  - \n\n".formatted(i));
            }
        }
        assertThat(run("new", review.toString(), "--title", "Killed")).isEqualTo(Exit.DONE);
        assertThat(run("import", review.toString(), export.toString())).isEqualTo(Exit.DONE);
        try (OpenReview open = OpenReview.open(review, Progress.NONE)) {
            open.setup().addReviewer("Anna", false);
        }
    }

    /** Feeds the process faster than it can decide, and kills it after a random number of acknowledgements. */
    private void decideUntilKilled(Random random, Map<Id<BibRecord>, Verdict> acknowledged) throws Exception {
        Process process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int enough = 1 + random.nextInt(150);
        Thread feeder = feeder(process, random.nextLong());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int count = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() > 37) {
                    acknowledged.put(Id.of(line.substring(0, 36)), Verdict.of(line.substring(37)));
                }
                if (++count == enough) {
                    TimeUnit.MICROSECONDS.sleep(random.nextInt(3_000));
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        feeder.join();
    }

    private static Thread feeder(Process process, long seed) {
        Thread thread = new Thread(() -> {
            Random random = new Random(seed);
            try (Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
                for (int i = 0; i < 2_000; i++) {
                    in.write("next " + Verdict.values()[random.nextInt(3)].word() + "\n");
                    in.flush();
                }
            } catch (IOException killed) {
                // The process is gone: that is what this test is about.
            }
        });
        thread.start();
        return thread;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Launcher.class.getName());
        command.addAll(List.of("decide", review.toString(), "--reviewer", "Anna"));
        return command;
    }

    private void assertAllThere(Map<Id<BibRecord>, Verdict> acknowledged) {
        try (OpenReview open = OpenReview.open(review, Progress.NONE)) {
            assertThat(open.heldBy()).as("a kill frees the review").isEmpty();
            Id<Reviewer> anna = open.setup().reviewers().get(0).id();
            acknowledged.forEach((record, verdict) -> assertThat(open.screening()
                            .item(anna, Stage.TITLE_ABSTRACT, record)
                            .own())
                    .as("the decision on " + record)
                    .get()
                    .satisfies(own -> assertThat(own.verdict()).isEqualTo(verdict)));
        }
    }

    private static int run(String... args) {
        return Cli.run(System.out, System.err, args);
    }
}
