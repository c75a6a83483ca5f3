package org.scopedesk.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.review.Reviewer;

/** The links that put pairs back to what was said of them before. */
record TakenBack(Desk desk, List<DuplicateLink> said) {

    List<DuplicateLink> links(Id<Reviewer> by) {
        return said.stream().map(link -> before(link, by)).toList();
    }

    private DuplicateLink before(DuplicateLink link, Id<Reviewer> by) {
        Optional<DuplicateLink> earlier = desk.state().links().stream()
                .filter(other ->
                        other.first().equals(link.first()) && other.second().equals(link.second()))
                .filter(other -> other.id().compareTo(link.id()) < 0)
                .max(Comparator.<DuplicateLink, Boolean>comparing(
                                other -> other.by().isPresent())
                        .thenComparing(DuplicateLink::id));
        return new DuplicateLink(
                desk.nextId(),
                link.first(),
                link.second(),
                earlier.map(DuplicateLink::relation).orElse(Relation.ASKED),
                Optional.of(by),
                earlier.map(DuplicateLink::rule).orElse(""),
                earlier.map(DuplicateLink::score).orElse(0.0),
                earlier.map(DuplicateLink::why).orElse(""),
                desk.now());
    }
}
