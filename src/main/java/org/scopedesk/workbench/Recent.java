package org.scopedesk.workbench;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A review that was opened lately.
 *
 * @param file where it lies
 * @param title its title
 * @param decided decisions made at title and abstract by whoever opened it last
 * @param total records to decide there
 * @param openedAt when it was opened last
 */
public record Recent(Path file, String title, int decided, int total, Instant openedAt) {}
