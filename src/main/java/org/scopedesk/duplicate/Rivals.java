package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the records that tell so little that they fit two works which are not one: nothing says which of the two they
 * describe, so a person must. Looks at the groups as they stand once all firm pairs are joined.
 */
final class Rivals {
    /** How many groups, those of the strongest pairs, are weighed against each other; past them all are rivals if any is. */
    private static final int MOST = 24;

    private final Closure closure;

    /** A pair and the group at its other end. */
    private record Fit(int group, FoundPair pair) {}

    Rivals(Closure closure) {
        this.closure = closure;
    }

    /**
     * The loose pairs whose record fits another work as well or better, and that work must not be joined with this one.
     *
     * @param loose the loose pairs held for duplicates, strongest first
     * @return some of them, the same objects, in no order
     */
    Set<FoundPair> among(List<FoundPair> loose) {
        Map<Integer, List<Fit>> fits = new LinkedHashMap<>();
        for (FoundPair pair : loose) {
            int left = closure.root(pair.first());
            int right = closure.root(pair.second());
            if (left != right) {
                fits.computeIfAbsent(left, group -> new ArrayList<>(1)).add(new Fit(right, pair));
                fits.computeIfAbsent(right, group -> new ArrayList<>(1)).add(new Fit(left, pair));
            }
        }
        Set<FoundPair> rivals = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<Fit> ofOne : fits.values()) {
            if (ofOne.size() > 1) {
                weigh(ofOne, rivals);
            }
        }
        return rivals;
    }

    /** Of two groups that are not one the worse fit is a rival; both are if they fit equally well. */
    private void weigh(List<Fit> fits, Set<FoundPair> rivals) {
        Map<Integer, Integer> best = new LinkedHashMap<>();
        fits.forEach(fit -> best.merge(fit.group, fit.pair.judgement().doubt(), Math::min));
        List<Integer> groups = best.keySet().stream().limit(MOST).toList();
        Set<Integer> worse = new HashSet<>();
        for (int i = 1; i < groups.size(); i++) {
            for (int j = 0; j < i; j++) {
                int order = Integer.compare(doubt(best, groups.get(i)), doubt(best, groups.get(j)));
                boolean open = !worse.contains(groups.get(i)) || !worse.contains(groups.get(j));
                if (open && closure.forbids(groups.get(i), groups.get(j))) {
                    worse.addAll(
                            order > 0
                                    ? Set.of(groups.get(i))
                                    : order < 0 ? Set.of(groups.get(j)) : Set.of(groups.get(i), groups.get(j)));
                }
            }
        }
        if (!worse.isEmpty()) {
            best.keySet().stream().skip(MOST).forEach(worse::add);
        }
        fits.stream().filter(fit -> worse.contains(fit.group)).forEach(fit -> rivals.add(fit.pair));
    }

    private static int doubt(Map<Integer, Integer> best, int group) {
        return best.getOrDefault(group, 0);
    }
}
