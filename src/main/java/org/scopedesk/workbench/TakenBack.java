package org.scopedesk.workbench;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scopedesk.duplicate.DuplicateGroups;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;

/** What a person said of pairs last, what the person took back last, and the links that take either back. */
record TakenBack(Desk desk, Id<Reviewer> by) {

    /** All that the person said at once, the last time that was not taken back; empty if there is nothing left. */
    List<DuplicateLink> lastSaid() {
        List<DuplicateLink> own = DuplicateGroups.standing(own());
        return own.stream()
                .max(Comparator.comparing(DuplicateLink::id))
                .map(last ->
                        own.stream().filter(link -> link.at().equals(last.at())).toList())
                .orElse(List.of());
    }

    /**
     * The links by which the person took back a word, all that was said at once, the last time that was not redone; empty
     * if there are none, or the person said something since.
     */
    List<DuplicateLink> lastTakenBack() {
        List<DuplicateLink> own = own();
        Map<Id<DuplicateLink>, DuplicateLink> words = own.stream()
                .filter(link -> link.takesBack().isEmpty())
                .collect(Collectors.toMap(DuplicateLink::id, link -> link));
        Set<Id<DuplicateLink>> redone =
                own.stream().flatMap(link -> link.takesBack().stream()).collect(Collectors.toSet());
        Optional<Id<DuplicateLink>> lastWord = words.keySet().stream().max(Comparator.naturalOrder());
        Map<DuplicateLink, DuplicateLink> said = new HashMap<>();
        own.stream()
                .filter(link -> !redone.contains(link.id()))
                .filter(link ->
                        lastWord.filter(last -> last.compareTo(link.id()) < 0).isPresent())
                .forEach(link -> link.takesBack()
                        .flatMap(of -> Optional.ofNullable(words.get(of)))
                        .ifPresent(word -> said.put(link, word)));
        return said.entrySet().stream()
                .max(Comparator.comparing(back -> back.getKey().id()))
                .map(last -> said.entrySet().stream()
                        .filter(back ->
                                back.getValue().at().equals(last.getValue().at()))
                        .map(Map.Entry::getKey)
                        .toList())
                .orElse(List.of());
    }

    /** Now, or just after what the person said last if the clock has not moved since or was set back. */
    Instant nextMoment() {
        Instant now = desk.now();
        return own().stream()
                .map(link -> link.at().plusNanos(1_000))
                .filter(after -> after.isAfter(now))
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    /** All that the person ever said or took back; only they take back their words. */
    private List<DuplicateLink> own() {
        return desk.state().allLinks().stream()
                .filter(link -> link.by().equals(Optional.of(by)))
                .toList();
    }

    /** The links that take these back. */
    List<DuplicateLink> links(List<DuplicateLink> said) {
        return said.stream()
                .map(link -> new DuplicateLink(
                        desk.nextId(),
                        link.first(),
                        link.second(),
                        link.relation(),
                        Optional.of(by),
                        "",
                        link.score(),
                        "",
                        desk.now(),
                        Optional.of(link.id())))
                .toList();
    }
}
