package org.scopedesk.workbench;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.LabelColour;
import org.scopedesk.review.PccElement;
import org.scopedesk.review.Reason;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Source;
import org.scopedesk.screening.Policy;
import org.scopedesk.store.History.Row;
import org.scopedesk.store.ReviewFile;

/** The frame of a review as it stood at a moment: imports, policy, the wording of sources and reasons, merges. */
final class PastSetup {
    private final Set<Id<ImportedFile>> imports = new HashSet<>();
    private final Map<String, Row> sources = new HashMap<>();
    private final Map<String, Row> reasons = new HashMap<>();
    private final Map<String, Row> criteria = new HashMap<>();
    private final Map<String, Row> labels = new HashMap<>();
    private final Map<String, Row> reviewers = new HashMap<>();
    private final ReviewFile file;
    private int needed = Policy.STANDARD.titleAbstract().required();
    private PrimaryOrder primaryOrder = PrimaryOrder.MOST_COMPLETE;

    PastSetup(ReviewFile file, Instant at) {
        this.file = file;
        file.imports().all().stream()
                .filter(done -> !done.at().isAfter(at))
                .map(ImportedFile::id)
                .forEach(imports::add);
        file.history().rows().stream()
                .filter(row -> !Instant.parse(row.get("made_at")).isAfter(at))
                .forEach(this::take);
    }

    boolean hadImported(Id<ImportedFile> id) {
        return imports.contains(id);
    }

    Policy policy() {
        return Policy.STANDARD.withReviewers(needed);
    }

    PrimaryOrder primaryOrder() {
        return primaryOrder;
    }

    /** Every source there ever was, called as it was then; one that came later has today's name. */
    List<Source> sources() {
        return file.setup().sources().known().stream()
                .map(source -> then(
                        sources,
                        source,
                        source.id(),
                        row -> new Source(source.id(), row.get("name"), source.kind(), source.platform())))
                .toList();
    }

    /** Every reason there ever was, worded as it was then. */
    List<Reason> reasons() {
        return file.setup().reasons().known().stream()
                .map(reason -> then(
                        reasons,
                        reason,
                        reason.id(),
                        row -> new Reason(reason.id(), row.get("text"), reason.criterion(), reason.position())))
                .toList();
    }

    /** The criteria that were in force then, in the order in which they were checked. */
    List<Criterion> criteria() {
        return criteria.values().stream()
                .filter(row -> !row.get("removed").equals("1"))
                .map(row -> new Criterion(
                        Id.of(row.get("id")),
                        PccElement.of(row.get("element")),
                        row.get("text"),
                        Integer.parseInt(row.get("position"))))
                .sorted(Comparator.comparingInt(Criterion::position).thenComparing(Criterion::id))
                .toList();
    }

    /** The labels that anybody had made by then, called and coloured as they were. */
    Map<Id<ReviewLabel>, ReviewLabel> labels() {
        Map<Id<ReviewLabel>, ReviewLabel> then = new HashMap<>();
        labels.forEach((id, row) ->
                then.put(Id.of(id), new ReviewLabel(Id.of(id), row.get("name"), LabelColour.of(row.get("colour")))));
        return then;
    }

    /** How a reviewer was called; empty for one who was not there. */
    String nameOf(Id<Reviewer> reviewer) {
        Row row = reviewers.get(reviewer.toString());
        return row == null ? "" : row.get("name");
    }

    /** Each reason that was merged by then, with the one that stood for it in the end. */
    Map<Id<Reason>, Id<Reason>> merged() {
        Map<Id<Reason>, Id<Reason>> merged = new HashMap<>();
        for (String id : reasons.keySet()) {
            String end = end(id);
            if (!end.equals(id)) {
                merged.put(Id.of(id), Id.of(end));
            }
        }
        return merged;
    }

    /** Follows the merges; stops where two copies of a review that were joined merged in a circle. */
    private String end(String from) {
        Set<String> seen = new HashSet<>();
        String at = from;
        while (seen.add(at) && reasons.containsKey(at)) {
            String next = Objects.requireNonNull(reasons.get(at)).get("merged_into");
            at = next.isEmpty() ? at : next;
        }
        return at;
    }

    private void take(Row row) {
        switch (row.table()) {
            case "source" -> sources.put(row.get("id"), row);
            case "reason" -> reasons.put(row.get("id"), row);
            case "criterion" -> criteria.put(row.get("id"), row);
            case "label" -> labels.put(row.get("id"), row);
            case "reviewer" -> reviewers.put(row.get("id"), row);
            case "setting" -> {
                if (row.get("name").equals(SetupService.DECISIONS_NEEDED)) {
                    needed = Integer.parseInt(row.get("value"));
                } else if (row.get("name").equals(DuplicateService.PRIMARY_ORDER)) {
                    primaryOrder = PrimaryOrder.of(row.get("value"));
                }
            }
            default -> {}
        }
    }

    private static <T> T then(Map<String, Row> rows, T today, Id<T> id, Function<Row, T> asThen) {
        Row row = rows.get(id.toString());
        return row == null ? today : asThen.apply(row);
    }
}
