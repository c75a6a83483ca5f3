package org.scopedesk.workbench;

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
            return latestOf(source.name().isBlank() ? detected : source.name().strip(), platform);
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
