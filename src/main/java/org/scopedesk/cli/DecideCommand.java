package org.scopedesk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.workbench.OpenReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code decide REVIEW --reviewer NAME}: takes decisions from standard input, one a line, and acknowledges each when it
 * is on disk.
 */
@Command(
        name = "decide",
        description = {
            "Takes decisions from standard input, one on each line: RECORD VERDICT [REASON].",
            "RECORD is an id, or \"next\" for the next record the reviewer has not decided; VERDICT is include, exclude "
                    + "or maybe; REASON is the number or the text of a reason.",
            "Each decision is printed when it is on disk."
        },
        mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {
    @ParentCommand
    private Cli cli;

    @Parameters(paramLabel = "REVIEW", description = "The review file.")
    private Path review;

    @Option(names = "--reviewer", required = true, paramLabel = "NAME", description = "Who decides.")
    private String name;

    @Option(
            names = "--stage",
            defaultValue = "title-abstract",
            description = "title-abstract (unless told) or full-text.")
    private String stageWord;

    @Override
    public Integer call() throws IOException {
        Stage stage = stage(stageWord);
        try (OpenReview open = OpenReviews.forWriting(review, cli)) {
            Reviewer reviewer = reviewer(open);
            BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            int exit = Exit.DONE;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !decide(open, reviewer, stage, line.strip())) {
                    exit = Exit.SOMETHING_REJECTED;
                }
            }
            return exit;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean decide(OpenReview open, Reviewer reviewer, Stage stage, String line) {
        List<String> words = List.of(line.split("\\s+", 3));
        try {
            Id<BibRecord> record = record(open, reviewer, stage, words.get(0));
            Verdict verdict = verdict(words.size() > 1 ? words.get(1) : "");
            Optional<Id<Reason>> reason = words.size() > 2 ? Optional.of(reason(open, words.get(2))) : Optional.empty();
            open.screening().decide(reviewer.id(), stage, record, verdict, reason);
            cli.out().println(record + " " + verdict.word());
            cli.out().flush();
            return true;
        } catch (Failure | IllegalArgumentException e) {
            cli.err().println("\"" + line + "\" was not decided: " + e.getMessage());
            return false;
        }
    }

    private Reviewer reviewer(OpenReview open) {
        List<Reviewer> all = open.setup().reviewers();
        return all.stream()
                .filter(r -> r.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new Failure(
                        Exit.WRONG_CALL,
                        "The review has no reviewer \"" + name + "\"; it has "
                                + (all.isEmpty()
                                        ? "none yet."
                                        : String.join(
                                                        ", ",
                                                        all.stream()
                                                                .map(Reviewer::name)
                                                                .toList()) + ".")));
    }

    private static Id<BibRecord> record(OpenReview open, Reviewer reviewer, Stage stage, String word) {
        if (word.equals("next")) {
            return open.screening()
                    .resumeAt(reviewer.id(), stage)
                    .orElseThrow(() -> new Failure(Exit.WRONG_CALL, "nothing is left to decide."));
        }
        return Id.of(word);
    }

    private static Verdict verdict(String word) {
        try {
            return Verdict.of(word);
        } catch (IllegalArgumentException e) {
            throw new Failure(Exit.WRONG_CALL, "\"" + word + "\" is no verdict; write include, exclude or maybe.");
        }
    }

    private static Id<Reason> reason(OpenReview open, String wanted) {
        return open.setup().reasons().stream()
                .filter(r -> r.text().equalsIgnoreCase(wanted)
                        || String.valueOf(r.position()).equals(wanted))
                .findFirst()
                .map(Reason::id)
                .orElseThrow(() -> new Failure(Exit.WRONG_CALL, "the review has no reason \"" + wanted + "\"."));
    }

    private static Stage stage(String word) {
        try {
            return Stage.of(word.toLowerCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new Failure(Exit.WRONG_CALL, "\"" + word + "\" is no stage; write title-abstract or full-text.");
        }
    }
}
