package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.scopedesk.duplicate.Deduplication;
import org.scopedesk.duplicate.FixedPair;
import org.scopedesk.duplicate.JudgedPair;
import org.scopedesk.duplicate.Judgement;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.store.RecordHead;

/**
 * Compares the records of a review and says in links what is new against what the program said before: all of them in a
 * first comparison, later the new ones with all.
 */
final class Finding {
    private final Desk desk;
    private final ComparedKeys comparedKeys;
    private final List<RecordHead> heads;
    private final Map<Id<BibRecord>, Integer> places = new HashMap<>();

    private record Pair(Id<BibRecord> first, Id<BibRecord> second) {
        static Pair of(Id<BibRecord> a, Id<BibRecord> b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    Finding(Desk desk, ComparedKeys comparedKeys) {
        this.desk = desk;
        this.comparedKeys = comparedKeys;
        this.heads = desk.state().heads();
        for (int i = 0; i < heads.size(); i++) {
            places.put(heads.get(i).id(), i);
        }
    }

    /** The number of the last record that is compared; 0 without records. */
    long last() {
        return heads.isEmpty() ? 0 : heads.get(heads.size() - 1).seq();
    }

    /**
     * The links that must be added so that the program's latest word on every pair is that of comparing all records.
     *
     * @param comparedUpTo the number of the record up to which all were compared with each other by today's rules; 0 if
     *     none were
     */
    List<DuplicateLink> newLinks(long comparedUpTo, Progress progress) {
        return comparedUpTo == 0 ? all(progress) : grown(comparedUpTo, progress);
    }

    private List<DuplicateLink> all(Progress progress) {
        Fingerprints fingerprints = new Fingerprints();
        int[] done = {0};
        desk.file().records().forEach(record -> {
            if (done[0] < heads.size()) {
                fingerprints.add(record.citation());
                progress.at(++done[0], heads.size(), "reading records");
            }
        });
        Prepared prepared = fingerprints.all();
        comparedKeys.keep(heads, prepared.keys());
        Deduplication.Outcome outcome = Comparing.compare(prepared, peoplesWords(), progress);
        return news(outcome, place -> place, place -> true);
    }

    private List<DuplicateLink> grown(long comparedUpTo, Progress progress) {
        int known =
                (int) heads.stream().filter(head -> head.seq() <= comparedUpTo).count();
        List<long[]> keys = comparedKeys.of(heads, progress);
        comparedKeys.keep(heads, keys);
        Growth growth = new Growth(desk, heads, keys);
        growth.find(known, linkedPairs(), peoplesWords(), progress);
        return news(growth.outcome(), growth::place, growth::holds);
    }

    private interface Places {
        int place(int inOutcome);
    }

    /** What an outcome says that was not said before, of pairs of which both records were compared. */
    private List<DuplicateLink> news(Deduplication.Outcome outcome, Places placed, IntPredicate compared) {
        Map<Pair, DuplicateLink> before = programsWords(compared);
        List<DuplicateLink> news = new ArrayList<>();
        for (Relation relation : List.of(Relation.DUPLICATE, Relation.ASKED, Relation.RELATED)) {
            for (JudgedPair judged : pairs(outcome, relation)) {
                Pair pair = Pair.of(
                        heads.get(placed.place(judged.first())).id(),
                        heads.get(placed.place(judged.second())).id());
                DuplicateLink old = before.remove(pair);
                if (old == null || old.relation() != relation) {
                    news.add(link(pair, relation, judged.judgement()));
                }
            }
        }
        before.forEach((pair, old) -> {
            if (old.relation() != Relation.DIFFERENT) {
                news.add(link(pair, Relation.DIFFERENT, "", 0, "compared again with more records, no longer held"));
            }
        });
        return news;
    }

    private static List<JudgedPair> pairs(Deduplication.Outcome outcome, Relation relation) {
        return switch (relation) {
            case DUPLICATE -> outcome.certain();
            case ASKED -> outcome.asked();
            case RELATED -> outcome.related();
            case DIFFERENT -> List.of();
        };
    }

    /** What people said, the latest first. */
    private List<FixedPair> peoplesWords() {
        return desk.state().links().stream()
                .filter(link -> link.by().isPresent())
                .filter(link -> places.containsKey(link.first()) && places.containsKey(link.second()))
                .sorted(Comparator.comparing(DuplicateLink::id).reversed())
                .map(link -> new FixedPair(place(link.first()), place(link.second()), link.relation()))
                .toList();
    }

    /** The pairs that somebody linked: what is compared again, is compared with all it is linked to. */
    private List<int[]> linkedPairs() {
        List<int[]> pairs = new ArrayList<>();
        for (DuplicateLink link : desk.state().links()) {
            Integer first = places.get(link.first());
            Integer second = places.get(link.second());
            boolean holds = link.by().isPresent() || link.relation() != Relation.DIFFERENT;
            if (holds && first != null && second != null) {
                pairs.add(new int[] {first, second});
            }
        }
        return pairs;
    }

    /** The program's latest word on each pair of compared records of which no person spoke. */
    private Map<Pair, DuplicateLink> programsWords(IntPredicate compared) {
        List<DuplicateLink> links = desk.state().links().stream()
                .filter(link -> isCompared(link.first(), compared) && isCompared(link.second(), compared))
                .toList();
        Map<Pair, DuplicateLink> latest = new LinkedHashMap<>();
        links.stream()
                .filter(link -> link.by().isEmpty())
                .sorted(Comparator.comparing(DuplicateLink::id))
                .forEach(link -> latest.put(Pair.of(link.first(), link.second()), link));
        links.stream()
                .filter(link -> link.by().isPresent() && link.relation() != Relation.ASKED)
                .forEach(link -> latest.remove(Pair.of(link.first(), link.second())));
        return latest;
    }

    private boolean isCompared(Id<BibRecord> record, IntPredicate compared) {
        Integer place = places.get(record);
        return place != null && compared.test(place);
    }

    private DuplicateLink link(Pair pair, Relation relation, Judgement judgement) {
        return link(pair, relation, judgement.rule(), judgement.score(), judgement.why());
    }

    private DuplicateLink link(Pair pair, Relation relation, String rule, double score, String why) {
        return new DuplicateLink(
                desk.nextId(),
                pair.first,
                pair.second,
                relation,
                Optional.empty(),
                rule,
                score,
                why,
                desk.now(),
                Optional.empty());
    }

    private int place(Id<BibRecord> record) {
        return java.util.Objects.requireNonNull(places.get(record));
    }
}
