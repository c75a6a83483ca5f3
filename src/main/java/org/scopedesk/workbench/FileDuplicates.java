package org.scopedesk.workbench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.scopedesk.citation.CsvWriter;
import org.scopedesk.citation.Detection;
import org.scopedesk.citation.Entry;
import org.scopedesk.citation.EntrySink;
import org.scopedesk.duplicate.Deduplication;
import org.scopedesk.duplicate.JudgedPair;
import org.scopedesk.job.Progress;
import org.scopedesk.review.RejectedEntry;

/** Groups duplicates straight from export files, without a review. Not for use by several threads. */
public final class FileDuplicates {
    private static final int NONE = -1;

    private final List<Place> places = new ArrayList<>();
    private final Fingerprints fingerprints = new Fingerprints();
    private Optional<Deduplication.Outcome> outcome = Optional.empty();
    private int rejected;

    /** Where a record stands: its file, its place there from 1, and the identifier it carries itself. */
    private record Place(String file, int index, String ownId) {}

    /** Reads one file; records that are rejected are counted in {@link #rejected}. */
    public void read(Path file, Detection.Recognised how, Progress progress) {
        ExportFiles.read(
                file,
                how,
                new EntrySink() {
                    @Override
                    public void entry(Entry entry) {
                        places.add(new Place(file.toString(), entry.number(), entry.ownId()));
                        fingerprints.add(entry.citation());
                    }

                    @Override
                    public void rejected(RejectedEntry entry) {
                        rejected++;
                    }
                },
                progress);
    }

    /** Entries that could not be read. */
    public int rejected() {
        return rejected;
    }

    /** Compares what was read. */
    public DuplicateService.Summary compare(Progress progress) {
        Deduplication.Outcome found = Comparing.compare(fingerprints.all(), List.of(), progress);
        outcome = Optional.of(found);
        int copies = found.groups().stream().mapToInt(group -> group.size() - 1).sum();
        return new DuplicateService.Summary(
                places.size(), found.groups().size(), copies, found.asked().size());
    }

    /**
     * Writes a row for each record: {@code file,index,id,group,band}. The band is {@code exact} if a pair within the
     * group agrees in every field, {@code certain} for other groups, and {@code single}.
     */
    public void writeGroups(Path file) {
        int[] groupOf = new int[places.size()];
        Arrays.fill(groupOf, NONE);
        List<List<Integer>> groups = found().groups();
        for (int g = 0; g < groups.size(); g++) {
            for (int member : groups.get(g)) {
                groupOf[member] = g;
            }
        }
        boolean[] exact = exactGroups(groupOf, groups.size());
        write(file, csv -> {
            csv.row(List.of("file", "index", "id", "group", "band"));
            for (int i = 0; i < places.size(); i++) {
                int group = groupOf[i];
                csv.row(List.of(
                        places.get(i).file,
                        String.valueOf(places.get(i).index),
                        places.get(i).ownId,
                        group == NONE ? "s" + (i + 1) : "g" + (group + 1),
                        group == NONE ? "single" : exact[group] ? "exact" : "certain"));
            }
        });
    }

    /** Writes a row for each pair that a person must judge, the most doubtful first: {@code id1,id2,why}. */
    public void writeAsked(Path file) {
        write(file, csv -> {
            csv.row(List.of("id1", "id2", "why"));
            for (JudgedPair pair : found().asked()) {
                csv.row(List.of(
                        name(pair.first()),
                        name(pair.second()),
                        pair.judgement().why()));
            }
        });
    }

    private boolean[] exactGroups(int[] groupOf, int groups) {
        boolean[] exact = new boolean[groups];
        Arrays.fill(exact, true);
        for (JudgedPair pair : found().certain()) {
            int group = groupOf[pair.first()];
            if (group != NONE && pair.judgement().score() < 1) {
                exact[group] = false;
            }
        }
        return exact;
    }

    private Deduplication.Outcome found() {
        return outcome.orElseThrow(() -> new IllegalStateException("compare first"));
    }

    /** The identifier a record carries itself; its file and place if it has none. */
    private String name(int i) {
        Place place = places.get(i);
        return place.ownId.isEmpty() ? place.file + ":" + place.index : place.ownId;
    }

    private interface Rows {
        void to(CsvWriter csv) throws IOException;
    }

    private static void write(Path file, Rows rows) {
        WholeFile.write(file, out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            rows.to(new CsvWriter(text));
            text.flush();
        });
    }
}
