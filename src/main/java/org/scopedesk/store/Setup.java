package org.scopedesk.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Search;
import org.scopedesk.review.Source;

/**
 * What a review is about and by what rules it is made: details, settings by name, and the lists of reviewers, sources,
 * searches, criteria, reasons and labels. Every change is kept with its author and time; the last one holds. Safe for use by
 * many threads.
 */
public final class Setup {
    static final String TITLE = "title";
    private static final String QUESTION = "question";
    private static final String POPULATION = "population";
    private static final String CONCEPT = "concept";
    private static final String CONTEXT = "context";
    private static final String INCLUDE_WORDS = "highlight_include";
    private static final String EXCLUDE_WORDS = "highlight_exclude";

    private final Connections connections;
    private final Revisions revisions;
    private final Register<Reviewer> reviewers;
    private final Register<Source> sources;
    private final Register<Search> searches;
    private final Register<Criterion> criteria;
    private final Reasons reasons;
    private final Register<ReviewLabel> labels;

    Setup(Connections connections, Revisions revisions) {
        this.connections = connections;
        this.revisions = revisions;
        this.reviewers = new Register<>(connections, revisions, RegisterShapes.REVIEWER);
        this.sources = new Register<>(connections, revisions, RegisterShapes.SOURCE);
        this.searches = new Register<>(connections, revisions, RegisterShapes.SEARCH);
        this.criteria = new Register<>(connections, revisions, RegisterShapes.CRITERION);
        this.reasons = new Reasons(connections, revisions);
        this.labels = new Register<>(connections, revisions, RegisterShapes.LABEL);
    }

    /** What the review is about. */
    public ReviewDetails details() {
        Map<String, String> settings = settings();
        return new ReviewDetails(
                settings.getOrDefault(TITLE, ""),
                settings.getOrDefault(QUESTION, ""),
                settings.getOrDefault(POPULATION, ""),
                settings.getOrDefault(CONCEPT, ""),
                settings.getOrDefault(CONTEXT, ""));
    }

    public void details(ReviewDetails details, String by) {
        set(
                Map.of(
                        TITLE, details.title(),
                        QUESTION, details.question(),
                        POPULATION, details.population(),
                        CONCEPT, details.concept(),
                        CONTEXT, details.context()),
                by);
    }

    /** The words that are marked in titles and abstracts. */
    public HighlightWords highlightWords() {
        Map<String, String> settings = settings();
        return new HighlightWords(
                Lines.list(settings.getOrDefault(INCLUDE_WORDS, "")),
                Lines.list(settings.getOrDefault(EXCLUDE_WORDS, "")),
                WordGroups.of(settings));
    }

    public void highlightWords(HighlightWords words, String by) {
        Map<String, String> values = new HashMap<>(WordGroups.settings(words.groups(), settings()));
        values.put(INCLUDE_WORDS, Lines.of(words.include()));
        values.put(EXCLUDE_WORDS, Lines.of(words.exclude()));
        set(values, by);
    }

    /** The value of a setting by its name; empty if it was never set. */
    public Optional<String> setting(String name) {
        return connections.read(handle -> current(handle, name));
    }

    /** Sets one setting; a value that it has already is not written again. */
    public void setting(String name, String value, String by) {
        set(Map.of(name, value), by);
    }

    /** All settings with their values, in the order of their names. */
    public Map<String, String> settings() {
        return connections.read(handle -> handle.createQuery("SELECT name, value FROM current_setting ORDER BY name")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Register<Reviewer> reviewers() {
        return reviewers;
    }

    public Register<Source> sources() {
        return sources;
    }

    public Register<Search> searches() {
        return searches;
    }

    /** The eligibility criteria, in the order of their positions. */
    public Register<Criterion> criteria() {
        return criteria;
    }

    /** The reasons for exclusion, in the order of their positions. */
    public Reasons reasons() {
        return reasons;
    }

    /** The labels for records, in the order in which they were made. */
    public Register<ReviewLabel> labels() {
        return labels;
    }

    private void set(Map<String, String> values, String by) {
        connections.write(handle -> {
            for (String name : values.keySet().stream().sorted().toList()) {
                String value = values.getOrDefault(name, "");
                if (!current(handle, name).equals(Optional.of(value))) {
                    insert(
                            handle,
                            List.of(
                                    revisions.next(),
                                    name,
                                    value,
                                    by,
                                    revisions.now().toString()));
                }
            }
            return true;
        });
    }

    private static void insert(Handle handle, List<String> row) {
        handle.execute("INSERT INTO setting (id, name, value, made_by, made_at) VALUES (?, ?, ?, ?, ?)", row.toArray());
    }

    private static Optional<String> current(Handle handle, String name) {
        return handle.createQuery("SELECT value FROM setting WHERE name = ? ORDER BY id DESC LIMIT 1")
                .bind(0, name)
                .mapTo(String.class)
                .findOne();
    }
}
