package org.scopedesk.workbench;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.scopedesk.report.Flow;
import org.scopedesk.report.FlowBox;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.screening.Group;
import org.scopedesk.store.RecordHead;

/**
 * Which records a set has. What the flow counts is taken from the flow, so that an export has as many records as the
 * diagram says.
 */
record ExportSets(ReviewState state, Flow flow) {

    List<Id<BibRecord>> records(ExportSet set) {
        return switch (set) {
            case ALL -> state.heads().stream().map(RecordHead::id).toList();
            case UNIQUE -> state.groups().stream().map(Group::primary).toList();
            case DUPLICATES -> inOrder(id -> !state.primaryOf(id).equals(id));
            case SOUGHT -> of(FlowBox.SOUGHT);
            case INCLUDED -> of(FlowBox.INCLUDED);
            case EXCLUDED_TITLE_ABSTRACT -> of(FlowBox.EXCLUDED);
            case EXCLUDED_FULL_TEXT -> of(FlowBox.REPORTS_EXCLUDED);
            case NOT_RETRIEVED -> of(FlowBox.NOT_RETRIEVED);
            case CONFLICTS -> of(FlowBox.SCREENING_CONFLICT, FlowBox.ASSESSMENT_CONFLICT);
            case OPEN -> of(FlowBox.SCREENING_OPEN, FlowBox.ASSESSMENT_OPEN);
        };
    }

    private List<Id<BibRecord>> of(FlowBox... boxes) {
        Set<Id<BibRecord>> wanted = new LinkedHashSet<>();
        for (FlowBox box : boxes) {
            wanted.addAll(primaries(flow.databases().number(box).records()));
            wanted.addAll(primaries(flow.others().number(box).records()));
        }
        return inOrder(wanted::contains);
    }

    private List<Id<BibRecord>> primaries(Collection<Id<BibRecord>> records) {
        return records.stream().map(state::primaryOf).toList();
    }

    private List<Id<BibRecord>> inOrder(Predicate<Id<BibRecord>> wanted) {
        return state.heads().stream().map(RecordHead::id).filter(wanted).toList();
    }
}
