package org.scopedesk.workbench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.scopedesk.citation.Detection;
import org.scopedesk.citation.EntrySink;
import org.scopedesk.citation.Exports;
import org.scopedesk.citation.Format;
import org.scopedesk.citation.Ledger;
import org.scopedesk.citation.Tables;
import org.scopedesk.citation.table.TableSample;
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

    /** The beginning of a table; empty if the file is none. Only the head of the file is read, of a workbook all. */
    static Optional<TableSample> sample(Path file, Detection.Recognised how) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return how.format() == Format.XLSX
                    ? Tables.sample(in, how)
                    : Tables.sample(new ByteArrayInputStream(in.readNBytes(Exports.HEAD)), how);
        }
    }

    /** How a file that was refused could be read as a table. */
    static Optional<Detection.Recognised> asTable(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Tables.unknown(
                    in.readNBytes(Exports.HEAD), file.getFileName().toString());
        }
    }

    static Ledger read(InputStream in, Detection.Recognised how, EntrySink sink, Progress progress) throws IOException {
        return Exports.read(in, how, sink, progress);
    }
}
