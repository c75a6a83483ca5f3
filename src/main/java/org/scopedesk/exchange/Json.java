package org.scopedesk.exchange;

import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** How this room writes JSON: UTF-8, the stream stays open, what is unknown is left out. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("")
            .build();

    private Json() {}

    static JsonGenerator to(OutputStream out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    static void text(JsonGenerator json, String name, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    static void texts(JsonGenerator json, String name, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
