package org.scopedesk.ui.sources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.scopedesk.citation.Detection;
import org.scopedesk.citation.Exports;
import org.scopedesk.job.Cancelled;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Search;
import org.scopedesk.review.Source;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.sources.FileLine.State;
import org.scopedesk.workbench.ImportService;
import org.scopedesk.workbench.ImportTarget;
import org.scopedesk.workbench.Inspection;
import org.scopedesk.workbench.SourceOverview;

/**
 * Files that are to be imported, one after the other; each is in the review as a whole or not at all. Window's thread
 * only.
 */
final class ImportModel {
    private static final Pattern ENTRIES = Pattern.compile(": (\\d{1,12}) [^:]*$");

    private final Desk desk;
    private final Session session;
    private final ImportService service;
    private final ObservableList<FileLine> files = FXCollections.observableArrayList();
    private final ObservableList<FileLine> shown = FXCollections.unmodifiableObservableList(files);
    private final ObservableList<String> knownSources = FXCollections.observableArrayList();
    private final ObservableList<String> knownNames = FXCollections.unmodifiableObservableList(knownSources);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyIntegerWrapper ready = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper(0);
    private final RememberedMappings remembered;
    private final Map<Id<Source>, Id<Search>> newSearches = new HashMap<>();
    private List<SourceOverview> sources = List.of();
    private volatile Headway headway = Headway.NONE;
    private volatile long doneBytes;
    private volatile long allBytes;
    private volatile boolean cancelled;

    /**
     * How far the import is.
     *
     * @param file the name of the file that is being read
     * @param entries how many of its entries were read
     * @param bytes read of all files
     * @param allBytes bytes of all files
     */
    record Headway(String file, long entries, long bytes, long allBytes) {
        static final Headway NONE = new Headway("", 0, 0, 0);
    }

    ImportModel(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        this.service = session.review().imports();
        this.remembered = new RememberedMappings(desk.memory());
    }

    /** In the order in which they were added; empty while nothing is to be imported. */
    ObservableList<FileLine> files() {
        return shown;
    }

    /** The names of the review's sources, to choose from. */
    ObservableList<String> knownSources() {
        return knownNames;
    }

    /** The names of platforms to choose from; the empty one stands for none. */
    List<String> platforms() {
        List<String> names = new ArrayList<>(Exports.platforms());
        names.add(0, "");
        return names;
    }

    /** True while files are imported. */
    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** How many files would be imported now. */
    ReadOnlyIntegerProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** How many files were imported since the panel was opened. */
    ReadOnlyIntegerProperty done() {
        return done.getReadOnlyProperty();
    }

    /** The part that is done, by bytes, 0 to 1. Any thread. */
    double fraction() {
        return allBytes == 0 ? 0 : Math.min(1, (double) doneBytes / allBytes);
    }

    /** The file that is being read, and how far. Any thread. */
    Headway headway() {
        return headway;
    }

    /**
     * Adds files, and the files in folders; one that is in the list already is not added again. Those that are added while
     * others are imported wait for the next start.
     */
    void add(List<Path> chosen) {
        desk.work().read(() -> ChosenFiles.of(chosen)).then(found -> {
            look(found.files());
            if (found.leftOut() > 0) {
                desk.notices().trouble(desk.texts().of("sources.import.left", found.leftOut()));
            }
        });
    }

    /** Imports the files that are taken and can be read, one after the other. */
    void start() {
        List<FileLine> wanted = files.stream().filter(ImportModel::isWanted).toList();
        if (wanted.isEmpty() || running.get()) {
            return;
        }
        cancelled = false;
        newSearches.clear();
        headway = Headway.NONE;
        doneBytes = 0;
        allBytes = Math.max(1, wanted.stream().mapToLong(FileLine::bytes).sum());
        running.set(true);
        next(wanted, 0, 0);
    }

    /** Stops: nothing of the file being imported stays in the review, the files before it do. */
    void cancel() {
        cancelled = true;
    }

    /** Takes a file off the list. */
    void remove(FileLine line) {
        if (!running.get()) {
            files.remove(line);
            count();
        }
    }

    /** Empties the list; false if it was empty, or files are being imported. */
    boolean close() {
        if (files.isEmpty() || running.get()) {
            return false;
        }
        files.clear();
        count();
        return true;
    }

    /** Tells which sources and searches the review has. */
    void know(List<SourceOverview> fresh) {
        sources = fresh;
        List<String> names = fresh.stream().map(s -> s.source().name()).toList();
        if (!names.equals(knownSources)) {
            knownSources.setAll(names);
        }
    }

    /** The source that a file is imported to, if the review has it. */
    Optional<SourceOverview> sourceOf(FileLine line) {
        String name = line.source().get().strip();
        return sources.stream()
                .filter(s -> s.source().name().equalsIgnoreCase(name))
                .findFirst();
    }

    private void look(List<Path> found) {
        boolean alone = files.isEmpty() && found.size() == 1;
        for (Path file : found) {
            if (files.stream().noneMatch(line -> line.file().equals(file))) {
                FileLine line = new FileLine(file, remembered);
                List<Path> earlier = files.stream().map(FileLine::file).toList();
                line.taken().addListener((p, old, now) -> count());
                files.add(line);
                desk.work()
                        .read(() -> new Looked(service.inspect(file), ChosenFiles.sameBytes(file, earlier)))
                        .orElse(failure -> failed(line, failure))
                        .then(looked -> looked(line, looked, alone));
            }
        }
    }

    /** What was found out about a file, and the one before it in the list that holds the same bytes. */
    private record Looked(Inspection inspection, Optional<Path> twin) {}

    private void looked(FileLine line, Looked found, boolean alone) {
        Inspection inspection = found.inspection();
        line.adopt(inspection, found.twin(), knownSources);
        Previews previews = new Previews(desk, service, line);
        line.table().mapping().addListener((p, old, now) -> {
            if (line.table().origin() == TableChoice.Origin.CHOSEN
                    && line.before().isEmpty()
                    && line.twin().isEmpty()) {
                line.taken().set(true);
            }
            count();
        });
        line.open().addListener((p, old, now) -> previews.look());
        line.open().set(line.isReady() && (alone || inspection.needsColumns()));
        count();
    }

    private void next(List<FileLine> wanted, int at, long before) {
        if (at == wanted.size() || cancelled || session.isOver()) {
            finish(wanted.subList(at, wanted.size()));
            return;
        }
        FileLine line = wanted.get(at);
        Detection.Recognised how = line.how().orElseThrow();
        ImportTarget target = targetOf(line);
        String by = session.reviewer().get().map(Reviewer::name).orElse("");
        line.now(new State.Importing());
        desk.work()
                .write(
                        desk.texts().of("sources.importing", at + 1, wanted.size()),
                        progress -> service.importFile(line.file(), how, target, by, counted(line, progress, before)))
                .ifCancelled(() -> {
                    cancelled = true;
                    next(wanted, at, before);
                })
                .orElse(failure -> {
                    failed(line, failure);
                    next(wanted, at + 1, before + line.bytes());
                })
                .then(ledger -> {
                    imported(line, ledger);
                    next(wanted, at + 1, before + line.bytes());
                });
    }

    /** Files of one new search of a source go to one search. */
    private ImportTarget targetOf(FileLine line) {
        Optional<ImportTarget> chosen = line.target().get();
        if (chosen.isPresent() && chosen.get() instanceof ImportTarget.NewSearch made) {
            Id<Search> there = newSearches.get(made.source());
            return there == null ? made : new ImportTarget.OfSearch(there);
        }
        return chosen.orElseGet(() -> new ImportTarget.OfSource(line.source().get()));
    }

    private void imported(FileLine line, ImportedFile ledger) {
        line.table().remember();
        if (line.target().get().orElse(null) instanceof ImportTarget.NewSearch made) {
            newSearches.put(made.source(), ledger.searchId());
        }
        line.now(new State.Done(ledger));
        done.set(done.get() + 1);
    }

    private Progress counted(FileLine line, Progress progress, long before) {
        return (part, total, what) -> {
            if (cancelled) {
                throw new Cancelled();
            }
            doneBytes = before + part;
            headway = new Headway(line.name(), entries(what), doneBytes, allBytes);
            progress.at(doneBytes, allBytes, what);
        };
    }

    /** The number of entries in the words of a reader: it stands after the name of the file. */
    private static long entries(String what) {
        Matcher number = ENTRIES.matcher(what);
        return number.find() ? Long.parseLong(number.group(1)) : 0;
    }

    private void finish(List<FileLine> left) {
        left.forEach(line -> line.now(new State.Ready()));
        running.set(false);
        count();
    }

    private void failed(FileLine line, Throwable failure) {
        line.now(new State.Failed(desk.words(failure)));
        count();
    }

    private void count() {
        ready.set((int) files.stream().filter(ImportModel::isWanted).count());
        done.set((int) files.stream()
                .filter(f -> f.state().get() instanceof State.Done)
                .count());
    }

    private static boolean isWanted(FileLine line) {
        return line.isReady() && line.taken().get() && line.table().isReadable();
    }
}
