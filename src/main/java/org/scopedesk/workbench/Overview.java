package org.scopedesk.workbench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Search;
import org.scopedesk.review.Source;
import org.scopedesk.screening.Group;
import org.scopedesk.store.RecordHead;

/** Counts what every source brought. */
final class Overview {
    private final Desk desk;
    private final List<Source> sources;
    private final List<Search> searches;
    private final List<ImportedFile> files;
    private final Map<Id<Source>, Tally> tallies = new HashMap<>();

    private final Map<Id<ImportedFile>, Gaps> gapsOfFiles = new HashMap<>();

    private static final class Tally {
        private int unique;
        private Gaps gaps = Gaps.NONE;
    }

    Overview(Desk desk, SetupService setup) {
        this.desk = desk;
        this.sources = setup.sources();
        this.searches = setup.searches();
        this.files = desk.file().imports().all();
        sources.forEach(source -> tallies.put(source.id(), new Tally()));
        countRecords();
        countUnique();
    }

    List<SourceOverview> rows() {
        return sources.stream().map(this::row).toList();
    }

    private SourceOverview row(Source source) {
        List<Search> own =
                searches.stream().filter(s -> s.sourceId().equals(source.id())).toList();
        Set<Id<Search>> ids = new HashSet<>(own.stream().map(Search::id).toList());
        List<ImportedFile> brought =
                files.stream().filter(f -> ids.contains(f.searchId())).toList();
        Tally tally = tallies.getOrDefault(source.id(), new Tally());
        return new SourceOverview(
                source,
                own,
                brought,
                reported(own),
                sum(brought, ImportedFile::found),
                sum(brought, ImportedFile::read),
                sum(brought, ImportedFile::rejected),
                sum(brought, ImportedFile::repaired),
                tally.unique,
                tally.gaps,
                brought.stream()
                        .collect(Collectors.toMap(
                                ImportedFile::id, file -> gapsOfFiles.getOrDefault(file.id(), Gaps.NONE))));
    }

    private void countRecords() {
        for (RecordHead head : desk.state().heads()) {
            Tally tally = tallies.getOrDefault(head.sourceId(), new Tally());
            tally.gaps = tally.gaps.and(head);
            gapsOfFiles.put(
                    head.importId(),
                    gapsOfFiles.getOrDefault(head.importId(), Gaps.NONE).and(head));
        }
    }

    private void countUnique() {
        for (Group group : desk.state().groups()) {
            if (SourceRecords.isOfOneSource(desk, group)) {
                Id<Source> source = desk.state().head(group.primary()).sourceId();
                tallies.getOrDefault(source, new Tally()).unique +=
                        group.members().size();
            }
        }
    }

    private static OptionalInt reported(List<Search> own) {
        return own.isEmpty() || own.stream().anyMatch(s -> s.reported().isEmpty())
                ? OptionalInt.empty()
                : OptionalInt.of(
                        own.stream().mapToInt(s -> s.reported().orElse(0)).sum());
    }

    private static int sum(List<ImportedFile> files, ToIntFunction<ImportedFile> part) {
        return files.stream().mapToInt(part).sum();
    }
}
