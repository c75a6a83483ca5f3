package org.scopedesk.report;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.scopedesk.report.FlowGroup.Standing;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.IdSource;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Source;
import org.scopedesk.review.SourceKind;

/** Builds the input of a flow for the tests of this room. */
final class FlowDesk {
    private final IdSource ids =
            new IdSource(InstantSource.fixed(Instant.parse("2026-01-05T09:00:00Z")), new Random(3));
    private final List<Source> sources = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final List<FlowRecord> records = new ArrayList<>();
    private final List<FlowGroup> groups = new ArrayList<>();

    Source source(String name, SourceKind kind) {
        Source source = new Source(ids.next(), name, kind, "");
        sources.add(source);
        return source;
    }

    Id<Reason> reason(String text) {
        Reason reason = new Reason(ids.next(), text, Optional.empty(), reasons.size() + 1);
        reasons.add(reason);
        return reason.id();
    }

    /** So many records of a source, each a group of its own with that fate. */
    FlowDesk add(Source source, int n, UnaryOperator<FlowGroup> fate) {
        for (int i = 0; i < n; i++) {
            Id<BibRecord> record = ids.next();
            records.add(new FlowRecord(record, source.id(), record));
            groups.add(fate.apply(FlowGroup.open(record)));
        }
        return this;
    }

    /** So many records of a source that are duplicates of the first groups, one of each. */
    FlowDesk duplicates(Source source, int n) {
        for (int i = 0; i < n; i++) {
            records.add(new FlowRecord(ids.next(), source.id(), groups.get(i).primary()));
        }
        return this;
    }

    FlowInput input() {
        return new FlowInput(sources, reasons, records, groups);
    }

    Flow flow() {
        return Flow.of(input());
    }

    static FlowGroup included(FlowGroup group) {
        return group.atTitleAbstract(Standing.INCLUDED).atFullText(Standing.INCLUDED, Optional.empty());
    }

    static FlowGroup excludedAtTitle(FlowGroup group) {
        return group.atTitleAbstract(Standing.EXCLUDED);
    }

    static FlowGroup notRetrieved(FlowGroup group) {
        return group.atTitleAbstract(Standing.INCLUDED).notRetrieved(true);
    }

    static UnaryOperator<FlowGroup> excludedFor(Id<Reason> reason) {
        return group -> group.atTitleAbstract(Standing.INCLUDED).atFullText(Standing.EXCLUDED, Optional.of(reason));
    }

    static UnaryOperator<FlowGroup> at(Standing titleAbstract) {
        return group -> group.atTitleAbstract(titleAbstract);
    }

    static UnaryOperator<FlowGroup> atFullText(Standing standing) {
        return group -> group.atTitleAbstract(Standing.INCLUDED).atFullText(standing, Optional.empty());
    }
}
