package org.scopedesk.exchange;

import java.io.OutputStream;
import java.util.List;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.Field;
import tools.jackson.core.JsonGenerator;

/**
 * Writes records as JSON, one object on each line. Keys that are unknown of a record are absent. Not for use by several
 * threads.
 */
public final class RecordJson implements AutoCloseable {

    private final JsonGenerator json;

    /** Writes to {@code out}, which is flushed but not closed by {@link #close}. */
    public RecordJson(OutputStream out) {
        this.json = Json.to(out);
    }

    /**
     * Where a record was read.
     *
     * @param file the file's path or name
     * @param index its place among the entries of the file, from 1
     * @param format the format's name
     * @param source the source's name; empty if unknown
     * @param platform the platform's name; empty if unknown
     */
    public record Origin(String file, int index, String format, String source, String platform) {}

    /**
     * Writes one record.
     *
     * @param origin where it was read
     * @param citation what it says
     * @param more further keys with their values, such as decisions; written last
     */
    public void write(Origin origin, Citation citation, List<Field> more) {
        json.writeStartObject();
        origin(origin);
        description(citation);
        numbers(citation);
        Json.text(json, "abstract", citation.abstractText());
        Json.texts(json, "keywords", citation.keywords());
        Json.text(json, "language", citation.language());
        Json.texts(json, "url", citation.urls());
        more.forEach(field -> Json.text(json, field.tag(), field.value()));
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() {
        json.close();
    }

    private void origin(Origin origin) {
        json.writeStringProperty("file", origin.file());
        json.writeNumberProperty("index", origin.index());
        Json.text(json, "format", origin.format());
        Json.text(json, "source", origin.source());
        Json.text(json, "platform", origin.platform());
    }

    private void description(Citation citation) {
        Json.text(json, "type", citation.type().word());
        Json.text(json, "title", citation.title());
        Json.texts(
                json,
                "authors",
                citation.authors().stream().map(Author::inverted).toList());
        citation.year().ifPresent(year -> json.writeNumberProperty("year", year));
        Json.text(json, "journal", citation.journal().isEmpty() ? citation.journalAbbreviation() : citation.journal());
        Json.text(json, "volume", citation.volume());
        Json.text(json, "issue", citation.issue());
        Json.text(json, "pages", citation.pages());
    }

    private void numbers(Citation citation) {
        Json.text(json, "doi", citation.doi().map(Doi::value).orElse(""));
        Json.text(json, "pmid", citation.pmid());
        Json.text(json, "accession", citation.accession());
        Json.texts(json, "issn", citation.issn());
        Json.texts(json, "isbn", citation.isbn());
    }
}
