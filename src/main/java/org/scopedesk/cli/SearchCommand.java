package org.scopedesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scopedesk.review.Citation;
import org.scopedesk.workbench.OpenReview;
import org.scopedesk.workbench.RecordRow;
import org.scopedesk.workbench.SearchService.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code search REVIEW QUERY}: keyword search. */
@Command(name = "search", description = "Searches the records of a review.", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    @ParentCommand
    private Cli cli;

    @Parameters(index = "0", paramLabel = "REVIEW", description = "The review file.")
    private Path review;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "QUERY",
            description = "Words, \"phrases\", AND OR NOT, field:word, wild*.")
    private List<String> query;

    @Option(names = "--most", defaultValue = "20", description = "Records to show; 20 unless told.")
    private int most;

    @Override
    public Integer call() {
        try (OpenReview open = OpenReviews.forReading(review, cli)) {
            Found found = open.search().search(String.join(" ", query), most);
            if (found instanceof Found.WrongQuery wrong) {
                throw new Failure(
                        Exit.WRONG_CALL, "%s (at character %d)".formatted(wrong.message(), wrong.position() + 1));
            }
            Found.Records records = (Found.Records) found;
            cli.out().printf("%,d records%n", records.total());
            open.search().rows(records.records()).forEach(this::print);
            return Exit.DONE;
        }
    }

    private void print(RecordRow row) {
        Citation citation = row.record().citation();
        cli.out()
                .printf(
                        "%s  %s  %s. %s [%s]%n",
                        row.record().id(),
                        citation.year().isPresent() ? citation.year().getAsInt() : "    ",
                        citation.authorLine(3),
                        citation.title(),
                        row.source());
    }
}
