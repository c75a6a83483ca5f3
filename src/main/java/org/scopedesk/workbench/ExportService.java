package org.scopedesk.workbench;

import java.nio.file.Path;
import java.util.List;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/** Writes sets of records to files. */
public final class ExportService {

    ExportService() {}

    /** How many records a set has. */
    public int count(ExportSet set) {
        return Unwritten.yet();
    }

    /**
     * Writes a set by the file's ending: .ris .csv .bib .json. The file appears when it is complete.
     *
     * @return records written
     * @throws IllegalArgumentException if the ending is another
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public int save(ExportSet set, Path file, Progress progress) {
        return Unwritten.yet();
    }

    /** Writes given records, as {@link #save(ExportSet, Path, Progress)} does. */
    public int save(List<Id<BibRecord>> records, Path file, Progress progress) {
        return Unwritten.yet();
    }
}
