package org.scopedesk.ui.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Search;
import org.scopedesk.review.Source;
import org.scopedesk.review.SourceKind;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Change;
import org.scopedesk.workbench.ImportTarget;
import org.scopedesk.workbench.OpenReview;
import org.scopedesk.workbench.SetupService;
import org.scopedesk.workbench.SourceOverview;

/** The sources of the review, the one in front with its searches, and every way to change them. Window's thread only. */
final class SourcesModel {
    private final Desk desk;
    private final Session session;
    private final OpenReview review;
    private final SetupService setup;
    private final Latest slot = new Latest();
    private final ReadOnlyObjectWrapper<Optional<List<SourceOverview>>> sources =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SourceOverview>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Search>> search = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Id<Source>> wanted = Optional.empty();
    private Runnable reached = () -> {};

    SourcesModel(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        this.review = session.review();
        this.setup = review.setup();
        session.onChange(change -> {
            if (change == Change.SETUP || change == Change.RECORDS || change == Change.GROUPS) {
                refresh();
            }
        });
        refresh();
    }

    /** In the order in which they were added; empty until they were read first. */
    ReadOnlyObjectProperty<Optional<List<SourceOverview>>> sources() {
        return sources.getReadOnlyProperty();
    }

    /** The source in front. */
    ReadOnlyObjectProperty<Optional<SourceOverview>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The search in front, of the source in front. */
    ReadOnlyObjectProperty<Optional<Search>> search() {
        return search.getReadOnlyProperty();
    }

    boolean isReadOnly() {
        return review.isReadOnly();
    }

    void choose(Id<Source> source) {
        boolean other = chosen.get().map(c -> !c.source().id().equals(source)).orElse(true);
        if (other) {
            all().stream()
                    .filter(s -> s.source().id().equals(source))
                    .findFirst()
                    .ifPresent(this::bringToFront);
        }
    }

    void choose(Search one) {
        search.set(Optional.of(one));
    }

    /**
     * Adds a source that has no file, a website for instance, or one whose file comes later.
     *
     * @param then is run when it is in front
     */
    void addSource(String name, Runnable then) {
        desk.work().write(() -> setup.addSource(name, SourceKind.DATABASE, "")).then(made -> {
            wanted = Optional.of(made.id());
            reached = then;
            refresh();
        });
    }

    /** True if no file is the result of the search in front, so that it can be taken off the list. */
    ObservableValue<Boolean> isEmptySearch() {
        return Bindings.createBooleanBinding(() -> emptySearch().isPresent(), chosen, search);
    }

    private Optional<Search> emptySearch() {
        return search.get()
                .filter(s -> !isReadOnly()
                        && chosen.get().filter(c -> c.filesOf(s).isEmpty()).isPresent());
    }

    /** Takes the search in front off the list, with its source if it is its only one; it can be undone. */
    void removeSearch() {
        Optional<Source> source = chosen.get().map(SourceOverview::source);
        Optional<Search> empty = emptySearch();
        if (source.isEmpty() || empty.isEmpty()) {
            return;
        }
        String name = chosen.get()
                .filter(c -> c.searches().size() > 1)
                .map(c -> SearchWords.name(c, empty.get().id(), desk.texts()))
                .orElse(source.get().name());
        desk.work()
                .write(() -> review.imports().removeEmpty(empty.get()))
                .orElse(desk::trouble)
                .then(removed -> {
                    if (removed) {
                        desk.notices()
                                .tell(
                                        desk.texts().of("setup.removed", name),
                                        desk.texts().of("setup.undo"),
                                        () -> bringBack(source.get(), empty.get()));
                    }
                });
    }

    private void bringBack(Source source, Search one) {
        wanted = Optional.of(source.id());
        change(() -> review.imports().bringBack(source, one));
    }

    /** Adds a search to the source in front: the same source searched again, or in another way. */
    void addSearch() {
        chosen.get()
                .ifPresent(c -> desk.work()
                        .write(() -> setup.addSearch(c.source()))
                        .then(made -> chosen.get()
                                .filter(now -> now.source().id().equals(made.sourceId()))
                                .ifPresent(now -> search.set(Optional.of(made)))));
    }

    /** An empty name is not taken. */
    void saveName(Id<Source> of, String name) {
        if (name.isBlank()) {
            again();
        } else {
            save(of, s -> new Source(s.id(), name.strip(), s.kind(), s.platform()));
        }
    }

    void savePlatform(Id<Source> of, String platform) {
        save(of, s -> new Source(s.id(), s.name(), s.kind(), platform.strip()));
    }

    void saveKind(Id<Source> of, SourceKind kind) {
        save(of, s -> new Source(s.id(), s.name(), kind, s.platform()));
    }

    void saveDay(Id<Search> of, Optional<LocalDate> day) {
        saveSearch(of, s -> s.withRanOn(day));
    }

    void saveRanBy(Id<Search> of, String who) {
        saveSearch(of, s -> s.withRanBy(who.strip()));
    }

    /** Kept to the letter: the strategy is reported as it was run. */
    void saveStrategy(Id<Search> of, String strategy) {
        saveSearch(of, s -> s.withStrategy(strategy));
    }

    void saveLimits(Id<Search> of, String limits) {
        saveSearch(of, s -> s.withLimits(limits.strip()));
    }

    void saveCoverage(Id<Search> of, String coverage) {
        saveSearch(of, s -> s.withCoverage(coverage.strip()));
    }

    /** Takes the digits of what was written; none of them means that the hits are not known. */
    void saveReported(Id<Search> of, String written) {
        OptionalInt hits = hits(written);
        saveSearch(of, s -> s.withReported(hits));
    }

    /** Says that a file is the result of another search. */
    void move(ImportedFile file, ImportTarget target) {
        String by = session.reviewer().get().map(Reviewer::name).orElse("");
        change(() -> review.imports().move(file.id(), target, by));
    }

    static OptionalInt hits(String written) {
        String digits = written.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 9 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** What is saved is put into what holds then, so that two fields left one after the other are both saved. */
    private void save(Id<Source> of, UnaryOperator<Source> how) {
        change(() -> setup.sources().stream()
                .filter(s -> s.id().equals(of))
                .filter(s -> !how.apply(s).equals(s))
                .forEach(s -> setup.save(how.apply(s))));
    }

    private void saveSearch(Id<Search> of, UnaryOperator<Search> how) {
        search.get()
                .filter(now -> now.id().equals(of))
                .map(how)
                .filter(changed -> !Optional.of(changed).equals(search.get()))
                .ifPresent(changed -> search.set(Optional.of(changed)));
        change(() -> setup.searches().stream()
                .filter(s -> s.id().equals(of))
                .filter(s -> !how.apply(s).equals(s))
                .forEach(s -> setup.save(how.apply(s))));
    }

    private void change(Runnable work) {
        desk.work()
                .change(work)
                .orElse(failure -> {
                    desk.trouble(failure);
                    again();
                })
                .done();
    }

    /** Shows again what is really saved. */
    private void again() {
        chosen.get().ifPresent(c -> wanted = Optional.of(c.source().id()));
        chosen.set(Optional.empty());
        search.set(Optional.empty());
        refresh();
    }

    private void refresh() {
        desk.work().read(() -> review.imports().overview()).latestOf(slot).then(this::adopt);
    }

    private void adopt(List<SourceOverview> fresh) {
        Optional<Id<Source>> front =
                wanted.or(() -> chosen.get().map(c -> c.source().id()));
        sources.set(Optional.of(fresh));
        Optional<SourceOverview> same = front.flatMap(
                id -> fresh.stream().filter(s -> s.source().id().equals(id)).findFirst());
        if (same.isPresent()) {
            wanted = Optional.empty();
        }
        same.or(() -> fresh.stream().findFirst()).ifPresent(this::bringToFront);
        if (same.isPresent()) {
            reached.run();
            reached = () -> {};
        }
    }

    private void bringToFront(SourceOverview source) {
        Optional<Search> same = search.get()
                .flatMap(now -> source.searches().stream()
                        .filter(s -> s.id().equals(now.id()))
                        .findFirst());
        chosen.set(Optional.of(source));
        search.set(same.or(() -> last(source.searches())));
    }

    private static Optional<Search> last(List<Search> searches) {
        return searches.isEmpty() ? Optional.empty() : Optional.of(searches.get(searches.size() - 1));
    }

    private List<SourceOverview> all() {
        return sources.get().orElse(List.of());
    }
}
