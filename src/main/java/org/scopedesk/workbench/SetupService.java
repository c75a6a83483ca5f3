package org.scopedesk.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.review.Id;
import org.scopedesk.review.MarkStyle;
import org.scopedesk.review.PccElement;
import org.scopedesk.review.Reason;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Search;
import org.scopedesk.review.Source;
import org.scopedesk.review.SourceKind;
import org.scopedesk.review.Stage;
import org.scopedesk.review.WordGroup;
import org.scopedesk.screening.Group;
import org.scopedesk.screening.Policy;
import org.scopedesk.store.Register;
import org.scopedesk.store.Setup;

/**
 * What the review is about, who takes part, by which criteria, and where is searched. Every change is kept as history.
 * Safe for use by many threads.
 */
public final class SetupService {
    static final String DECISIONS_NEEDED = "decisions_needed";

    private final Desk desk;

    SetupService(Desk desk) {
        this.desk = desk;
    }

    public ReviewDetails details() {
        return stored().details();
    }

    public void save(ReviewDetails details) {
        stored().details(details, desk.by());
        changed();
    }

    /** In the order of their names. */
    public List<Reviewer> reviewers() {
        return stored().reviewers().all().stream()
                .sorted(Comparator.comparing(Reviewer::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Also those who left: whoever a decision may name. */
    public List<Reviewer> everyReviewer() {
        return stored().reviewers().known();
    }

    public Reviewer addReviewer(String name, boolean lead) {
        Reviewer reviewer = new Reviewer(desk.nextId(), name.strip(), lead);
        save(reviewer);
        return reviewer;
    }

    public void save(Reviewer reviewer) {
        stored().reviewers().put(reviewer, desk.by());
        changed();
    }

    /** Takes a reviewer off the list; what the reviewer decided stays and counts. */
    public void remove(Reviewer reviewer) {
        stored().reviewers().remove(reviewer.id(), desk.by());
        changed();
    }

    /** In the order in which they are checked; their positions have no gap, also where one was removed. */
    public List<Criterion> criteria() {
        List<Criterion> all = stored().criteria().all();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Criterion(
                        all.get(i).id(), all.get(i).element(), all.get(i).text(), i + 1))
                .toList();
    }

    /** The criteria that a note can mention, in the order in which they are checked. */
    public List<Mentions.Choice> mentionable() {
        return new Mentions(stored()).choices();
    }

    /** Adds a criterion at the end. */
    public Criterion addCriterion(PccElement element, String text) {
        Criterion criterion =
                new Criterion(desk.nextId(), element, text.strip(), criteria().size() + 1);
        save(criterion);
        return criterion;
    }

    /** Changes text, element or position; the others move to make room. */
    public void save(Criterion criterion) {
        List<Criterion> moved = placed(criteria(), criterion, Criterion::id, c -> c.position() - 1);
        for (int i = 0; i < moved.size(); i++) {
            Criterion c = moved.get(i);
            stored().criteria().put(new Criterion(c.id(), c.element(), c.text(), i + 1), desk.by());
        }
        changed();
    }

    public void remove(Criterion criterion) {
        stored().criteria().remove(criterion.id(), desk.by());
        changed();
    }

    /** In the order of their keys. */
    public List<Reason> reasons() {
        return stored().reasons().all();
    }

    /** Also those that were removed or merged: whatever a decision may name. */
    public List<Reason> everyReason() {
        return stored().reasons().known();
    }

    /** Adds a reason at the end. */
    public Reason addReason(String text, Optional<Id<Criterion>> criterion) {
        Reason reason =
                new Reason(desk.nextId(), text.strip(), criterion, reasons().size() + 1);
        save(reason);
        return reason;
    }

    /** Changes text, criterion or position; the others move to make room. */
    public void save(Reason reason) {
        List<Reason> moved = placed(reasons(), reason, Reason::id, r -> r.position() - 1);
        for (int i = 0; i < moved.size(); i++) {
            Reason r = moved.get(i);
            stored().reasons().put(new Reason(r.id(), r.text(), r.criterion(), i + 1), desk.by());
        }
        changed();
    }

    /** Lets a reason count as another from now on: decisions keep the reason they were given. Saving it undoes this. */
    public void merge(Reason reason, Reason into) {
        stored().reasons().merge(reason.id(), into.id(), desk.by());
        closeGaps();
        changed();
    }

    /** A reason's place is its key, so that none may be missing. */
    private void closeGaps() {
        List<Reason> left = reasons();
        for (int i = 0; i < left.size(); i++) {
            Reason r = left.get(i);
            stored().reasons().put(new Reason(r.id(), r.text(), r.criterion(), i + 1), desk.by());
        }
    }

    /** Each merged reason with the one that stands for it. */
    public Map<Id<Reason>, Id<Reason>> mergedReasons() {
        return stored().reasons().merged();
    }

    /**
     * A version of a reason.
     *
     * @param text the wording from then on
     * @param removed true if it was taken off the list
     */
    public record ReasonVersion(String text, boolean removed, String by, Instant at) {}

    /** How a reason came to be worded as it is, the first wording first. */
    public List<ReasonVersion> history(Id<Reason> reason) {
        List<ReasonVersion> versions = new ArrayList<>();
        for (Register.Revision<Reason> revision : stored().reasons().history()) {
            boolean news = versions.isEmpty()
                    || versions.get(versions.size() - 1).removed() != revision.removed()
                    || !versions.get(versions.size() - 1)
                            .text()
                            .equals(revision.thing().text());
            if (revision.thing().id().equals(reason) && news) {
                versions.add(
                        new ReasonVersion(revision.thing().text(), revision.removed(), revision.by(), revision.at()));
            }
        }
        return versions;
    }

    /** Adds a reason for each criterion that has none. */
    public void addReasonsOfCriteria(UnaryOperator<String> wording) {
        List<Id<Criterion>> covered =
                reasons().stream().flatMap(r -> r.criterion().stream()).toList();
        criteria().stream()
                .filter(c -> !covered.contains(c.id()))
                .forEach(c -> addReason(wording.apply(c.text()), Optional.of(c.id())));
    }

    /** How many decisions of a reviewer are in force, at both stages. */
    public int decisionsOf(Reviewer reviewer) {
        return desk.state().withScreening(s -> {
            int count = 0;
            for (Stage stage : Stage.values()) {
                for (Group group : desk.state().groups()) {
                    count += s.own(group, stage, reviewer.id()).isPresent() ? 1 : 0;
                }
            }
            return count;
        });
    }

    /** Takes a reason off the list; decisions that gave it keep it. */
    public void remove(Reason reason) {
        stored().reasons().remove(reason.id(), desk.by());
        closeGaps();
        changed();
    }

    public HighlightWords highlightWords() {
        return stored().highlightWords();
    }

    public void save(HighlightWords words) {
        stored().highlightWords(words, desk.by());
        changed();
    }

    /** Adds a group of highlight words without any word yet, in the first style that no other group has. */
    public WordGroup addWordGroup(String name) {
        HighlightWords words = highlightWords();
        MarkStyle style = Stream.of(MarkStyle.values())
                .filter(s -> words.groups().stream().noneMatch(g -> g.style() == s))
                .findFirst()
                .orElse(MarkStyle.DOUBLE);
        WordGroup group = new WordGroup(desk.nextId(), name.strip(), style, List.of());
        save(group);
        return group;
    }

    /** Changes name, style or words of a group; brings one back that was removed. */
    public void save(WordGroup group) {
        HighlightWords words = highlightWords();
        List<WordGroup> groups = new ArrayList<>(words.groups());
        groups.removeIf(g -> g.id().equals(group.id()));
        groups.add(group);
        save(new HighlightWords(words.include(), words.exclude(), groups));
    }

    /** Takes a group of highlight words away. */
    public void remove(WordGroup group) {
        HighlightWords words = highlightWords();
        List<WordGroup> left =
                words.groups().stream().filter(g -> !g.id().equals(group.id())).toList();
        save(new HighlightWords(words.include(), words.exclude(), left));
    }

    /** How many independent decisions a record needs at each stage, 1 or 2. */
    public int decisionsNeeded() {
        return policy(stored()).titleAbstract().required();
    }

    public void saveDecisionsNeeded(int needed) {
        Policy policy = Policy.STANDARD.withReviewers(needed);
        stored().setting(DECISIONS_NEEDED, String.valueOf(needed), desk.by());
        desk.state().policy(policy);
        changed();
        desk.tell(Change.DECISIONS);
    }

    /** In the order in which they were added. */
    public List<Source> sources() {
        return stored().sources().all().stream()
                .sorted(Comparator.comparing(Source::id))
                .toList();
    }

    /** Adds a source with a first search of which nothing is known yet. */
    public Source addSource(String name, SourceKind kind, String platform) {
        Source source = new Source(desk.nextId(), name.strip(), kind, platform.strip());
        putWithSearch(source);
        changed();
        return source;
    }

    /** Stores a source and its first search as part of the transaction that runs, and tells nobody yet. */
    Search putWithSearch(Source source) {
        Search search = Search.unknown(desk.nextId(), source.id());
        desk.file().together(() -> {
            stored().sources().put(source, desk.by());
            stored().searches().put(search, desk.by());
        });
        return search;
    }

    public void save(Source source) {
        stored().sources().put(source, desk.by());
        changed();
    }

    /** In the order in which they were added; every source has at least one. */
    public List<Search> searches() {
        return stored().searches().all().stream()
                .sorted(Comparator.comparing(Search::id))
                .toList();
    }

    /** Adds a search of which nothing is known yet. */
    public Search addSearch(Source source) {
        Search search = Search.unknown(desk.nextId(), source.id());
        save(search);
        return search;
    }

    public void save(Search search) {
        put(search);
        changed();
    }

    /** Stores a search as part of the transaction that runs, and tells nobody yet. */
    void put(Search search) {
        stored().searches().put(search, desk.by());
    }

    /** How decisions make an outcome in a stored review. */
    static Policy policy(Setup stored) {
        return Policy.STANDARD.withReviewers(
                stored.setting(DECISIONS_NEEDED).map(Integer::valueOf).orElse(2));
    }

    private Setup stored() {
        return desk.file().setup();
    }

    private void changed() {
        desk.tell(Change.SETUP);
    }

    /** The list with {@code thing} at its place, whether it was in the list before or not. */
    private static <T> List<T> placed(
            List<T> all, T thing, Function<T, Id<T>> id, java.util.function.ToIntFunction<T> place) {
        List<T> others = new ArrayList<>(all);
        others.removeIf(other -> id.apply(other).equals(id.apply(thing)));
        others.add(Math.max(0, Math.min(others.size(), place.applyAsInt(thing))), thing);
        return others;
    }
}
