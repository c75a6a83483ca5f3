package org.scopedesk.review;

import java.time.Instant;

/**
 * Says that an imported file is the result of another search than was thought. Of the moves of one file the one with the
 * greatest id holds.
 *
 * @param by who said so, a name; empty if nobody was signed in
 */
public record FileMove(Id<FileMove> id, Id<ImportedFile> file, Id<Search> search, String by, Instant at) {}
