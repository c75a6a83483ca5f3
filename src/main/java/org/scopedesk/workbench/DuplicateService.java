package org.scopedesk.workbench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.scopedesk.duplicate.Judge;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.review.Reviewer;
import org.scopedesk.screening.Group;

/**
 * Finds duplicate groups, and splits and joins them. Records and decisions are never touched. Safe for use by many
 * threads.
 */
public final class DuplicateService {
    /** The setting that says up to which record of this file all were compared. */
    private static final String COMPARED_UP_TO = "compared_up_to";
    /** The setting that says by which edition of the rules. */
    private static final String COMPARED_BY = "compared_by";

    private final Desk desk;
    private final Items items;
    private final ComparedKeys comparedKeys;
    private final Deque<List<DuplicateLink>> said = new ArrayDeque<>();

    DuplicateService(Desk desk, Items items, Places places) {
        this.desk = desk;
        this.comparedKeys = new ComparedKeys(desk, places);
        this.items = items;
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

    /** Compares all records, or new ones with all, and keeps what people said before. */
    public synchronized Summary run(Progress progress) {
        long last = desk.file().records().lastSeq();
        List<DuplicateLink> news = new Finding(desk, comparedKeys).newLinks(comparedByTheseRules(), progress);
        desk.file().together(() -> {
            desk.file().links().addAll(news);
            desk.file().setup().setting(COMPARED_UP_TO, String.valueOf(last), desk.by());
            desk.file().setup().setting(COMPARED_BY, Judge.EDITION, desk.by());
        });
        desk.state().addAll(news);
        desk.tell(Change.GROUPS);
        return summary();
    }

    /** The numbers as they stand. */
    public Summary summary() {
        List<Group> groups = desk.state().groups();
        int records = desk.state().heads().size();
        return new Summary(
                records,
                (int) groups.stream().filter(g -> g.members().size() > 1).count(),
                records - groups.size(),
                desk.state().duplicates().asked().size());
    }

    /** True if records were imported since the last run. */
    public boolean isBehind() {
        return comparedUpTo() < desk.file().records().lastSeq();
    }

    /** How many records were imported since the last run: all of them if there was none. */
    public int importedSince() {
        long last = comparedUpTo();
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

    /** Pairs that a person must judge first, then groups of two or more, the most doubtful first in each. */
    public List<GroupSummary> groups() {
        return new GroupList(desk, items).rows();
    }

    /** Records side by side with what differs marked. */
    public GroupDetail detail(List<Id<BibRecord>> records) {
        return new SideBySide(desk, items).of(records);
    }

    /** The records of the group that a record belongs to, the primary first; the record alone if it has no copies. */
    public List<Id<BibRecord>> groupOf(Id<BibRecord> record) {
        return desk.state().groupOf(record).members();
    }

    /** Says of every pair among {@code records} what a person says of it: joins them, or takes them apart. */
    public synchronized void judge(List<Id<BibRecord>> records, Relation relation, Id<Reviewer> by) {
        List<DuplicateLink> links = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            for (int j = i + 1; j < records.size(); j++) {
                links.add(link(records.get(i), records.get(j), relation, by));
            }
        }
        say(links);
        said.push(links);
    }

    /** Takes one record out of its group: it is a duplicate of none of the others. */
    public synchronized void split(Id<BibRecord> record, Id<Reviewer> by) {
        List<DuplicateLink> links = new ArrayList<>();
        for (Id<BibRecord> other : groupOf(record)) {
            if (!other.equals(record)) {
                links.add(link(record, other, Relation.DIFFERENT, by));
            }
        }
        say(links);
        said.push(links);
    }

    /**
     * Takes back what was said last in this session: each pair is again what it was before.
     *
     * @return one of the records it was about; empty if there is nothing to take back
     */
    public synchronized Optional<Id<BibRecord>> undo(Id<Reviewer> by) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        List<DuplicateLink> last = said.pop();
        say(new TakenBack(desk, last).links(by));
        return Optional.of(last.get(0).first());
    }

    /** All that was ever said of a record and others, the latest first. */
    public List<DuplicateLink> history(Id<BibRecord> record) {
        return desk.file().links().of(record).stream()
                .sorted(Comparator.comparing(DuplicateLink::id).reversed())
                .toList();
    }

    private DuplicateLink link(Id<BibRecord> a, Id<BibRecord> b, Relation relation, Id<Reviewer> by) {
        return new DuplicateLink(desk.nextId(), a, b, relation, Optional.of(by), "", 1, "", desk.now());
    }

    private void say(List<DuplicateLink> links) {
        desk.file().links().addAll(links);
        desk.state().addAll(links);
        desk.tell(Change.GROUPS);
    }
}
