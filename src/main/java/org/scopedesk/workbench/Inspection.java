package org.scopedesk.workbench;

import java.nio.file.Path;
import java.util.Optional;
import org.scopedesk.citation.Detection;
import org.scopedesk.review.ImportedFile;

/**
 * What was found out about a file before it is imported.
 *
 * @param file the file
 * @param bytes its size
 * @param detection how it would be read, or why it cannot be
 * @param before the import of the very same bytes, if there was one
 */
public record Inspection(Path file, long bytes, Detection detection, Optional<ImportedFile> before) {}
