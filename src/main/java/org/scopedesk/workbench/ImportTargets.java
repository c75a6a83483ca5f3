package org.scopedesk.workbench;

import java.util.Optional;
import org.scopedesk.review.Search;
import org.scopedesk.review.Source;
import org.scopedesk.review.SourceKind;

/** Finds or makes the search that a file belongs to, as part of the transaction that runs. */
record ImportTargets(Desk desk, SetupService setup) {

    /**
     * @param detected the name of the source if the target does not say it
     * @param platform the platform of a source that is made
     */
    Search search(ImportTarget target, String detected, String platform) {
        if (target instanceof ImportTarget.OfSource source) {
            return source.name().isBlank()
                    ? ofDatabase(detected, platform)
                    : latestOf(source.name().strip(), platform);
        }
        if (target instanceof ImportTarget.OfSearch search) {
            return setup.searches().stream()
                    .filter(one -> one.id().equals(search.search()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("the review has no search " + search.search()));
        }
        ImportTarget.NewSearch made = (ImportTarget.NewSearch) target;
        Search search = Search.unknown(desk.nextId(), made.source());
        setup.put(search);
        return search;
    }

    /** A database on two platforms is two sources, since each was searched with a strategy of its own. */
    private Search ofDatabase(String name, String platform) {
        Optional<Source> known = setup.sources().stream()
                .filter(source -> source.name().equalsIgnoreCase(name))
                .findFirst();
        boolean elsewhere = known.map(Source::platform)
                .filter(other -> !other.isBlank() && !platform.isBlank() && !other.equalsIgnoreCase(platform))
                .isPresent();
        return latestOf(elsewhere ? "%s (%s)".formatted(name, platform) : name, platform);
    }

    /** The latest search of the source of that name; both are made if there is no such source. */
    private Search latestOf(String name, String platform) {
        return setup.sources().stream()
                .filter(source -> source.name().equalsIgnoreCase(name))
                .findFirst()
                .map(this::latestSearch)
                .orElseGet(() -> setup.putWithSearch(new Source(desk.nextId(), name, SourceKind.DATABASE, platform)));
    }

    private Search latestSearch(Source source) {
        return setup.searches().stream()
                .filter(search -> search.sourceId().equals(source.id()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("a source without a search: " + source.name()));
    }
}
