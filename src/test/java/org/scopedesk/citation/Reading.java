package org.scopedesk.citation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.scopedesk.citation.text.Encodings;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Citation;
import org.scopedesk.review.RejectedEntry;

/** What a reader made of a text, for tests. */
record Reading(Ledger ledger, List<Entry> entries, List<RejectedEntry> rejected) {

    static Reading of(FormatReader reader, String text) {
        return of(reader, text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    static Reading of(FormatReader reader, byte[] bytes) {
        return of(reader, bytes, Encodings.of(bytes, true).charset());
    }

    static Reading of(FormatReader reader, byte[] bytes, Charset encoding) {
        List<Entry> entries = new ArrayList<>();
        List<RejectedEntry> rejected = new ArrayList<>();
        EntrySink sink = new EntrySink() {
            @Override
            public void entry(Entry entry) {
                entries.add(entry);
            }

            @Override
            public void rejected(RejectedEntry entry) {
                rejected.add(entry);
            }
        };
        Detection.Recognised how = new Detection.Recognised(Format.CSV, encoding, "", "", List.of());
        try {
            Ledger ledger = reader.read(new ByteArrayInputStream(bytes), how, sink, Progress.NONE);
            return new Reading(ledger, entries, rejected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a made-up table. */
    static byte[] fixture(String name) {
        return resource("tables/" + name);
    }

    /** The bytes of a made-up export. */
    static byte[] resource(String name) {
        String path = "/org/scopedesk/citation/" + name;
        try (InputStream in = Objects.requireNonNull(Reading.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Citation citation(int index) {
        return entries.get(index).citation();
    }
}
