package org.scopedesk.workbench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.CitationPart;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Repair;
import org.scopedesk.review.Source;
import org.scopedesk.screening.Group;
import org.scopedesk.store.RecordHead;

/** Finds the records behind the numbers of the sources. */
record SourceRecords(Desk desk) {

    List<Id<BibRecord>> of(Id<Source> source, RecordSlice slice) {
        return matching(head -> head.sourceId().equals(source), slice);
    }

    List<Id<BibRecord>> ofFile(Id<ImportedFile> file, RecordSlice slice) {
        return matching(head -> head.importId().equals(file), slice);
    }

    /** True if all records of a group came from one source. */
    static boolean isOfOneSource(Desk desk, Group group) {
        return group.members().stream()
                        .map(member -> desk.state().head(member).sourceId())
                        .distinct()
                        .count()
                == 1;
    }

    private List<Id<BibRecord>> matching(Predicate<RecordHead> wanted, RecordSlice slice) {
        List<RecordHead> heads = desk.state().heads().stream().filter(wanted).toList();
        Predicate<RecordHead> in = in(heads, slice);
        return heads.stream().filter(in).map(RecordHead::id).toList();
    }

    private Predicate<RecordHead> in(List<RecordHead> heads, RecordSlice slice) {
        return switch (slice) {
            case ALL -> head -> true;
            case WITHOUT_TITLE -> head -> !head.has(CitationPart.TITLE);
            case WITHOUT_YEAR -> head -> !head.has(CitationPart.YEAR);
            case WITHOUT_ABSTRACT -> head -> !head.has(CitationPart.ABSTRACT);
            case UNIQUE -> head -> isOfOneSource(desk, desk.state().groupOf(head.id()));
            case REPAIRED -> repaired(heads);
        };
    }

    private Predicate<RecordHead> repaired(List<RecordHead> heads) {
        Set<Id<BibRecord>> repaired = new HashSet<>();
        heads.stream()
                .map(RecordHead::importId)
                .distinct()
                .flatMap(file -> desk.file().repairs().of(file).stream())
                .flatMap(aside -> aside.repair().stream())
                .map(Repair::record)
                .forEach(repaired::add);
        return head -> repaired.contains(head.id());
    }
}
