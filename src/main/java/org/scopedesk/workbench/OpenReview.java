package org.scopedesk.workbench;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.scopedesk.job.Progress;
import org.scopedesk.review.IdSource;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.store.ReviewFile;

/**
 * A review that is open: its file, its index and the services that work on them. Safe for use by many threads; what
 * changes the review runs one after the other.
 */
public final class OpenReview implements AutoCloseable {
    private final ReviewFile file;
    private final Desk desk;
    private final SetupService setup;
    private final ImportService imports;
    private final RepairService repairs;
    private final PriorDecisionService priorDecisions;
    private final DuplicateService duplicates;
    private final ScreeningService screening;
    private final ConflictService conflicts;
    private final FlowService flow;
    private final ExportService exports;
    private final SearchService search;
    private final RankingService ranking;
    private final LogService log;
    private final SavedSearches savedSearches;
    private final RecordOrder order;
    private final LabelService labels;
    private final QueueService queues;
    private final BulkService bulk;

    private OpenReview(ReviewFile file, IdSource ids, Clock clock, Places places) {
        this.file = file;
        this.desk = new Desk(file, ids, clock);
        Items items = new Items(desk);
        this.setup = new SetupService(desk);
        KeywordIndex index = new KeywordIndex(desk, places);
        this.imports = new ImportService(desk, setup, index);
        this.repairs = new RepairService(desk);
        this.labels = new LabelService(desk);
        this.priorDecisions = new PriorDecisionService(desk, setup, labels);
        this.duplicates = new DuplicateService(desk, items, places);
        this.conflicts = new ConflictService(desk, items);
        this.flow = new FlowService(desk);
        this.search = new SearchService(desk, items, index);
        Arranger arranger = new Arranger(desk, search);
        this.screening = new ScreeningService(desk, items, arranger);
        this.queues = new QueueService(desk, arranger);
        this.bulk = new BulkService(desk);
        this.ranking = new RankingService(desk);
        this.log = new LogService(desk);
        this.savedSearches = new SavedSearches(desk);
        this.order = new RecordOrder(desk, items);
        this.exports = new ExportService(desk, items, flow);
    }

    /** Loads what the first review needs, so that it opens sooner; for a thread that has nothing else to do. */
    public static void prepare() {
        ReviewFile.load();
    }

    /**
     * Makes a review file and opens it.
     *
     * @throws org.scopedesk.review.ReviewFileException if the file exists or cannot be written
     */
    public static OpenReview create(Path file, ReviewDetails details) {
        return create(file, details, Places.ofThisComputer());
    }

    static OpenReview create(Path file, ReviewDetails details, Places places) {
        String by = Desk.USER;
        Clock clock = Clock.systemUTC();
        IdSource ids = new IdSource(clock, new SecureRandom());
        ReviewFile made = ReviewFile.create(file, details, by, ids, clock);
        made.setup().setting(KeywordIndex.REVIEW_ID, UUID.randomUUID().toString(), by);
        return new OpenReview(made, ids, clock, places);
    }

    /**
     * Opens a review file; for reading only if somebody else has it open.
     *
     * @throws org.scopedesk.review.ReviewFileException if it is missing, of another kind, newer than this program, or
     *     damaged
     */
    public static OpenReview open(Path file, Progress progress) {
        return open(file, progress, Places.ofThisComputer());
    }

    static OpenReview open(Path file, Progress progress, Places places) {
        progress.at(0, 0, "opening " + file.getFileName());
        Clock clock = Clock.systemUTC();
        IdSource ids = new IdSource(clock, new SecureRandom());
        ReviewFile opened = ReviewFile.open(file, ids, clock);
        try {
            return new OpenReview(opened, ids, clock, places);
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** Where the review lies. */
    public Path file() {
        return file.file();
    }

    /** True if nothing can be changed here. */
    public boolean isReadOnly() {
        return file.isReadOnly();
    }

    /** Who has the review open for writing, in words, if this one may only read. */
    public Optional<String> heldBy() {
        return file.heldBy();
    }

    /**
     * Says who works here from now on; changes of the setup are kept under this name, or under that of the computer's user
     * while nobody said who they are.
     */
    public void actAs(Optional<String> name) {
        desk.by(name.orElse(Desk.USER));
    }

    Desk desk() {
        return desk;
    }

    public SetupService setup() {
        return setup;
    }

    public ImportService imports() {
        return imports;
    }

    public RepairService repairs() {
        return repairs;
    }

    public PriorDecisionService priorDecisions() {
        return priorDecisions;
    }

    public DuplicateService duplicates() {
        return duplicates;
    }

    public ScreeningService screening() {
        return screening;
    }

    /** Labels on records. */
    public LabelService labels() {
        return labels;
    }

    /** The order of queues, and what they are narrowed to. */
    public QueueService queues() {
        return queues;
    }

    /** Decisions on many records at once. */
    public BulkService bulk() {
        return bulk;
    }

    public ConflictService conflicts() {
        return conflicts;
    }

    public FlowService flow() {
        return flow;
    }

    public ExportService exports() {
        return exports;
    }

    public RankingService ranking() {
        return ranking;
    }

    /** Everything that happened. */
    public LogService log() {
        return log;
    }

    public SavedSearches savedSearches() {
        return savedSearches;
    }

    /** Orders of records in tables. */
    public RecordOrder order() {
        return order;
    }

    /** The review as it stood at a moment; for reading only. */
    public PastReview asOf(java.time.Instant at) {
        return new PastReview(desk, at);
    }

    public SearchService search() {
        return search;
    }

    /**
     * Checks the file, the index and the equations of the flow; takes seconds for 100,000 records.
     *
     * @return a sentence for each problem; empty if all is well
     */
    public List<String> check() {
        return new Checks(desk, flow, search).problems();
    }

    /**
     * Has {@code listener} called after each change, on the thread that made it.
     *
     * @return takes the listener off again
     */
    public Runnable onChange(Consumer<Change> listener) {
        return desk.onChange(listener);
    }

    @Override
    public void close() {
        search.close();
        file.close();
    }
}
