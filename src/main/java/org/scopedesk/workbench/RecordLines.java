package org.scopedesk.workbench;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.scopedesk.citation.Detection;
import org.scopedesk.citation.Entry;
import org.scopedesk.exchange.RecordJson;
import org.scopedesk.review.Field;

/** Writes entries of export files as JSON, one on each line. Not for use by several threads. */
public final class RecordLines implements AutoCloseable {
    private final RecordJson json;

    /** Writes to {@code out}, which is flushed but not closed by {@link #close}. */
    public RecordLines(OutputStream out) {
        this.json = new RecordJson(out);
    }

    /** Writes one entry of a file that was read as {@code how} says. */
    public void write(Path file, Detection.Recognised how, Entry entry) {
        json.write(
                new RecordJson.Origin(
                        file.toString(), entry.number(), how.format().label(), how.source(), how.platform()),
                entry.citation(),
                List.<Field>of());
    }

    @Override
    public void close() {
        json.close();
    }
}
