package org.scopedesk.workbench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.scopedesk.citation.Detection;
import org.scopedesk.citation.Entry;
import org.scopedesk.citation.EntrySink;
import org.scopedesk.citation.Ledger;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.RejectedEntry;
import org.scopedesk.review.Search;
import org.scopedesk.review.Source;
import org.scopedesk.review.SourceKind;
import org.scopedesk.store.ImportSink;

/** Reads export files into the review. Safe for use by many threads; one import runs at a time. */
public final class ImportService {
    private final Desk desk;
    private final SetupService setup;

    ImportService(Desk desk, SetupService setup) {
        this.desk = desk;
        this.setup = setup;
    }

    /**
     * Looks at a file without importing it.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public Inspection inspect(Path file) {
        try {
            Optional<ImportedFile> before =
                    desk.file().imports().bySha256(hash(file)).stream().findFirst();
            return new Inspection(file, Files.size(file), ExportFiles.detect(file), before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Imports a file in one transaction: it is in the review as a whole or not at all.
     *
     * @param file the file
     * @param how format, encoding and platform, as detected or chosen
     * @param source the name of the source; one of that name is made if there is none; empty to take the detected one
     *     and, if none was detected, the file's name
     * @param by who imports, a name; may be empty
     * @return the import with its ledger
     * @throws UncheckedIOException if the file cannot be read
     * @throws org.scopedesk.job.Cancelled if {@code progress} says so; the review is as before
     */
    public synchronized ImportedFile importFile(
            Path file, Detection.Recognised how, String source, String by, Progress progress) {
        try {
            ImportedFile imported = read(file, how, nameOf(source, how, file), by, progress);
            desk.state().readNewRecords();
            desk.tell(Change.SETUP);
            desk.tell(Change.RECORDS);
            return imported;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row for each source, in the order in which sources were added. */
    public List<SourceOverview> overview() {
        return new Overview(desk, setup).rows();
    }

    /** The entries of one file that could not be read, in the order of the file. */
    public List<RejectedEntry> rejected(Id<ImportedFile> file) {
        return desk.file().imports().rejectedOf(file);
    }

    private ImportedFile read(Path file, Detection.Recognised how, String source, String by, Progress progress)
            throws IOException {
        Id<ImportedFile> id = desk.nextId();
        MessageDigest digest = sha256();
        long size = Files.size(file);
        Progress ofFile = (done, total, what) -> progress.at(done, size, file.getFileName() + ": " + what);
        try (InputStream in = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file)), digest)) {
            return desk.file().imports().<IOException>write(id, sink -> {
                Search search = searchOf(source, how.platform());
                Ledger ledger = ReadAhead.read(in, how, into(sink, id), ofFile);
                return new ImportedFile(
                        id,
                        search.id(),
                        file.getFileName().toString(),
                        HexFormat.of().formatHex(digest.digest()),
                        ledger.bytes(),
                        how.format().label(),
                        how.encoding().name(),
                        how.platform(),
                        ledger.found(),
                        ledger.read(),
                        ledger.rejected(),
                        ledger.betweenLines(),
                        by,
                        desk.now());
            });
        }
    }

    private EntrySink into(ImportSink sink, Id<ImportedFile> id) {
        return new EntrySink() {
            @Override
            public void entry(Entry entry) {
                sink.record(
                        new BibRecord(desk.nextId(), id, entry.number(), entry.line(), entry.citation()),
                        entry.fields());
            }

            @Override
            public void rejected(RejectedEntry entry) {
                sink.rejected(entry);
            }
        };
    }

    /** The latest search of the source of that name; both are made if there is no such source. */
    private Search searchOf(String name, String platform) {
        return setup.sources().stream()
                .filter(source -> source.name().equalsIgnoreCase(name))
                .findFirst()
                .map(this::latestSearch)
                .orElseGet(() -> setup.putWithSearch(new Source(desk.nextId(), name, SourceKind.DATABASE, platform)));
    }

    private Search latestSearch(Source source) {
        return setup.searches().stream()
                .filter(search -> search.sourceId().equals(source.id()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("a source without a search: " + source.name()));
    }

    private static String nameOf(String source, Detection.Recognised how, Path file) {
        if (!source.isBlank()) {
            return source.strip();
        }
        if (!how.source().isBlank()) {
            return how.source();
        }
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
