package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scopedesk.duplicate.Deduplication;
import org.scopedesk.duplicate.FixedPair;
import org.scopedesk.duplicate.JudgedPair;
import org.scopedesk.duplicate.Judgement;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;

/** Compares all records of a review and says in links what is new against what the program said before. */
final class Finding {
    private final Desk desk;
    private final List<Id<BibRecord>> ids = new ArrayList<>();
    private final Map<Id<BibRecord>, Integer> places = new HashMap<>();

    private record Pair(Id<BibRecord> first, Id<BibRecord> second) {
        static Pair of(Id<BibRecord> a, Id<BibRecord> b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    Finding(Desk desk) {
        this.desk = desk;
    }

    /** The links that must be added so that the program's latest word on every pair is that of this comparison. */
    List<DuplicateLink> newLinks(Progress progress) {
        Prepared fingerprints = fingerprints(progress);
        Deduplication.Outcome outcome = Comparing.compare(fingerprints, peoplesWords(), progress);
        Map<Pair, DuplicateLink> before = programsWords();
        List<DuplicateLink> news = new ArrayList<>();
        for (List<JudgedPair> pairs : List.of(outcome.certain(), outcome.asked(), outcome.related())) {
            Relation relation = pairs == outcome.certain()
                    ? Relation.DUPLICATE
                    : pairs == outcome.asked() ? Relation.ASKED : Relation.RELATED;
            for (JudgedPair pair : pairs) {
                DuplicateLink old = before.remove(pairOf(pair));
                if (old == null || old.relation() != relation) {
                    news.add(link(pairOf(pair), relation, pair.judgement()));
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

    private Prepared fingerprints(Progress progress) {
        Fingerprints fingerprints = new Fingerprints();
        int total = desk.state().heads().size();
        desk.file().records().forEach(record -> {
            places.put(record.id(), ids.size());
            ids.add(record.id());
            fingerprints.add(record.citation());
            progress.at(ids.size(), total, "reading records");
        });
        return fingerprints.all();
    }

    private List<FixedPair> peoplesWords() {
        return desk.state().links().stream()
                .filter(link -> link.by().isPresent())
                .filter(link -> places.containsKey(link.first()) && places.containsKey(link.second()))
                .sorted(Comparator.comparing(DuplicateLink::id).reversed())
                .map(link -> new FixedPair(place(link.first()), place(link.second()), link.relation()))
                .toList();
    }

    private Map<Pair, DuplicateLink> programsWords() {
        Map<Pair, DuplicateLink> latest = new LinkedHashMap<>();
        desk.state().links().stream()
                .filter(link -> link.by().isEmpty())
                .sorted(Comparator.comparing(DuplicateLink::id))
                .forEach(link -> latest.put(Pair.of(link.first(), link.second()), link));
        return latest;
    }

    private DuplicateLink link(Pair pair, Relation relation, Judgement judgement) {
        return link(pair, relation, judgement.rule(), judgement.score(), judgement.why());
    }

    private DuplicateLink link(Pair pair, Relation relation, String rule, double score, String why) {
        return new DuplicateLink(
                desk.nextId(), pair.first, pair.second, relation, Optional.empty(), rule, score, why, desk.now());
    }

    private Pair pairOf(JudgedPair pair) {
        return Pair.of(ids.get(pair.first()), ids.get(pair.second()));
    }

    private int place(Id<BibRecord> record) {
        return java.util.Objects.requireNonNull(places.get(record));
    }
}
