package org.scopedesk.workbench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.PccElement;
import org.scopedesk.review.Search;
import org.scopedesk.review.Source;
import org.scopedesk.review.SourceKind;

/** What the sample review is about, by which criteria, and who takes part. */
record SampleSetup(Properties properties) {

    static SampleSetup read() {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(SampleReview.resource("review.properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SampleSetup(properties);
    }

    String text(String key) {
        return properties.getProperty(key, "");
    }

    void apply(SetupService setup) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 1; !text("criterion." + i + ".text").isEmpty(); i++) {
            String key = "criterion." + i;
            criteria.add(setup.addCriterion(PccElement.of(text(key + ".element")), text(key + ".text")));
        }
        for (int i = 1; !text("reason." + i + ".text").isEmpty(); i++) {
            String criterion = text("reason." + i + ".criterion");
            Optional<Id<Criterion>> of = criterion.isEmpty()
                    ? Optional.empty()
                    : Optional.of(criteria.get(Integer.parseInt(criterion) - 1).id());
            setup.addReason(text("reason." + i + ".text"), of);
        }
        for (int i = 1; !text("reviewer." + i + ".name").isEmpty(); i++) {
            setup.addReviewer(text("reviewer." + i + ".name"), Boolean.parseBoolean(text("reviewer." + i + ".lead")));
        }
        setup.save(new HighlightWords(words("highlight.include"), words("highlight.exclude")));
    }

    /** Notes of the search behind an import what {@code searches.csv} tells. */
    static void describe(SetupService setup, ImportedFile imported, Map<String, String> row) {
        Search search = setup.searches().stream()
                .filter(s -> s.id().equals(imported.searchId()))
                .findFirst()
                .orElseThrow();
        Source source = setup.sources().stream()
                .filter(s -> s.id().equals(search.sourceId()))
                .findFirst()
                .orElseThrow();
        setup.save(new Source(
                source.id(),
                source.name(),
                SourceKind.of(SampleReview.cell(row, "kind")),
                source.platform().isEmpty() ? SampleReview.cell(row, "platform") : source.platform()));
        setup.save(new Search(
                search.id(),
                source.id(),
                Optional.of(LocalDate.parse(SampleReview.cell(row, "ran_on"))),
                SampleReview.cell(row, "ran_by"),
                joined(search.strategy(), SampleReview.cell(row, "strategy")),
                SampleReview.cell(row, "limits"),
                SampleReview.cell(row, "coverage"),
                OptionalInt.of(search.reported().orElse(0) + Integer.parseInt(SampleReview.cell(row, "reported")))));
    }

    /** A source that gave two files keeps both strategies. */
    private static String joined(String before, String more) {
        return before.isEmpty() ? more : before + "\n\n" + more;
    }

    private List<String> words(String key) {
        return List.of(text(key).split("; ", -1)).stream()
                .filter(word -> !word.isBlank())
                .toList();
    }
}
