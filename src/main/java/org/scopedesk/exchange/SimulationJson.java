package org.scopedesk.exchange;

import java.io.OutputStream;
import java.util.List;
import org.scopedesk.ranking.SimulationRun;
import tools.jackson.core.JsonGenerator;

/** Writes simulated screenings as one JSON object with the array {@code runs}. */
public final class SimulationJson {
    private SimulationJson() {}

    /** Writes to {@code out}, which is flushed but not closed. */
    public static void write(List<SimulationRun> runs, OutputStream out) {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("runs");
            for (SimulationRun run : runs) {
                json.writeStartObject();
                Json.texts(json, "start", run.start());
                Json.texts(json, "order", run.order());
                numbers(json, "trainMillis", run.trainMillis());
                numbers(json, "rankMillis", run.rankMillis());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void numbers(JsonGenerator json, String name, List<Double> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> json.writeNumber(value));
        json.writeEndArray();
    }
}
