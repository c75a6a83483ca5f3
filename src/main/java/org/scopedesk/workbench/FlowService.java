package org.scopedesk.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scopedesk.exchange.FlowJson;
import org.scopedesk.report.Diagram;
import org.scopedesk.report.DiagramOptions;
import org.scopedesk.report.DiagramPdf;
import org.scopedesk.report.DiagramPng;
import org.scopedesk.report.DiagramSvg;
import org.scopedesk.report.Flow;
import org.scopedesk.report.FlowCsv;
import org.scopedesk.report.FlowGroup;
import org.scopedesk.report.FlowGroup.Standing;
import org.scopedesk.report.FlowInput;
import org.scopedesk.report.FlowRecord;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.Group;
import org.scopedesk.screening.Outcome;
import org.scopedesk.screening.Retrievals;
import org.scopedesk.store.RecordHead;

/** The flow of records through the review, and its diagram. Safe for use by many threads. */
public final class FlowService {
    private final Desk desk;

    FlowService(Desk desk) {
        this.desk = desk;
    }

    /** The numbers as they stand, each with the records behind it. */
    public Flow flow() {
        Map<Id<Reason>, Id<Reason>> merged = desk.file().setup().reasons().merged();
        Map<Id<BibRecord>, Id<BibRecord>> primaries = new HashMap<>();
        List<FlowGroup> groups = desk.state().groups().stream()
                .map(group -> {
                    group.members().forEach(member -> primaries.put(member, group.primary()));
                    return standing(group, merged);
                })
                .toList();
        List<FlowRecord> records = desk.state().heads().stream()
                .map(head -> record(head, primaries))
                .toList();
        return Flow.of(new FlowInput(
                desk.file().setup().sources().known().stream()
                        .sorted(java.util.Comparator.comparing(s -> s.id()))
                        .toList(),
                desk.file().setup().reasons().known(),
                records,
                groups));
    }

    /** The diagram as it is printed. */
    public Diagram diagram() {
        return diagramOf(flow());
    }

    /** The diagram of a flow that was computed before. */
    public Diagram diagramOf(Flow flow) {
        return Diagram.of(flow, DiagramOptions.STANDARD);
    }

    /**
     * Saves the flow by the file's ending: .svg .pdf .png .csv .json. The file appears when it is complete.
     *
     * @return what the reader of the file should know, one sentence each; usually empty
     * @throws IllegalArgumentException if the ending is another
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public List<String> save(Path file) {
        List<String> remarks = new ArrayList<>();
        Flow flow = flow();
        WholeFile.write(
                file,
                switch (WholeFile.ending(file)) {
                    case "svg" -> out -> DiagramSvg.write(diagramOf(flow), out);
                    case "pdf" -> out -> remarks.addAll(DiagramPdf.write(diagramOf(flow), out));
                    case "png" -> out -> DiagramPng.write(diagramOf(flow), DiagramPng.PRINT, out);
                    case "csv" -> out -> remarks.addAll(FlowCsv.write(flow, out));
                    case "json" -> out -> FlowJson.write(flow, out);
                    default ->
                        throw new IllegalArgumentException(
                                file + ": the flow is written as .svg, .pdf, .png, .csv or .json; change the ending.");
                });
        return remarks;
    }

    private FlowGroup standing(Group group, Map<Id<Reason>, Id<Reason>> merged) {
        Outcome first = desk.state().outcome(group, Stage.TITLE_ABSTRACT);
        Outcome second = desk.state().outcome(group, Stage.FULL_TEXT);
        Optional<Id<Reason>> reason = second.exclusionReason().map(id -> merged.getOrDefault(id, id));
        return FlowGroup.open(group.primary())
                .atTitleAbstract(standing(first))
                .notRetrieved(desk.state().retrieval(group) == Retrievals.State.NOT_RETRIEVED)
                .atFullText(standing(second), reason);
    }

    private static FlowRecord record(RecordHead head, Map<Id<BibRecord>, Id<BibRecord>> primaries) {
        return new FlowRecord(head.id(), head.sourceId(), primaries.getOrDefault(head.id(), head.id()));
    }

    private static Standing standing(Outcome outcome) {
        if (outcome.isIncluded()) {
            return Standing.INCLUDED;
        }
        if (outcome.isConflict()) {
            return Standing.CONFLICT;
        }
        return outcome.isExcluded() ? Standing.EXCLUDED : Standing.OPEN;
    }
}
