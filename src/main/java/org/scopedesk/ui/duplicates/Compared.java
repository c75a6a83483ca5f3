package org.scopedesk.ui.duplicates;

import java.util.List;
import java.util.stream.IntStream;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.workbench.Contradiction;
import org.scopedesk.workbench.DuplicateRow;
import org.scopedesk.workbench.DuplicateService;
import org.scopedesk.workbench.Fate;
import org.scopedesk.workbench.GroupDetail;

/**
 * The records that stand side by side.
 *
 * @param kind why they do
 * @param detail the records with their fields
 * @param groups of each record: its duplicate group
 * @param sources of each record: the names of the sources of its group, without doubles
 * @param fates of each record: whether it is screened
 * @param contradictions what people said of these records and later words contradict
 */
record Compared(
        Kind kind,
        GroupDetail detail,
        List<List<Id<BibRecord>>> groups,
        List<List<String>> sources,
        List<Fate> fates,
        List<Contradiction> contradictions) {

    /** Why records stand side by side. */
    enum Kind {
        /** The program asks whether they are duplicates. */
        ASKED,
        /** They are a duplicate group. */
        GROUP,
        /** They are versions of one work, each the primary of its group. */
        FAMILY,
        /** A person brought them together. */
        CHOSEN;

        static Kind of(DuplicateRow.Band band) {
            return switch (band) {
                case ASKED -> ASKED;
                case CERTAIN -> GROUP;
                case RELATED -> FAMILY;
            };
        }
    }

    Compared {
        groups = List.copyOf(groups);
        sources = List.copyOf(sources);
        fates = List.copyOf(fates);
        contradictions = List.copyOf(contradictions);
    }

    /** Reads them. */
    static Compared of(DuplicateService service, Kind kind, List<Id<BibRecord>> records) {
        List<List<Id<BibRecord>>> groups =
                records.stream().map(service::groupOf).toList();
        return new Compared(
                kind,
                service.detail(records),
                groups,
                records.stream().map(service::sourcesOf).toList(),
                records.stream().map(service::fate).toList(),
                service.contradictions(records));
    }

    List<Id<BibRecord>> records() {
        return detail.records().stream().map(BibRecord::id).toList();
    }

    /** The sources of the copies of a record in front that are not its own; empty if none are. */
    List<String> otherSources(int column) {
        String own = detail.sources().get(column);
        return sources.get(column).stream()
                .filter(source -> !source.equals(own))
                .toList();
    }

    /** All records of a family but those of one version. */
    List<Id<BibRecord>> withoutVersion(int version) {
        return IntStream.range(0, size())
                .filter(i -> i != version)
                .mapToObj(groups::get)
                .flatMap(List::stream)
                .toList();
    }

    int size() {
        return detail.records().size();
    }
}
