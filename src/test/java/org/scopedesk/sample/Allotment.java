package org.scopedesk.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says which sources deliver a work, so that about a third of all entries are copies of others. */
final class Allotment {
    private static final List<Integer> COPIES_OF_100 = List.of(75, 89, 95, 98, 99, 100);
    private static final int TWICE_IN_ONE_FILE = 2;

    private final List<ExportPlan> plans;
    private final long seed;
    private long serial;

    Allotment(List<ExportPlan> plans, long seed) {
        this.plans = List.copyOf(plans);
        this.seed = seed;
    }

    /** The entries of each file, in no order; each work is delivered at least once. */
    Map<ExportPlan, List<Delivery>> allot(List<Work> works) {
        Map<ExportPlan, List<Delivery>> files = new LinkedHashMap<>();
        plans.forEach(plan -> files.put(plan, new ArrayList<>()));
        for (Work work : works) {
            Chance chance = Chance.of(~seed, work.number());
            Noise noise = new Noise(chance);
            for (ExportPlan plan : choose(work, copies(work, chance), chance)) {
                boolean twice = !plan.platform().equals("PubMed") && chance.in100(TWICE_IN_ONE_FILE);
                for (int i = 0; i < (twice ? 2 : 1); i++) {
                    files.get(plan).add(new Delivery(noise.alter(work), ++serial));
                }
            }
        }
        files.replaceAll(
                (plan, deliveries) -> Chance.of(seed, plan.file().hashCode()).shuffled(deliveries));
        return files;
    }

    /** What lies at the heart of the matter is in more databases than the rest. */
    private static int copies(Work work, Chance chance) {
        int roll = chance.below(100) + (work.topic().fit() == Fit.FITS ? 20 : 0);
        int copies = 1;
        while (copies < COPIES_OF_100.size() && roll >= COPIES_OF_100.get(copies - 1)) {
            copies++;
        }
        return copies;
    }

    private List<ExportPlan> choose(Work work, int count, Chance chance) {
        List<ExportPlan> left = new ArrayList<>(plans);
        List<ExportPlan> chosen = new ArrayList<>();
        while (chosen.size() < count) {
            int all = left.stream().mapToInt(plan -> plan.weight(work)).sum();
            if (all == 0) {
                break;
            }
            int roll = chance.below(all);
            for (ExportPlan plan : left) {
                roll -= plan.weight(work);
                if (roll < 0) {
                    chosen.add(plan);
                    left.remove(plan);
                    break;
                }
            }
        }
        return chosen;
    }
}
