package org.scopedesk.workbench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scopedesk.citation.Detection;
import org.scopedesk.citation.Entry;
import org.scopedesk.citation.EntrySink;
import org.scopedesk.citation.Exports;
import org.scopedesk.citation.Format;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Citation;
import org.scopedesk.review.RejectedEntry;

/**
 * The first entries of a file as they would be read.
 *
 * @param first the first that would be records
 * @param rejected why others among them would be kept aside
 */
public record Preview(List<Citation> first, List<RejectedEntry> rejected) {

    public Preview {
        first = List.copyOf(first);
        rejected = List.copyOf(rejected);
    }

    /**
     * Reads the beginning of a file; of a workbook all of it.
     *
     * @param most how many entries are wanted
     * @throws UncheckedIOException if it cannot be read
     */
    static Preview of(Path file, Detection.Recognised how, int most) {
        First first = new First(most);
        try (InputStream in = Files.newInputStream(file)) {
            boolean whole = how.format() == Format.XLSX;
            Exports.read(whole ? in : new ByteArrayInputStream(in.readNBytes(Exports.HEAD)), how, first, Progress.NONE);
        } catch (Enough enough) {
            return first.preview();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return first.preview();
    }

    /** Ends the reading. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough", null, false, false);
        }
    }

    private static final class First implements EntrySink {
        private final int most;
        private final List<Citation> entries = new ArrayList<>();
        private final List<RejectedEntry> rejected = new ArrayList<>();

        First(int most) {
            this.most = most;
        }

        @Override
        public void entry(Entry entry) {
            entries.add(entry.citation());
            endIfEnough();
        }

        @Override
        public void rejected(RejectedEntry entry) {
            rejected.add(entry);
            endIfEnough();
        }

        Preview preview() {
            return new Preview(entries, rejected);
        }

        private void endIfEnough() {
            if (entries.size() == most || rejected.size() == 2 * most) {
                throw new Enough();
            }
        }
    }
}
