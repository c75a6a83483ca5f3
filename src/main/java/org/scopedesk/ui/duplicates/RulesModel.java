package org.scopedesk.ui.duplicates;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Change;
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
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private boolean open;
    private Optional<Found> wanted = Optional.empty();

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

    /** True if a word can be said of all. */
    boolean isOpen() {
        return screen.isOpen();
    }

    /**
     * Some of what a rule brought together.
     *
     * @param of the rule
     * @param taken the rows of the sample as it was taken, from the most doubtful to the surest
     * @param rows those of them of which nobody said anything since
     */
    record Sample(Found of, List<DuplicateRow> taken, List<DuplicateRow> rows) {
        Sample {
            taken = List.copyOf(taken);
            rows = List.copyOf(rows);
        }
    }

    RulesModel(Desk desk, Session session, DuplicatesModel screen) {
        this.desk = desk;
        this.service = session.review().duplicates();
        this.screen = screen;
        session.onChange(change -> {
            if (change == Change.GROUPS) {
                wanted.ifPresentOrElse(
                        this::look, () -> sample.get().ifPresentOrElse(this::lookAgain, this::countAgain));
            }
        });
    }

    /** By band, the rule with the most first. */
    ReadOnlyObjectProperty<List<Found>> rules() {
        return rules.getReadOnlyProperty();
    }

    /** Empty while no rule is chosen. */
    ReadOnlyObjectProperty<Optional<Sample>> sample() {
        return sample.getReadOnlyProperty();
    }

    /** The place of the row in front among those of the sample; -1 if there is no sample. */
    ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /** Begins to show the rules. */
    void open() {
        open = true;
        count();
    }

    /** Lets go of the sample and of the rules. */
    void close() {
        open = false;
        leaveSample();
    }

    private void countAgain() {
        if (open) {
            count();
        }
    }

    /** Counts what the rules brought together. */
    private void count() {
        leaveSample();
        desk.work()
                .read(() -> counted(service.rows(DuplicateFilter.ALL)))
                .latestOf(slot)
                .then(rules::set);
    }

    /** Takes a sample of what a rule brought together, and brings its first row to the front. */
    void look(Found rule) {
        wanted = Optional.of(rule);
        screen.awaitSample();
        desk.work()
                .read(() -> taken(rule, List.of()))
                .latestOf(slot)
                .orElse(this::failed)
                .then(this::adopt);
    }

    /** Brings a row of the sample to the front. */
    void select(int row) {
        sample.get().filter(s -> row >= 0 && row < s.rows().size()).ifPresent(s -> {
            selected.set(row);
            screen.look(s.rows().get(row));
        });
    }

    /** Goes up (negative) or down in the sample; false if there is none. */
    boolean move(int step) {
        sample.get().ifPresent(s -> select(Math.max(0, Math.min(s.rows().size() - 1, selected.get() + step))));
        return sample.get().isPresent();
    }

    /** Lets go of the sample; false if there was none. */
    boolean leaveSample() {
        boolean was = sample.get().isPresent();
        slot.drop();
        wanted = Optional.empty();
        selected.set(-1);
        sample.set(Optional.empty());
        screen.leaveSample();
        return was;
    }

    /** Says the same of all that the rule of the sample brought together. */
    void judgeAll(Relation relation) {
        sample.get()
                .ifPresent(taken -> screen.who().ifPresent(by -> {
                    screen.awaitSample();
                    desk.work()
                            .write(() -> service.judgeAll(taken.of().filter(), relation, by))
                            .orElse(this::failed)
                            .then(this::judged);
                }));
    }

    /** Something was said, perhaps of a row of the sample: what is left of it stays, and what was taken back returns. */
    private void lookAgain(Sample before) {
        screen.awaitSample();
        desk.work()
                .read(() -> taken(before.of(), before.taken()))
                .latestOf(slot)
                .orElse(this::failed)
                .then(this::adopt);
    }

    /** What is left of a sample; a new one if nothing is. */
    private Sample taken(Found rule, List<DuplicateRow> before) {
        List<DuplicateRow> all = service.rows(rule.filter());
        Set<List<Id<BibRecord>>> open = all.stream().map(DuplicateRow::members).collect(Collectors.toSet());
        List<DuplicateRow> left =
                before.stream().filter(row -> open.contains(row.members())).toList();
        Found now = new Found(rule.band(), rule.rule(), all.size());
        if (left.isEmpty()) {
            List<DuplicateRow> fresh = service.sample(rule.filter(), SAMPLE);
            return new Sample(now, fresh, fresh);
        }
        return new Sample(now, before, left);
    }

    private void adopt(Sample fresh) {
        wanted = Optional.empty();
        if (fresh.rows().isEmpty()) {
            count();
            return;
        }
        int at = Math.min(
                returned(fresh).orElse(Math.max(0, selected.get())),
                fresh.rows().size() - 1);
        selected.set(-1);
        sample.set(Optional.of(fresh));
        select(at);
    }

    /** The place of the row that an undo brought back. */
    private Optional<Integer> returned(Sample fresh) {
        return sample.get()
                .filter(before -> before.taken().equals(fresh.taken()))
                .flatMap(before -> fresh.rows().stream()
                        .filter(row -> !before.rows().contains(row))
                        .findFirst()
                        .map(fresh.rows()::indexOf));
    }

    private void failed(Throwable failure) {
        leaveSample();
        desk.trouble(failure);
    }

    private void judged(int rows) {
        count();
        desk.notices()
                .tellLast(
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
