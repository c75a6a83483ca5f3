package org.scopedesk.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One strategy run at one source on one day (PRISMA-S items 8-13).
 *
 * @param id its identifier
 * @param sourceId the source
 * @param ranOn the day it was run
 * @param ranBy who ran it
 * @param strategy the exact text, verbatim, many lines
 * @param limits limits and filters with their reason
 * @param coverage the dates the source covered
 * @param reported hits that the source itself reported
 */
public record Search(
        Id<Search> id,
        Id<Source> sourceId,
        Optional<LocalDate> ranOn,
        String ranBy,
        String strategy,
        String limits,
        String coverage,
        OptionalInt reported) {

    /** A search of which nothing is known yet. */
    public static Search unknown(Id<Search> id, Id<Source> sourceId) {
        return new Search(id, sourceId, Optional.empty(), "", "", "", "", OptionalInt.empty());
    }

    /** The same search, run on that day. */
    public Search withRanOn(Optional<LocalDate> day) {
        return new Search(id, sourceId, day, ranBy, strategy, limits, coverage, reported);
    }

    /** The same search, run by that person. */
    public Search withRanBy(String name) {
        return new Search(id, sourceId, ranOn, name, strategy, limits, coverage, reported);
    }

    /** The same search with another text of its strategy. */
    public Search withStrategy(String text) {
        return new Search(id, sourceId, ranOn, ranBy, text, limits, coverage, reported);
    }

    /** The same search with other limits. */
    public Search withLimits(String text) {
        return new Search(id, sourceId, ranOn, ranBy, strategy, text, coverage, reported);
    }

    /** The same search with another coverage. */
    public Search withCoverage(String dates) {
        return new Search(id, sourceId, ranOn, ranBy, strategy, limits, dates, reported);
    }

    /** The same search with other hits reported. */
    public Search withReported(OptionalInt hits) {
        return new Search(id, sourceId, ranOn, ranBy, strategy, limits, coverage, hits);
    }
}
