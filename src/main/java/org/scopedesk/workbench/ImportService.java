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
import org.scopedesk.citation.table.TableForm;
import org.scopedesk.citation.table.TableSample;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.FileMove;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.RejectedEntry;
import org.scopedesk.review.Search;
import org.scopedesk.review.SetAside;
import org.scopedesk.review.Source;
import org.scopedesk.store.ImportSink;
import org.scopedesk.store.Setup;

/** Reads export files into the review. Safe for use by many threads; one import runs at a time. */
public final class ImportService {
    private final Desk desk;
    private final SetupService setup;
    private final ImportTargets targets;
    private final KeywordIndex index;

    ImportService(Desk desk, SetupService setup, KeywordIndex index) {
        this.desk = desk;
        this.setup = setup;
        this.targets = new ImportTargets(desk, setup);
        this.index = index;
    }

    /**
     * Looks at a file without importing it.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public Inspection inspect(Path file) {
        try {
            Optional<ImportedFile> before = importedBefore(file);
            Detection detection = ExportFiles.detect(file);
            Optional<Detection.Recognised> asTable =
                    detection instanceof Detection.Recognised how ? Optional.of(how) : ExportFiles.asTable(file);
            Optional<TableSample> sample =
                    asTable.isEmpty() ? Optional.empty() : ExportFiles.sample(file, asTable.get());
            return new Inspection(
                    file, Files.size(file), detection, before, sample.isEmpty() ? Optional.empty() : asTable, sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of another size is another file, and need not be read to know it. */
    private Optional<ImportedFile> importedBefore(Path file) throws IOException {
        long size = Files.size(file);
        boolean maybe = desk.file().imports().all().stream().anyMatch(one -> one.bytes() == size);
        return maybe ? desk.file().imports().bySha256(hash(file)).stream().findFirst() : Optional.empty();
    }

    /**
     * The first entries of a file as they would be read.
     *
     * @param most how many are wanted
     * @throws UncheckedIOException if it cannot be read
     */
    public Preview preview(Path file, Detection.Recognised how, int most) {
        return Preview.of(file, how, most);
    }

    /** The beginning of a file as a table, when it is read in this way; empty if it is none. */
    public Optional<TableSample> sample(Path file, Detection.Recognised how) {
        try {
            return ExportFiles.sample(file, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #importFile(Path, Detection.Recognised, ImportTarget, String, Progress)}, to a source by its name. */
    public ImportedFile importFile(Path file, Detection.Recognised how, String source, String by, Progress progress) {
        return importFile(file, how, new ImportTarget.OfSource(source), by, progress);
    }

    /**
     * Imports a file in one transaction: it is in the review as a whole or not at all.
     *
     * @param file the file
     * @param how format, encoding, platform and columns, as detected or chosen
     * @param target which search it is the result of
     * @param by who imports, a name; may be empty
     * @return the import with its ledger
     * @throws UncheckedIOException if the file cannot be read
     * @throws org.scopedesk.job.Cancelled if {@code progress} says so; the review is as before
     */
    public synchronized ImportedFile importFile(
            Path file, Detection.Recognised how, ImportTarget target, String by, Progress progress) {
        try {
            ImportedFile imported = followed(file, how, target, by, progress);
            desk.state().readNewRecords();
            desk.tell(Change.SETUP);
            desk.tell(Change.RECORDS);
            return imported;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportedFile followed(
            Path file, Detection.Recognised how, ImportTarget target, String by, Progress progress) throws IOException {
        Optional<IndexFollowing> following = index.follow();
        try {
            ImportedFile imported = read(file, how, target, by, following, progress);
            following.ifPresent(IndexFollowing::finish);
            return imported;
        } finally {
            following.ifPresent(IndexFollowing::close);
        }
    }

    /** One row for each source, in the order in which sources were added. */
    public List<SourceOverview> overview() {
        return new Overview(desk, setup).rows();
    }

    /** The entries of one file that are no records, in the order of the file; those that were repaired are left out. */
    public List<RejectedEntry> rejected(Id<ImportedFile> file) {
        return desk.file().repairs().of(file).stream()
                .filter(aside -> aside.repair().isEmpty())
                .map(SetAside::entry)
                .toList();
    }

    /** The records of a source that are behind one of its numbers, in the order of import. */
    public List<Id<BibRecord>> records(Id<Source> source, RecordSlice slice) {
        return new SourceRecords(desk).of(source, slice);
    }

    /** The records of a file that are behind one of its numbers, in the order of import. */
    public List<Id<BibRecord>> recordsOfFile(Id<ImportedFile> file, RecordSlice slice) {
        return new SourceRecords(desk).ofFile(file, slice);
    }

    /** Says that a file is the result of another search, also of another source; every number follows. */
    public synchronized void move(Id<ImportedFile> file, ImportTarget target, String by) {
        desk.file().together(() -> {
            Id<Search> search = targets.search(target, "", "").id();
            desk.file().imports().move(new FileMove(desk.nextId(), file, search, by, desk.now()));
        });
        desk.state().readRecords();
        desk.tell(Change.SETUP);
        desk.tell(Change.RECORDS);
    }

    /**
     * Takes a search off the list that no file is the result of; a source that has no other goes with it. {@link #bringBack}
     * lists both again.
     *
     * @return false if it has a file: then nothing is changed
     */
    public synchronized boolean removeEmpty(Search search) {
        if (desk.file().imports().all().stream().anyMatch(one -> one.searchId().equals(search.id()))) {
            return false;
        }
        Setup stored = desk.file().setup();
        desk.file().together(() -> {
            stored.searches().remove(search.id(), desk.by());
            if (setup.searches().stream().noneMatch(s -> s.sourceId().equals(search.sourceId()))) {
                stored.sources().remove(search.sourceId(), desk.by());
            }
        });
        desk.tell(Change.SETUP);
        return true;
    }

    /** Lists a search and its source again. */
    public synchronized void bringBack(Source source, Search search) {
        desk.file().together(() -> {
            desk.file().setup().sources().put(source, desk.by());
            desk.file().setup().searches().put(search, desk.by());
        });
        desk.tell(Change.SETUP);
    }

    private ImportedFile read(
            Path file,
            Detection.Recognised how,
            ImportTarget target,
            String by,
            Optional<IndexFollowing> following,
            Progress progress)
            throws IOException {
        Id<ImportedFile> id = desk.nextId();
        MessageDigest digest = sha256();
        long size = Files.size(file);
        Optional<TableForm> form = how.table().or(() -> formOf(file, how));
        Progress ofFile = (done, total, what) -> progress.at(done, size, file.getFileName() + ": " + what);
        try (InputStream in = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file)), digest)) {
            return desk.file().imports().<IOException>write(id, sink -> {
                Search search = targets.search(target, nameOf(how, file), how.platform());
                following.ifPresent(indexed -> indexed.source(sourceOf(search)));
                Ledger ledger = ReadAhead.read(in, how, into(sink, id, following), ofFile);
                following.ifPresent(IndexFollowing::allAdded);
                form.ifPresent(table -> desk.file().imports().keepHeader(id, table.written()));
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
                        0,
                        ledger.betweenLines(),
                        by,
                        desk.now());
            });
        }
    }

    private Optional<TableForm> formOf(Path file, Detection.Recognised how) {
        return sample(file, how).map(TableSample::form);
    }

    private String sourceOf(Search search) {
        return setup.sources().stream()
                .filter(source -> source.id().equals(search.sourceId()))
                .map(Source::name)
                .findFirst()
                .orElse("");
    }

    private EntrySink into(ImportSink sink, Id<ImportedFile> id, Optional<IndexFollowing> following) {
        return new EntrySink() {
            @Override
            public void entry(Entry entry) {
                BibRecord record = new BibRecord(desk.nextId(), id, entry.number(), entry.line(), entry.citation());
                sink.record(record, entry.fields());
                following.ifPresent(indexed -> indexed.add(record));
            }

            @Override
            public void rejected(RejectedEntry entry) {
                sink.rejected(entry);
            }
        };
    }

    private static String nameOf(Detection.Recognised how, Path file) {
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
