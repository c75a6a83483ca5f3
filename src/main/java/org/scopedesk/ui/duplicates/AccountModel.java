package org.scopedesk.ui.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scopedesk.review.Id;
import org.scopedesk.review.Source;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.OpenReview;
import org.scopedesk.workbench.PrimaryCriterion;
import org.scopedesk.workbench.PrimaryOrder;
import org.scopedesk.workbench.SourceDuplicates;

/** The numbers of the sources, the words for the Methods section, and which copy is screened. Window's thread only. */
final class AccountModel {
    private final Desk desk;
    private final OpenReview review;
    private final Latest slot = new Latest();
    private final ReadOnlyObjectWrapper<Optional<Account>> account = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What was read of the review at one moment.
     *
     * @param numbers a row for each source
     * @param methods a paragraph each
     * @param order which copy is screened
     * @param sources all sources, the preferred ones first
     */
    record Account(List<SourceDuplicates> numbers, List<String> methods, PrimaryOrder order, List<Source> sources) {
        Account {
            numbers = List.copyOf(numbers);
            methods = List.copyOf(methods);
            sources = List.copyOf(sources);
        }

        private Account with(PrimaryOrder other) {
            List<Source> preferred = new ArrayList<>(sources);
            preferred.sort(Comparator.comparingInt(source -> place(other, source)));
            return new Account(numbers, methods, other, preferred);
        }

        /** The sums of all sources. */
        int sum(java.util.function.ToIntFunction<SourceDuplicates> number) {
            return numbers.stream().mapToInt(number).sum();
        }
    }

    AccountModel(Desk desk, Session session) {
        this.desk = desk;
        this.review = session.review();
    }

    ReadOnlyObjectProperty<Optional<Account>> account() {
        return account.getReadOnlyProperty();
    }

    boolean isOpen() {
        return !review.isReadOnly();
    }

    void read() {
        desk.work().read(this::now).latestOf(slot).then(read -> account.set(Optional.of(read)));
    }

    /** Takes a criterion into the order, as its last, or leaves it out; the last one left is kept. */
    void use(PrimaryCriterion criterion, boolean used) {
        account.get().ifPresent(a -> {
            List<PrimaryCriterion> criteria = new ArrayList<>(a.order().criteria());
            criteria.remove(criterion);
            if (used) {
                criteria.add(criterion);
            }
            save(criteria, a.order().sources());
        });
    }

    /** Moves a criterion up ({@code -1}) or down. */
    void move(PrimaryCriterion criterion, int step) {
        account.get()
                .ifPresent(a -> save(
                        moved(a.order().criteria(), criterion, step), a.order().sources()));
    }

    /** Moves a source up ({@code -1}) or down among the preferred ones. */
    void move(Source source, int step) {
        account.get().ifPresent(a -> {
            List<Id<Source>> order = a.sources().stream().map(Source::id).toList();
            save(a.order().criteria(), moved(order, source.id(), step));
        });
    }

    private void save(List<PrimaryCriterion> criteria, List<Id<Source>> sources) {
        if (isOpen() && !criteria.isEmpty()) {
            PrimaryOrder order = new PrimaryOrder(criteria, sources);
            account.set(account.get().map(a -> a.with(order)));
            desk.work()
                    .change(() -> review.duplicates().primaryOrder(order))
                    .latestOf(slot)
                    .then(done -> read());
        } else {
            read();
        }
    }

    private Account now() {
        PrimaryOrder order = review.duplicates().primaryOrder();
        List<Source> sources = new ArrayList<>(review.setup().sources());
        sources.sort(Comparator.comparingInt(source -> place(order, source)));
        return new Account(review.duplicates().numbers(), review.duplicates().methods(), order, sources);
    }

    private static int place(PrimaryOrder order, Source source) {
        int at = order.sources().indexOf(source.id());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static <T> List<T> moved(List<T> list, T one, int step) {
        List<T> moved = new ArrayList<>(list);
        int from = moved.indexOf(one);
        int to = from + step;
        if (from >= 0 && to >= 0 && to < moved.size()) {
            moved.remove(from);
            moved.add(to, one);
        }
        return moved;
    }
}
