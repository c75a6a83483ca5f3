package org.scopedesk.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scopedesk.exchange.FlowJson;
import org.scopedesk.report.Diagram;
import org.scopedesk.report.DiagramOptions;
import org.scopedesk.report.DiagramPdf;
import org.scopedesk.report.DiagramPng;
import org.scopedesk.report.DiagramSvg;
import org.scopedesk.report.Flow;
import org.scopedesk.report.FlowCsv;

/** The flow of records through the review, and its diagram. Safe for use by many threads. */
public final class FlowService {
    private final Desk desk;

    FlowService(Desk desk) {
        this.desk = desk;
    }

    /** The numbers as they stand, each with the records behind it. */
    public Flow flow() {
        return new FlowOf(
                        desk.state().heads(),
                        desk.state().groups(),
                        desk.file().setup().sources().known(),
                        desk.file().setup().reasons().known(),
                        desk.file().setup().reasons().merged())
                .of(desk.state()::outcome, desk.state()::retrieval);
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
        return save(flow(), file);
    }

    /** As {@link #save(Path)}, of a flow that was computed before. */
    public List<String> save(Flow flow, Path file) {
        List<String> remarks = new ArrayList<>();
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
}
