package org.scopedesk.workbench;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;

/** Finds the words of people that later ones contradict. */
final class Contradictions {
    private final Desk desk;
    private final Items items;

    Contradictions(Desk desk, Items items) {
        this.desk = desk;
        this.items = items;
    }

    /** The records that such words are about. */
    Set<Id<BibRecord>> records() {
        Set<Id<BibRecord>> records = new HashSet<>();
        desk.state().duplicates().contradicted().forEach(link -> {
            records.add(link.first());
            records.add(link.second());
        });
        return records;
    }

    /** Those about any of {@code some} or of their copies, the latest first. */
    List<Contradiction> about(Collection<Id<BibRecord>> some) {
        List<DuplicateLink> contradicted = desk.state().duplicates().contradicted();
        if (contradicted.isEmpty()) {
            return List.of();
        }
        Set<Id<BibRecord>> copies = new HashSet<>();
        some.forEach(record -> copies.addAll(desk.state().groupOf(record).members()));
        List<DuplicateLink> links = contradicted.stream()
                .filter(link -> copies.contains(link.first()) || copies.contains(link.second()))
                .sorted(Comparator.comparing(DuplicateLink::id).reversed())
                .toList();
        Map<Id<BibRecord>, String> titles = desk.file()
                .records()
                .titles(links.stream()
                        .flatMap(link -> Stream.of(link.first(), link.second()))
                        .distinct()
                        .toList());
        return links.stream()
                .map(link -> new Contradiction(link, named(link.first(), titles), named(link.second(), titles)))
                .toList();
    }

    private Contradiction.Named named(Id<BibRecord> record, Map<Id<BibRecord>, String> titles) {
        return new Contradiction.Named(
                record,
                titles.getOrDefault(record, ""),
                items.sourceName(desk.state().head(record).sourceId()));
    }
}
