package org.scopedesk.citation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.RejectedEntry;

/** What comes out of a made-up export that goes through the door of the room. */
record Exported(Detection.Recognised how, List<Entry> entries, List<RejectedEntry> rejected, Ledger ledger) {

    static Exported of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Exported of(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, Exports.HEAD));
        if (Exports.detect(head, "export.txt") instanceof Detection.Recognised how) {
            return read(bytes, how);
        }
        throw new AssertionError("refused: " + Exports.detect(head, "export.txt"));
    }

    static Exported read(byte[] bytes, Detection.Recognised how) {
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
        try {
            Ledger ledger = Exports.read(new ByteArrayInputStream(bytes), how, sink, Progress.NONE);
            return new Exported(how, entries, rejected, ledger);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Citation first() {
        return entries.get(0).citation();
    }

    String authors() {
        return String.join(
                " | ", first().authors().stream().map(Author::inverted).toList());
    }
}
