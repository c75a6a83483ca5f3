package org.scopedesk.exchange;

import java.io.OutputStream;
import org.scopedesk.report.Equation;
import org.scopedesk.report.Flow;
import org.scopedesk.report.FlowArm;
import org.scopedesk.report.FlowEquations;
import org.scopedesk.report.FlowNumber;
import tools.jackson.core.JsonGenerator;

/** Writes the flow as one JSON object: the numbers of both columns with their labels, the totals, and the equations. */
public final class FlowJson {
    private FlowJson() {}

    /** Writes to {@code out}, which is flushed but not closed. */
    public static void write(Flow flow, OutputStream out) {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            arm(json, "databasesAndRegisters", flow.databases());
            if (flow.usesOtherMethods()) {
                arm(json, "otherMethods", flow.others());
            }
            json.writeNumberProperty("studiesIncluded", flow.studies().n());
            json.writeNumberProperty("reportsIncluded", flow.reports().n());
            json.writeBooleanProperty("finished", flow.isFinished());
            json.writeArrayPropertyStart("equations");
            FlowEquations.check(flow).forEach(equation -> equation(json, equation));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void arm(JsonGenerator json, String name, FlowArm arm) {
        json.writeArrayPropertyStart(name);
        for (FlowNumber number : arm.inOrder()) {
            json.writeStartObject();
            json.writeStringProperty("box", number.box().word());
            json.writeStringProperty("label", number.label());
            json.writeNumberProperty("n", number.n());
            Json.texts(
                    json,
                    "records",
                    number.records().stream().map(Object::toString).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void equation(JsonGenerator json, Equation equation) {
        json.writeStartObject();
        json.writeStringProperty("name", equation.name());
        json.writeNumberProperty("left", equation.left());
        json.writeNumberProperty("right", equation.right());
        json.writeBooleanProperty("holds", equation.holds());
        json.writeEndObject();
    }
}
