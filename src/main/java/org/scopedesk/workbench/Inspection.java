package org.scopedesk.workbench;

import java.nio.file.Path;
import java.util.Optional;
import org.scopedesk.citation.Detection;
import org.scopedesk.citation.table.TableSample;
import org.scopedesk.review.ImportedFile;

/**
 * What was found out about a file before it is imported.
 *
 * @param file the file
 * @param bytes its size
 * @param detection how it would be read, or why it cannot be
 * @param before the import of the very same bytes, if there was one
 * @param asTable how it would be read if a person says what its columns are; empty if it is no table
 * @param sample the beginning of that table
 */
public record Inspection(
        Path file,
        long bytes,
        Detection detection,
        Optional<ImportedFile> before,
        Optional<Detection.Recognised> asTable,
        Optional<TableSample> sample) {

    /** True if nothing can be read before a person says what its columns are. */
    public boolean needsColumns() {
        return sample.isPresent() && !sample.get().isReadable();
    }
}
