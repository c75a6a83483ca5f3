package org.scopedesk.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Source;

/** The boxes of one column while they are being filled. */
final class ArmTally {
    private static final List<FlowBox> STEPS = Stream.of(FlowBox.values())
            .filter(box -> box.compareTo(FlowBox.DUPLICATES) >= 0 && box.compareTo(FlowBox.INCLUDED) <= 0)
            .filter(box -> box != FlowBox.REASON)
            .toList();

    private final Map<FlowBox, List<Id<BibRecord>>> boxes = new EnumMap<>(FlowBox.class);
    private final Map<Id<Source>, List<Id<BibRecord>>> bySource = new LinkedHashMap<>();
    private final Map<Optional<Id<Reason>>, List<Id<BibRecord>>> byReason = new LinkedHashMap<>();

    void identify(FlowRecord record, Source source) {
        put(FlowBox.IDENTIFIED, record.id());
        put(FlowBox.of(source.kind()), record.id());
        bySource.computeIfAbsent(source.id(), s -> new ArrayList<>()).add(record.id());
    }

    void duplicate(FlowRecord record, boolean withinSource) {
        put(FlowBox.DUPLICATES, record.id());
        put(withinSource ? FlowBox.DUPLICATES_WITHIN_SOURCES : FlowBox.DUPLICATES_ACROSS_SOURCES, record.id());
    }

    /** Takes a group's record through the column, and says in which box it stopped. */
    FlowBox follow(FlowGroup group, Id<BibRecord> record) {
        FlowBox stop = stop(group);
        put(stop, record);
        if (stop.compareTo(FlowBox.SCREENED) > 0) {
            put(FlowBox.SCREENED, record);
        }
        if (stop.compareTo(FlowBox.SOUGHT) > 0) {
            put(FlowBox.SOUGHT, record);
        }
        if (stop.compareTo(FlowBox.ASSESSED) > 0) {
            put(FlowBox.ASSESSED, record);
        }
        if (stop == FlowBox.REPORTS_EXCLUDED) {
            byReason.computeIfAbsent(group.reason(), r -> new ArrayList<>()).add(record);
        }
        return stop;
    }

    List<Id<BibRecord>> in(FlowBox box) {
        return boxes.getOrDefault(box, List.of());
    }

    FlowArm arm(FlowInput input, FlowBox... kinds) {
        Map<FlowBox, FlowNumber> numbers = new EnumMap<>(FlowBox.class);
        Map<FlowBox, List<FlowNumber>> sources = new EnumMap<>(FlowBox.class);
        numbers.put(FlowBox.IDENTIFIED, number(FlowBox.IDENTIFIED));
        STEPS.forEach(box -> numbers.put(box, number(box)));
        for (FlowBox kind : kinds) {
            numbers.put(kind, number(kind));
            sources.put(kind, sources(input, kind));
        }
        return new FlowArm(numbers, sources, reasons(input));
    }

    private FlowBox stop(FlowGroup group) {
        return switch (group.removal()) {
            case AUTOMATION -> FlowBox.AUTOMATION;
            case OTHER -> FlowBox.REMOVED_OTHERWISE;
            case NONE ->
                switch (group.titleAbstract()) {
                    case OPEN -> FlowBox.SCREENING_OPEN;
                    case CONFLICT -> FlowBox.SCREENING_CONFLICT;
                    case EXCLUDED -> FlowBox.EXCLUDED;
                    case INCLUDED -> group.notRetrieved() ? FlowBox.NOT_RETRIEVED : assessment(group);
                };
        };
    }

    private static FlowBox assessment(FlowGroup group) {
        return switch (group.fullText()) {
            case OPEN -> FlowBox.ASSESSMENT_OPEN;
            case CONFLICT -> FlowBox.ASSESSMENT_CONFLICT;
            case EXCLUDED -> FlowBox.REPORTS_EXCLUDED;
            case INCLUDED -> FlowBox.INCLUDED;
        };
    }

    private List<FlowNumber> sources(FlowInput input, FlowBox kind) {
        List<FlowNumber> numbers = new ArrayList<>();
        for (Source source : input.sources()) {
            List<Id<BibRecord>> records = bySource.get(source.id());
            if (FlowBox.of(source.kind()) == kind && records != null) {
                numbers.add(new FlowNumber(FlowBox.SOURCE, name(source, input.sources()), records));
            }
        }
        return numbers;
    }

    /** The platform tells two sources of one name apart. */
    private static String name(Source source, List<Source> all) {
        long namesakes =
                all.stream().filter(other -> other.name().equals(source.name())).count();
        return namesakes > 1 && !source.platform().isEmpty()
                ? source.name() + " (" + source.platform() + ")"
                : source.name();
    }

    private List<FlowNumber> reasons(FlowInput input) {
        List<FlowNumber> numbers = new ArrayList<>();
        Map<Optional<Id<Reason>>, List<Id<BibRecord>>> left = new LinkedHashMap<>(byReason);
        for (Reason reason : input.reasons()) {
            addReason(numbers, reason.text(), left.remove(Optional.of(reason.id())));
        }
        List<Id<BibRecord>> none = left.remove(Optional.<Id<Reason>>empty());
        addReason(
                numbers,
                "Reason no longer in the list",
                left.values().stream().flatMap(List::stream).toList());
        addReason(numbers, "No reason given", none);
        return numbers;
    }

    private static void addReason(List<FlowNumber> numbers, String label, @Nullable List<Id<BibRecord>> records) {
        if (records != null && !records.isEmpty()) {
            numbers.add(new FlowNumber(FlowBox.REASON, label, records));
        }
    }

    private FlowNumber number(FlowBox box) {
        return new FlowNumber(box, box.label(), in(box));
    }

    private void put(FlowBox box, Id<BibRecord> record) {
        boxes.computeIfAbsent(box, b -> new ArrayList<>()).add(record);
    }
}
