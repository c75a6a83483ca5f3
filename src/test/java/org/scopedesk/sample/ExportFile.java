package org.scopedesk.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One written export, with what is true of each of its entries.
 *
 * @param truths the good entries in the order of the file
 * @param broken places of the entries that cannot be read
 */
record ExportFile(ExportPlan plan, String text, List<Truth> truths, List<Integer> broken) {

    /** Which work an entry describes; {@code index} is its place in the file, from 1, broken entries counted. */
    record Truth(String file, int index, String id, Work work) {
        List<String> cells() {
            return List.of(
                    file,
                    String.valueOf(index),
                    id,
                    Work.label(work.number()),
                    work.kin().text());
        }
    }

    /** Writes the entries, with the broken ones put in at their places. */
    static ExportFile write(ExportPlan plan, List<Delivery> deliveries, Map<Integer, String> broken) {
        StringBuilder text = new StringBuilder(plan.writer().head());
        List<Truth> truths = new ArrayList<>();
        List<Integer> places = new ArrayList<>(new TreeMap<>(broken).keySet());
        int place = 1;
        for (Delivery delivery : deliveries) {
            for (; broken.containsKey(place); place++) {
                text.append(broken.get(place));
            }
            text.append(plan.writer().entry(delivery, place));
            truths.add(new Truth(plan.file(), place, plan.writer().ownId(delivery), delivery.work()));
            place++;
        }
        return new ExportFile(plan, text.append(plan.writer().tail()).toString(), truths, places);
    }

    /** All entries, broken ones counted. */
    int found() {
        return truths.size() + broken.size();
    }
}
