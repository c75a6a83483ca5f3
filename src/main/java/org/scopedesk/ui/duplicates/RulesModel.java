package org.scopedesk.ui.duplicates;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.Relation;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.DuplicateFilter;
import org.scopedesk.workbench.DuplicateRow;
import org.scopedesk.workbench.DuplicateRow.Band;
import org.scopedesk.workbench.DuplicateService;

/** What a rule brought together, of which a sample is looked at before all of it is judged at once. Window's thread only. */
final class RulesModel {
    private static final int SAMPLE = 20;

    private final Desk desk;
    private final DuplicateService service;
    private final DuplicatesModel screen;
    private final Latest slot = new Latest();
    private final ReadOnlyObjectWrapper<List<Found>> rules = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Sample>> sample = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * The groups or pairs that one rule decided on, and no person has judged.
     *
     * @param band what it says of them
     * @param rule its name
     * @param number how many
     */
    record Found(Band band, String rule, int number) {

        DuplicateFilter filter() {
            return new DuplicateFilter(Set.of(band), Set.of(rule), Set.of(), 0);
        }
    }

    /**
     * Some of what a rule brought together.
     *
     * @param of the rule
     * @param rows from the most doubtful to the surest
     */
    record Sample(Found of, List<DuplicateRow> rows) {
        Sample {
            rows = List.copyOf(rows);
        }
    }

    RulesModel(Desk desk, Session session, DuplicatesModel screen) {
        this.desk = desk;
        this.service = session.review().duplicates();
        this.screen = screen;
    }

    /** By band, the rule with the most first. */
    ReadOnlyObjectProperty<List<Found>> rules() {
        return rules.getReadOnlyProperty();
    }

    /** Empty while no rule is chosen. */
    ReadOnlyObjectProperty<Optional<Sample>> sample() {
        return sample.getReadOnlyProperty();
    }

    /** Counts what the rules brought together. */
    void count() {
        sample.set(Optional.empty());
        desk.work()
                .read(() -> counted(service.rows(DuplicateFilter.ALL)))
                .latestOf(slot)
                .then(rules::set);
    }

    /** Takes a sample of what a rule brought together. */
    void look(Found rule) {
        desk.work()
                .read(() -> new Sample(rule, service.sample(rule.filter(), SAMPLE)))
                .latestOf(slot)
                .then(taken -> sample.set(Optional.of(taken)));
    }

    /** Lets go of the sample; false if there was none. */
    boolean leaveSample() {
        boolean was = sample.get().isPresent();
        sample.set(Optional.empty());
        return was;
    }

    /** Says the same of all that the rule of the sample brought together. */
    void judgeAll(Relation relation) {
        sample.get()
                .ifPresent(taken -> screen.who()
                        .ifPresent(by -> desk.work()
                                .write(() -> service.judgeAll(taken.of().filter(), relation, by))
                                .then(this::judged)));
    }

    private void judged(int rows) {
        count();
        desk.notices()
                .tell(
                        desk.texts().of("duplicates.rules.done", rows),
                        desk.texts().of("duplicates.undo"),
                        screen::undo);
    }

    private static List<Found> counted(List<DuplicateRow> rows) {
        Map<Found, Integer> counts = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.rule().isEmpty())
                .forEach(row -> counts.merge(new Found(row.band(), row.rule(), 0), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new Found(e.getKey().band(), e.getKey().rule(), e.getValue()))
                .sorted(Comparator.comparing(Found::band)
                        .thenComparing(Found::number, Comparator.reverseOrder())
                        .thenComparing(Found::rule))
                .toList();
    }
}
