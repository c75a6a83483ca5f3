package org.scopedesk.ui.sources;

import java.util.List;
import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Subject;
import org.scopedesk.workbench.ImportService;
import org.scopedesk.workbench.RecordSlice;
import org.scopedesk.workbench.SourceOverview;

/** Shows what is behind the numbers of the sources: records in their list, rejected entries where they are mended. */
final class SourceNumbers {
    private final Desk desk;
    private final ImportService service;
    private final RejectedModel rejected;

    SourceNumbers(Desk desk, ImportService service, RejectedModel rejected) {
        this.desk = desk;
        this.service = service;
        this.rejected = rejected;
    }

    /** Lists records of a source. */
    void show(SourceOverview source, RecordSlice slice) {
        desk.work()
                .read(() -> service.records(source.source().id(), slice))
                .then(found -> list(source.source().name(), slice, found));
    }

    /** Lists records of a file. */
    void show(ImportedFile file, RecordSlice slice) {
        desk.work()
                .read(() -> service.recordsOfFile(file.id(), slice))
                .then(found -> list(file.fileName(), slice, found));
    }

    /** Opens what is behind a sentence about a source. */
    void show(SourceOverview source, Remark remark) {
        if (remark.kind() == Remark.Kind.REJECTED) {
            showRejected(source);
        } else {
            remark.kind().slice().ifPresent(slice -> show(source, slice));
        }
    }

    /** Opens the rejected entries of the first file of a source that has some. */
    void showRejected(SourceOverview source) {
        Optional<ImportedFile> file = source.files().stream()
                .filter(f -> f.rejected() > 0)
                .findFirst()
                .or(() -> source.files().stream().filter(f -> f.repaired() > 0).findFirst());
        file.ifPresent(rejected::open);
    }

    void showRejected(ImportedFile file) {
        rejected.open(file);
    }

    private void list(String of, RecordSlice slice, List<Id<BibRecord>> found) {
        String title = desk.texts().of(words(slice), of);
        desk.go(Room.SEARCH, new Subject.Records(title, found));
    }

    private static String words(RecordSlice slice) {
        return switch (slice) {
            case ALL -> "sources.list.all";
            case WITHOUT_TITLE -> "sources.list.without.title";
            case WITHOUT_YEAR -> "sources.list.without.year";
            case WITHOUT_ABSTRACT -> "sources.list.without.abstract";
            case UNIQUE -> "sources.list.unique";
            case REPAIRED -> "sources.list.repaired";
        };
    }
}
