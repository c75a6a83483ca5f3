package org.scopedesk.workbench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scopedesk.citation.Detection;
import org.scopedesk.citation.EntrySink;
import org.scopedesk.citation.Exports;
import org.scopedesk.citation.Ledger;
import org.scopedesk.job.Progress;

/** Looks at and reads export files on disk, with or without a review. */
public final class ExportFiles {
    private ExportFiles() {}

    /**
     * Tells from its first bytes what a file is.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Detection detect(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Exports.detect(
                    in.readNBytes(Exports.HEAD), file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file from its first byte to its last.
     *
     * @throws UncheckedIOException if it cannot be read
     * @throws org.scopedesk.job.Cancelled if {@code progress} says so
     */
    public static Ledger read(Path file, Detection.Recognised how, EntrySink sink, Progress progress) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return read(in, how, sink, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Ledger read(InputStream in, Detection.Recognised how, EntrySink sink, Progress progress) throws IOException {
        return Exports.read(in, how, sink, progress);
    }
}
