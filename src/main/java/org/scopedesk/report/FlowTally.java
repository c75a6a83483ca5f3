package org.scopedesk.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Source;

/** Puts every record of a {@link FlowInput} into the boxes of the flow. Used once. */
final class FlowTally {
    private final FlowInput input;
    private final Map<Id<Source>, Source> sources = new HashMap<>();
    private final Map<Id<BibRecord>, List<FlowRecord>> members = new HashMap<>();
    private final ArmTally databases = new ArmTally();
    private final ArmTally others = new ArmTally();
    private final Map<String, Id<BibRecord>> studies = new LinkedHashMap<>();

    FlowTally(FlowInput input) {
        this.input = input;
        input.sources().forEach(source -> sources.put(source.id(), source));
        for (FlowRecord record : input.records()) {
            members.computeIfAbsent(record.group(), g -> new ArrayList<>(1)).add(record);
        }
    }

    Flow flow() {
        for (FlowRecord record : input.records()) {
            armOf(record).identify(record, source(record));
        }
        input.groups().forEach(this::place);
        Set<Id<BibRecord>> reports = new LinkedHashSet<>(databases.in(FlowBox.INCLUDED));
        reports.addAll(others.in(FlowBox.INCLUDED));
        return new Flow(
                databases.arm(input, FlowBox.DATABASES, FlowBox.REGISTERS),
                others.arm(
                        input,
                        FlowBox.WEBSITES,
                        FlowBox.ORGANISATIONS,
                        FlowBox.CITATION_SEARCHING,
                        FlowBox.OTHER_SOURCES),
                number(FlowBox.INCLUDED_STUDIES, studies.values()),
                number(FlowBox.INCLUDED_REPORTS, reports));
    }

    private void place(FlowGroup group) {
        List<FlowRecord> all = members.getOrDefault(group.primary(), List.of());
        List<FlowRecord> first = all.stream().filter(this::fromDatabase).toList();
        List<FlowRecord> candidates = first.isEmpty() ? all : first;
        FlowRecord kept = kept(group, candidates);
        Set<Id<Source>> seen = new HashSet<>();
        seen.add(kept.source());
        Stream.concat(candidates.stream(), all.stream().filter(r -> !candidates.contains(r)))
                .filter(r -> !r.equals(kept))
                .forEach(r -> armOf(r).duplicate(r, !seen.add(r.source())));
        ArmTally arm = armOf(kept);
        FlowBox stop = arm.follow(group, kept.id());
        if (stop == FlowBox.INCLUDED) {
            String study = group.study().isEmpty() ? "report " + group.primary() : "study " + group.study();
            studies.putIfAbsent(study, kept.id());
        }
    }

    private static FlowRecord kept(FlowGroup group, List<FlowRecord> candidates) {
        Optional<FlowRecord> primary =
                candidates.stream().filter(r -> r.id().equals(group.primary())).findFirst();
        return primary.orElseGet(() -> candidates.get(0));
    }

    private boolean fromDatabase(FlowRecord record) {
        return source(record).kind().isDatabaseOrRegister();
    }

    private ArmTally armOf(FlowRecord record) {
        return fromDatabase(record) ? databases : others;
    }

    private Source source(FlowRecord record) {
        Source source = sources.get(record.source());
        if (source == null) {
            throw new IllegalArgumentException("no such source: " + record.source());
        }
        return source;
    }

    private static FlowNumber number(FlowBox box, Iterable<Id<BibRecord>> records) {
        List<Id<BibRecord>> list = new ArrayList<>();
        records.forEach(list::add);
        return new FlowNumber(box, box.label(), list);
    }
}
