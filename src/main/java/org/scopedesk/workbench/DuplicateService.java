package org.scopedesk.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scopedesk.duplicate.Judge;
import org.scopedesk.duplicate.RulesText;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.review.Reviewer;
import org.scopedesk.screening.Group;
import org.scopedesk.store.Setup;

/**
 * Finds duplicate groups, and splits and joins them. Records and decisions are never touched. Safe for use by many
 * threads.
 */
public final class DuplicateService {
    /** The setting that says up to which record of this file all were compared. */
    private static final String COMPARED_UP_TO = "compared_up_to";
    /** The setting that says by which edition of the rules. */
    private static final String COMPARED_BY = "compared_by";
    /** The setting that says which record of a group is shown. */
    static final String PRIMARY_ORDER = "primary_order";

    private final Desk desk;
    private final Items items;
    private final KnownTitles known;
    private final DuplicateRows rows;
    private final ComparedKeys comparedKeys;

    DuplicateService(Desk desk, Items items, Places places) {
        this.desk = desk;
        this.comparedKeys = new ComparedKeys(desk, places);
        this.items = items;
        this.known = new KnownTitles(desk);
        this.rows = new DuplicateRows(desk, items, known);
    }

    /**
     * The numbers of the Duplicates screen.
     *
     * @param records records in the review
     * @param groups groups of two or more
     * @param duplicates records that are copies of a primary
     * @param asked pairs a person must judge
     */
    public record Summary(int records, int groups, int duplicates, int asked) {}

    /**
     * What a comparison found, for {@link #keep}.
     *
     * @param last the number of the last record that was compared
     * @param links how many links there were before
     * @param news the links to be added
     */
    public record Comparison(long last, int links, List<DuplicateLink> news) {}

    /** Compares all records, or new ones with all, and keeps what people said before. */
    public Summary run(Progress progress) {
        return keep(compare(progress), progress);
    }

    /** The first half of {@link #run}, the long one: only reads, so that people go on deciding meanwhile. */
    public Comparison compare(Progress progress) {
        synchronized (comparedKeys) {
            int links = desk.state().countOfLinks();
            Finding finding = new Finding(desk, comparedKeys);
            return new Comparison(finding.last(), links, finding.newLinks(comparedByTheseRules(), progress));
        }
    }

    /** The second half of {@link #run}. If somebody said a word on duplicates meanwhile, compares once more. */
    public synchronized Summary keep(Comparison found, Progress progress) {
        Comparison sound = found.links == desk.state().countOfLinks() ? found : compare(progress);
        desk.file().together(() -> {
            desk.file().links().addAll(sound.news);
            desk.file().setup().setting(COMPARED_UP_TO, String.valueOf(sound.last), desk.by());
            desk.file().setup().setting(COMPARED_BY, Judge.EDITION, desk.by());
        });
        desk.state().addAll(sound.news);
        desk.tell(Change.GROUPS);
        return summary();
    }

    /** The numbers as they stand. */
    public Summary summary() {
        int groups = 0;
        int copies = 0;
        for (Group group : desk.state().severals()) {
            groups++;
            copies += group.members().size() - 1;
        }
        return new Summary(
                desk.state().size(),
                groups,
                copies,
                desk.state().duplicates().asked().size());
    }

    /** True if records were imported since the last run. */
    public boolean isBehind() {
        return comparedUpTo() < desk.file().records().lastSeq();
    }

    /** How many records were imported since the last run: all of them if there was none. */
    public int importedSince() {
        long last = comparedUpTo();
        if (last >= desk.file().records().lastSeq()) {
            return 0;
        }
        return (int)
                desk.state().heads().stream().filter(head -> head.seq() > last).count();
    }

    private long comparedByTheseRules() {
        boolean same = desk.file().setup().setting(COMPARED_BY).equals(Optional.of(Judge.EDITION));
        return same ? comparedUpTo() : 0;
    }

    private long comparedUpTo() {
        return desk.file().setup().setting(COMPARED_UP_TO).map(Long::valueOf).orElse(0L);
    }

    /** Groups, asked pairs and related pairs in one list: by band, the most doubtful first in each. */
    public List<DuplicateRow> rows(DuplicateFilter filter) {
        return rows.of(filter);
    }

    /** All rows, the related pairs of one work brought together in one: a family of versions. */
    public List<DuplicateRow> rowsOfWorks() {
        return Families.together(desk, items, known, rows(DuplicateFilter.ALL));
    }

    /** True if a row of the list is still one, as far as can be told without making the list. */
    public boolean stands(DuplicateRow row) {
        Id<BibRecord> first = row.members().get(0);
        return switch (row.band()) {
            case CERTAIN -> groupOf(first).equals(row.members());
            case ASKED ->
                desk.state().duplicates().asked().stream()
                        .anyMatch(link -> row.members().equals(List.of(link.first(), link.second())));
            case RELATED ->
                row.members().stream()
                        .allMatch(version -> desk.state().primaryOf(version).equals(version));
        };
    }

    /** Some rows of those that {@code filter} takes, spread evenly from the most doubtful to the surest: a sample. */
    public List<DuplicateRow> sample(DuplicateFilter filter, int most) {
        List<DuplicateRow> rows = rows(filter);
        int size = Math.min(most, rows.size());
        return IntStream.range(0, size)
                .mapToObj(i -> rows.get((int) ((long) i * rows.size() / size)))
                .toList();
    }

    /**
     * Says the same of the records of every row that {@code filter} takes; one {@link #undo} takes all of it back.
     *
     * @return how many rows that were
     */
    public synchronized int judgeAll(DuplicateFilter filter, Relation relation, Id<Reviewer> by) {
        List<DuplicateRow> rows = rows(filter);
        Words words = new Words(relation, by);
        rows.forEach(row -> words.amongAll(row.members()));
        words.say();
        return rows.size();
    }

    /** All records of a work: the group of {@code record} and the groups of its versions. */
    public List<Id<BibRecord>> family(Id<BibRecord> record) {
        return desk.state().duplicates().family(record);
    }

    /** Who or what removed a record as a copy, and why; empty if it is screened itself. */
    public Optional<Removal> whyRemoved(Id<BibRecord> record) {
        return new DuplicateAccount(desk, items).removal(record);
    }

    /** Whether a record is screened, and for whom. */
    public Fate fate(Id<BibRecord> record) {
        return new Fates(desk, items).of(record);
    }

    /** People's words about these records or their copies that later words contradict, the latest first. */
    public List<Contradiction> contradictions(List<Id<BibRecord>> records) {
        return new Contradictions(desk, items).about(records);
    }

    /** The fields of the record that is shown for a group, each with the copy that it comes from. */
    public List<FieldOrigin> origins(Id<BibRecord> record) {
        return new DuplicateAccount(desk, items).origins(record);
    }

    /** The numbers of each source for the flow diagram. */
    public List<SourceDuplicates> numbers() {
        return new DuplicateAccount(desk, items).numbers();
    }

    /** The rules and thresholds in words, for the Methods section. */
    public List<String> methods() {
        List<String> lines = new ArrayList<>(RulesText.lines());
        lines.add("Of a group the record is shown that comes first by: "
                + primaryOrder().criteria().stream()
                        .map(PrimaryCriterion::words)
                        .collect(Collectors.joining(", "))
                + "; of equals the one imported first. Fields that it lacks are filled from its copies.");
        return List.copyOf(lines);
    }

    /** By which criteria the record of a group is chosen that is shown. */
    public PrimaryOrder primaryOrder() {
        return primaryOrder(desk.file().setup());
    }

    /** Chooses the shown records anew; decisions stay with their records and count for their groups as before. */
    public synchronized void primaryOrder(PrimaryOrder order) {
        desk.file().setup().setting(PRIMARY_ORDER, order.text(), desk.by());
        desk.state().primaryOrder(order);
        desk.tell(Change.GROUPS);
    }

    static PrimaryOrder primaryOrder(Setup setup) {
        return setup.setting(PRIMARY_ORDER).map(PrimaryOrder::of).orElse(PrimaryOrder.MOST_COMPLETE);
    }

    /** Records side by side with what differs marked. */
    public GroupDetail detail(List<Id<BibRecord>> records) {
        return new SideBySide(desk, items).of(records);
    }

    /** The names of the sources of a record and of its copies, without doubles, its primary's first. */
    public List<String> sourcesOf(Id<BibRecord> record) {
        return items.sourcesOf(desk.state().groupOf(record));
    }

    /** The records of the group that a record belongs to, the primary first; the record alone if it has no copies. */
    public List<Id<BibRecord>> groupOf(Id<BibRecord> record) {
        return desk.state().groupOf(record).members();
    }

    /** Says of every pair among {@code records} what a person says of it: joins them, or takes them apart. */
    public synchronized void judge(List<Id<BibRecord>> records, Relation relation, Id<Reviewer> by) {
        Words words = new Words(relation, by);
        words.amongAll(records);
        words.say();
    }

    /** Says of each of {@code some} with each of {@code others} what a person says of them. */
    public synchronized void judgeBetween(
            List<Id<BibRecord>> some, List<Id<BibRecord>> others, Relation relation, Id<Reviewer> by) {
        Words words = new Words(relation, by);
        some.forEach(one -> others.forEach(other -> words.of(one, other)));
        words.say();
    }

    /** Takes one record out of its group: it is a duplicate of none of the others. */
    public synchronized void split(Id<BibRecord> record, Id<Reviewer> by) {
        Words words = new Words(Relation.DIFFERENT, by);
        groupOf(record).stream().filter(other -> !other.equals(record)).forEach(other -> words.of(record, other));
        words.say();
    }

    /**
     * Takes back what the person said last, be it long ago: each pair is again what it was before.
     *
     * @return one of the records it was about; empty if there is nothing to take back
     */
    public synchronized Optional<Id<BibRecord>> undo(Id<Reviewer> by) {
        TakenBack back = new TakenBack(desk, by);
        return takeBack(back, back.lastSaid());
    }

    /**
     * Puts in force again what the person took back last, be it before a restart; nothing once the person said something
     * else.
     *
     * @return one of the records it was about; empty if there is nothing to redo
     */
    public synchronized Optional<Id<BibRecord>> redo(Id<Reviewer> by) {
        TakenBack back = new TakenBack(desk, by);
        return takeBack(back, back.lastTakenBack());
    }

    private Optional<Id<BibRecord>> takeBack(TakenBack back, List<DuplicateLink> last) {
        say(back.links(last));
        return last.stream().map(DuplicateLink::first).findFirst();
    }

    /** All that was ever said of a record and others, the latest first. */
    public List<DuplicateLink> history(Id<BibRecord> record) {
        return desk.file().links().of(record).stream()
                .sorted(Comparator.comparing(DuplicateLink::id).reversed())
                .toList();
    }

    private void say(List<DuplicateLink> links) {
        if (!links.isEmpty()) {
            desk.file().links().addAll(links);
            desk.state().addAll(links);
            desk.tell(Change.GROUPS);
        }
    }

    /** What a person says of pairs at once: all at one moment, by which it is taken back as a whole. */
    private final class Words {
        private final Relation relation;
        private final Id<Reviewer> by;
        private final Instant at;
        private final List<DuplicateLink> links = new ArrayList<>();

        Words(Relation relation, Id<Reviewer> by) {
            this.relation = relation;
            this.by = by;
            this.at = new TakenBack(desk, by).nextMoment();
        }

        void amongAll(List<Id<BibRecord>> records) {
            for (int i = 0; i < records.size(); i++) {
                for (int j = i + 1; j < records.size(); j++) {
                    of(records.get(i), records.get(j));
                }
            }
        }

        void of(Id<BibRecord> a, Id<BibRecord> b) {
            links.add(
                    new DuplicateLink(desk.nextId(), a, b, relation, Optional.of(by), "", 1, "", at, Optional.empty()));
        }

        void say() {
            DuplicateService.this.say(links);
        }
    }
}
