/**
 * The review file: opens, migrates, reads, extends and checks it. The only SQL of the project is here.
 *
 * <p>May use {@code review} and {@code job}, JDBI and SQLite, which no other room sees. Rows are only ever added; what
 * holds now is the latest of them. Begin reading at {@link org.scopedesk.store.ReviewFile}, then at the tables in
 * {@code 001-review.sql} and {@code 002-repairs.sql} and {@code docs/file-format.md}. Failures are {@link org.scopedesk.store.ReviewFileException}.
 */
@NullMarked
package org.scopedesk.store;

import org.jspecify.annotations.NullMarked;
