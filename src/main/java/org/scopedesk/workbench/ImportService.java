package org.scopedesk.workbench;

import java.nio.file.Path;
import java.util.List;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.RejectedEntry;

/** Reads export files into the review. */
public final class ImportService {

    ImportService() {}

    /**
     * Looks at a file without importing it.
     *
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public Inspection inspect(Path file) {
        return Unwritten.yet();
    }

    /**
     * Imports a file in one transaction: it is in the review as a whole or not at all.
     *
     * @param file the file
     * @param how format, encoding and platform, as detected or chosen
     * @param source the name of the source; one of that name is made if there is none; empty to take the detected one
     *     and, if none was detected, the file's name
     * @param by who imports, a name; may be empty
     * @return the import with its ledger
     * @throws java.io.UncheckedIOException if the file cannot be read
     * @throws org.scopedesk.job.Cancelled if {@code progress} says so; the review is as before
     */
    public ImportedFile importFile(Path file, Detection.Recognised how, String source, String by, Progress progress) {
        return Unwritten.yet();
    }

    /** One row for each source, in the order in which sources were added. */
    public List<SourceOverview> overview() {
        return Unwritten.yet();
    }

    /** The entries of one file that could not be read, in the order of the file. */
    public List<RejectedEntry> rejected(Id<ImportedFile> file) {
        return Unwritten.yet();
    }
}
