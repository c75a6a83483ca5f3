package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Decision.Role;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.screening.Group;

/**
 * The decisions of the sample's reviewers. They are given for true works; a group is decided as the work of its primary,
 * as a person would who reads that record.
 */
public final class SampleDecisions {
    private final OpenReview review;
    private final Map<String, Reviewer> reviewers;
    private final Map<String, Reason> reasons;
    private final Map<Id<BibRecord>, String> workOf = new HashMap<>();
    private final Map<String, List<Id<BibRecord>>> primaries = new HashMap<>();

    /**
     * How far the sample is screened: the share of the works each reviewer has come through, in the order of the list.
     *
     * @param first the first reviewer at title and abstract
     * @param second the second reviewer at title and abstract
     * @param lead the lead's adjudications, and everything at full text
     */
    public record Extent(double first, double second, double lead) {
        public static final Extent WHOLE = new Extent(1, 1, 1);
        public static final Extent HALFWAY = new Extent(0.62, 0.55, 0.4);
    }

    public SampleDecisions(OpenReview review) {
        this.review = review;
        this.reviewers =
                review.setup().reviewers().stream().collect(Collectors.toMap(Reviewer::name, Function.identity()));
        this.reasons = review.setup().reasons().stream().collect(Collectors.toMap(Reason::text, Function.identity()));
        readTruth();
    }

    /** Makes the decisions that fall within an extent, in their order, and returns how many. */
    public int apply(Extent extent) {
        List<Map<String, String>> rows = SampleReview.table("decisions.csv");
        List<String> works = primaries.keySet().stream().sorted().toList();
        Map<String, Double> shares = new HashMap<>();
        for (int i = 0; i < works.size(); i++) {
            shares.put(works.get(i), (i + 1.0) / works.size());
        }
        String first = rows.isEmpty() ? "" : SampleReview.cell(rows.get(0), "reviewer");
        List<Decision> decisions = new ArrayList<>();
        for (Map<String, String> row : rows) {
            double limit = limit(row, extent, first);
            if (shares.getOrDefault(SampleReview.cell(row, "work"), 2.0) <= limit) {
                decisions.addAll(decisionsOf(row));
            }
        }
        review.desk().addAll(decisions);
        notRetrieved(shares, extent.lead);
        return decisions.size();
    }

    /** The true work of a record. */
    public String workOf(Id<BibRecord> record) {
        return workOf.getOrDefault(record, "");
    }

    private static double limit(Map<String, String> row, Extent extent, String first) {
        boolean early = SampleReview.cell(row, "stage").equals(Stage.TITLE_ABSTRACT.word())
                && SampleReview.cell(row, "role").equals(Role.INDEPENDENT.word());
        if (!early) {
            return extent.lead;
        }
        return SampleReview.cell(row, "reviewer").equals(first) ? extent.first : extent.second;
    }

    private List<Decision> decisionsOf(Map<String, String> row) {
        List<Decision> decisions = new ArrayList<>();
        String reason = SampleReview.cell(row, "reason");
        for (Id<BibRecord> primary : primaries.getOrDefault(SampleReview.cell(row, "work"), List.of())) {
            decisions.add(new Decision(
                    review.desk().nextId(),
                    primary,
                    Stage.of(SampleReview.cell(row, "stage")),
                    reviewer(row),
                    Role.of(SampleReview.cell(row, "role")),
                    Verdict.of(SampleReview.cell(row, "verdict")),
                    Optional.ofNullable(reasons.get(reason)).map(Reason::id),
                    false,
                    review.desk().now()));
        }
        return decisions;
    }

    private void notRetrieved(Map<String, Double> shares, double limit) {
        for (Map<String, String> row : SampleReview.table("not-retrieved.csv")) {
            String work = SampleReview.cell(row, "work");
            if (shares.getOrDefault(work, 2.0) <= limit) {
                for (Id<BibRecord> primary : primaries.getOrDefault(work, List.of())) {
                    review.screening().saveRetrieved(reviewer(row), primary, false);
                }
            }
        }
    }

    private Id<Reviewer> reviewer(Map<String, String> row) {
        String name = SampleReview.cell(row, "reviewer");
        Reviewer reviewer = reviewers.get(name);
        if (reviewer == null) {
            throw new IllegalStateException("the sample has no reviewer " + name);
        }
        return reviewer.id();
    }

    private void readTruth() {
        Map<String, String> truth = new HashMap<>();
        for (Map<String, String> row : SampleReview.table("truth.csv")) {
            truth.put(
                    SampleReview.cell(row, "file") + ":" + SampleReview.cell(row, "index"),
                    SampleReview.cell(row, "work"));
        }
        Map<Id<ImportedFile>, String> files = review.desk().file().imports().all().stream()
                .collect(Collectors.toMap(ImportedFile::id, ImportedFile::fileName));
        review.desk()
                .file()
                .records()
                .forEach(record -> workOf.put(
                        record.id(), truth.getOrDefault(files.get(record.importId()) + ":" + record.number(), "")));
        for (Group group : review.desk().state().groups()) {
            primaries
                    .computeIfAbsent(workOf(group.primary()), work -> new ArrayList<>())
                    .add(group.primary());
        }
    }

    /** Records that were grouped although they belong to different works, and copies that were not grouped. */
    public record Truth(int copies, int found, int missed, int wrong) {}

    /** The groups of the review held against the true works. */
    public Truth truth() {
        Set<String> works = new HashSet<>(workOf.values());
        int copies = workOf.size() - works.size();
        int wrong = 0;
        int kept = 0;
        for (Group group : review.desk().state().groups()) {
            Set<String> inside = group.members().stream().map(this::workOf).collect(Collectors.toSet());
            wrong += inside.size() - 1;
            kept += inside.size();
        }
        int missed = kept - works.size();
        return new Truth(copies, copies - missed, missed, wrong);
    }
}
