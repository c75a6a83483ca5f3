package org.scopedesk.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Verdict;

/** A second program that opens a review: tests start it, talk to it by lines, and kill it. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private Child(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static Child start(String what, Path file) throws IOException {
        return new Child(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        what,
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The next line it prints. */
    String line() throws IOException {
        return String.valueOf(output.readLine());
    }

    long pid() {
        return process.pid();
    }

    /** Kills it and returns what it had printed since; the last line may be cut. */
    List<String> kill() {
        process.toHandle().destroyForcibly();
        return output.lines().toList();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        output.close();
    }

    /** {@code hold}, {@code decide} or {@code import}, and the file. */
    public static void main(String[] args) throws IOException {
        ReviewFile review = ReviewFile.open(Path.of(args[1]));
        Sample sample = new Sample(System.nanoTime());
        switch (args[0]) {
            case "hold" -> {
                System.out.println(review.isReadOnly() ? "reading" : "writing");
                System.in.read();
            }
            case "decide" -> decide(review, sample);
            case "import" -> importEndlessly(review, sample);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void decide(ReviewFile review, Sample sample) {
        BibRecord record =
                review.records().byId(review.records().heads().get(0).id()).orElseThrow();
        while (true) {
            Decision decision = sample.decision(record, sample.anna, Verdict.INCLUDE);
            review.decisions().add(decision);
            System.out.println(decision.id());
            System.out.flush();
        }
    }

    private static void importEndlessly(ReviewFile review, Sample sample) {
        Id<ImportedFile> id = sample.ids.next();
        review.imports().write(id, sink -> {
            for (int number = 1; true; number++) {
                sink.record(sample.record(id, number), List.of());
                if (number == 8_000) {
                    System.out.println("under way");
                }
            }
        });
    }
}
