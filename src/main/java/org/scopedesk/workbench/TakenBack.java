package org.scopedesk.workbench;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scopedesk.duplicate.DuplicateGroups;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;

/** What a person said of pairs last, and the links that take it back. */
record TakenBack(Desk desk, Id<Reviewer> by) {

    /** All that the person said at once, the last time that was not taken back; empty if there is nothing left. */
    List<DuplicateLink> lastSaid() {
        List<DuplicateLink> own = DuplicateGroups.standing(desk.state().allLinks()).stream()
                .filter(link -> link.by().equals(Optional.of(by)))
                .toList();
        return own.stream()
                .max(Comparator.comparing(DuplicateLink::id))
                .map(last ->
                        own.stream().filter(link -> link.at().equals(last.at())).toList())
                .orElse(List.of());
    }

    /** Now, or just after what the person said last if the clock has not moved since or was set back. */
    Instant nextMoment() {
        Instant now = desk.now();
        return desk.state().allLinks().stream()
                .filter(link -> link.by().equals(Optional.of(by)))
                .map(link -> link.at().plusNanos(1_000))
                .filter(after -> after.isAfter(now))
                .max(Comparator.naturalOrder())
                .orElse(now);
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
