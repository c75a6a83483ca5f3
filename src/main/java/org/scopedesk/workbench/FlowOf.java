package org.scopedesk.workbench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.scopedesk.report.Flow;
import org.scopedesk.report.FlowGroup;
import org.scopedesk.report.FlowGroup.Standing;
import org.scopedesk.report.FlowInput;
import org.scopedesk.report.FlowRecord;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Source;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.Group;
import org.scopedesk.screening.Outcome;
import org.scopedesk.screening.Retrievals;
import org.scopedesk.store.RecordHead;

/**
 * Computes the flow of a review, as it stands or as it stood.
 *
 * @param heads all records
 * @param groups all groups
 * @param sources whatever a record may name
 * @param reasons whatever a decision may name
 * @param merged each merged reason with the one it counts as
 */
record FlowOf(
        List<RecordHead> heads,
        List<Group> groups,
        List<Source> sources,
        List<Reason> reasons,
        Map<Id<Reason>, Id<Reason>> merged) {

    Flow of(BiFunction<Group, Stage, Outcome> outcome, Function<Group, Retrievals.State> retrieval) {
        Map<Id<BibRecord>, Id<BibRecord>> primaries = new HashMap<>();
        groups.forEach(group -> group.members().forEach(member -> primaries.put(member, group.primary())));
        return Flow.of(new FlowInput(
                sources.stream().sorted(Comparator.comparing(Source::id)).toList(),
                reasons,
                heads.stream()
                        .map(head -> new FlowRecord(
                                head.id(), head.sourceId(), primaries.getOrDefault(head.id(), head.id())))
                        .toList(),
                groups.stream()
                        .map(group -> standing(group, outcome, retrieval))
                        .toList()));
    }

    private FlowGroup standing(
            Group group, BiFunction<Group, Stage, Outcome> outcome, Function<Group, Retrievals.State> retrieval) {
        Outcome second = outcome.apply(group, Stage.FULL_TEXT);
        Optional<Id<Reason>> reason = second.exclusionReason().map(id -> merged.getOrDefault(id, id));
        return FlowGroup.open(group.primary())
                .atTitleAbstract(standing(outcome.apply(group, Stage.TITLE_ABSTRACT)))
                .notRetrieved(retrieval.apply(group) == Retrievals.State.NOT_RETRIEVED)
                .atFullText(standing(second), reason);
    }

    private static Standing standing(Outcome outcome) {
        if (outcome.isIncluded()) {
            return Standing.INCLUDED;
        }
        if (outcome.isConflict()) {
            return Standing.CONFLICT;
        }
        return outcome.isExcluded() ? Standing.EXCLUDED : Standing.OPEN;
    }
}
