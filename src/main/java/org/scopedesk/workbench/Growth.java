package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scopedesk.duplicate.Deduplication;
import org.scopedesk.duplicate.Fingerprint;
import org.scopedesk.duplicate.FixedPair;
import org.scopedesk.duplicate.JudgedPair;
import org.scopedesk.duplicate.Keys;
import org.scopedesk.index.KeyPartners;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.store.RecordHead;

/**
 * Compares new records with all, without comparing again what was compared before: new records are compared with those
 * that share a key; whatever they touch is grouped anew together with all it is linked to, and the rest stays as it is.
 * Since groups are closed within what is linked, the outcome is that of comparing all at once.
 */
final class Growth {
    private static final int AT_ONCE = 2000;
    /** Keys that agree in these bits are taken for one when it is seen which of them are needed. */
    private static final int KEY_MASK = (1 << 22) - 1;

    private final Desk desk;
    private final List<RecordHead> heads;
    private final List<long[]> keys;
    private final Map<Integer, Fingerprint> read = new HashMap<>();
    private KeyPartners partners = Comparing.partners(List.of());
    private int[] chosen = {};
    private Deduplication.Outcome outcome =
            new Deduplication.Outcome(List.of(), List.of(), List.of(), List.of(), List.of());

    Growth(Desk desk, List<RecordHead> heads, List<long[]> keys) {
        this.desk = desk;
        this.heads = heads;
        this.keys = keys;
    }

    /**
     * @param known how many records, the first ones, were compared with each other before
     * @param linked the pairs of which something was said
     * @param words what people said, the latest first
     */
    void find(int known, List<int[]> linked, List<FixedPair> words, Progress progress) {
        partners = partnersOf(IntStream.range(known, heads.size()).toArray());
        Components components = new Components(heads.size());
        linked.forEach(pair -> components.join(pair[0], pair[1]));
        BitSet touched = new BitSet();
        for (JudgedPair pair : newPairs(known, progress)) {
            components.join(pair.first(), pair.second());
            touched.set(pair.first());
        }
        words.forEach(word -> touched.set(word.first()));
        chosen = components.around(touched);
        partners = partnersOf(chosen);
        outcome = compare(chosen, 0, words, progress);
    }

    /** What was found among the records that were grouped anew. */
    Deduplication.Outcome outcome() {
        return outcome;
    }

    /** The place among all records of a record of the outcome. */
    int place(int inOutcome) {
        return chosen[inOutcome];
    }

    /** True of the records that were grouped anew. */
    boolean holds(int place) {
        return Arrays.binarySearch(chosen, place) >= 0;
    }

    /** The partners of these records; those of others are not complete. Only keys that these records have are joined. */
    private KeyPartners partnersOf(int[] places) {
        BitSet had = new BitSet(KEY_MASK + 1);
        for (int place : places) {
            long[] own = keys.get(place);
            for (int i = Keys.FINER; i < own.length; i++) {
                had.set((int) own[i] & KEY_MASK);
            }
        }
        return Comparing.partners(keys.stream().map(own -> those(own, had)).toList());
    }

    /** The finer keys, and of the others those that {@code had} marks. */
    private static long[] those(long[] own, BitSet had) {
        long[] kept = own.clone();
        int count = Keys.FINER;
        for (int i = Keys.FINER; i < own.length; i++) {
            if (had.get((int) own[i] & KEY_MASK)) {
                kept[count++] = own[i];
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** The pairs that hold between new records and others, or as many of them as connect the same records. */
    private List<JudgedPair> newPairs(int known, Progress progress) {
        BitSet compared = new BitSet();
        for (int i = known; i < heads.size(); i++) {
            compared.set(i);
            for (int other : partners.before(i)) {
                compared.set(other);
            }
        }
        int[] places = compared.stream().toArray();
        Deduplication.Outcome found = compare(places, known, List.of(), progress);
        return Stream.of(found.certain(), found.asked(), found.related())
                .flatMap(List::stream)
                .map(pair -> new JudgedPair(places[pair.first()], places[pair.second()], pair.judgement()))
                .toList();
    }

    /** Compares records with each other, of which the later one has at least the place {@code from}. */
    private Deduplication.Outcome compare(int[] places, int from, List<FixedPair> words, Progress progress) {
        List<Fingerprint> records = fingerprints(places, progress);
        List<FixedPair> among = new ArrayList<>();
        for (FixedPair word : words) {
            int first = Arrays.binarySearch(places, word.first());
            int second = Arrays.binarySearch(places, word.second());
            if (first >= 0 && second >= 0) {
                among.add(new FixedPair(first, second, word.relation()));
            }
        }
        return Comparing.compare(
                records,
                among,
                record -> places[record] < from
                        ? new int[0]
                        : Arrays.stream(partners.before(places[record]))
                                .map(place -> Arrays.binarySearch(places, place))
                                .filter(place -> place >= 0)
                                .toArray(),
                progress);
    }

    private List<Fingerprint> fingerprints(int[] places, Progress progress) {
        int[] missing =
                Arrays.stream(places).filter(place -> !read.containsKey(place)).toArray();
        Fingerprints fingerprints = new Fingerprints();
        for (int from = 0; from < missing.length; from += AT_ONCE) {
            int to = Math.min(missing.length, from + AT_ONCE);
            List<BibRecord> records = desk.file()
                    .records()
                    .byIds(Arrays.stream(missing, from, to)
                            .mapToObj(place -> heads.get(place).id())
                            .toList());
            records.forEach(record -> fingerprints.add(record.citation()));
            progress.at(to, missing.length, "reading records");
        }
        List<Fingerprint> made = fingerprints.all().records();
        for (int i = 0; i < missing.length; i++) {
            read.put(missing[i], made.get(i));
        }
        return Arrays.stream(places).mapToObj(place -> read.get(place)).toList();
    }
}
