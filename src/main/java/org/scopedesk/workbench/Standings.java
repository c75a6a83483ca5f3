package org.scopedesk.workbench;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.Group;
import org.scopedesk.screening.Outcome;
import org.scopedesk.screening.Retrievals;
import org.scopedesk.screening.Screening;

/**
 * Where every group stands at both stages, kept up to date one group at a time, so that badges and queues cost nothing
 * in a review of 100,000 records. Not safe for use by many threads.
 */
final class Standings {
    private final List<Group> groups;
    private final Screening screening;
    private final Retrievals retrievals;
    private final NavigableMap<Integer, Group> fullText = new TreeMap<>();
    private final Map<Stage, NavigableMap<Integer, Group>> conflicts = new EnumMap<>(Stage.class);

    Standings(List<Group> groups, Screening screening, Retrievals retrievals) {
        this.groups = groups;
        this.screening = screening;
        this.retrievals = retrievals;
        for (Stage stage : Stage.values()) {
            conflicts.put(stage, new TreeMap<>());
        }
        for (int place = 0; place < groups.size(); place++) {
            refresh(place);
        }
    }

    /**
     * Looks again at one group.
     *
     * @return true if the full-text stage gained or lost it
     */
    boolean refresh(int place) {
        Group group = groups.get(place);
        Outcome first = screening.outcome(group, Stage.TITLE_ABSTRACT);
        boolean reaches = first.isIncluded() && retrievals.of(group) != Retrievals.State.NOT_RETRIEVED;
        put(conflicts(Stage.TITLE_ABSTRACT), place, group, first.isConflict());
        put(
                conflicts(Stage.FULL_TEXT),
                place,
                group,
                reaches && screening.outcome(group, Stage.FULL_TEXT).isConflict());
        return put(fullText, place, group, reaches);
    }

    /** The groups whose full text is to be judged, in their order. */
    Collection<Group> fullText() {
        return fullText.values();
    }

    /** The groups in conflict at a stage, in their order. */
    Collection<Group> inConflict(Stage stage) {
        return conflicts(stage).values();
    }

    private NavigableMap<Integer, Group> conflicts(Stage stage) {
        return Objects.requireNonNull(conflicts.get(stage));
    }

    private static boolean put(NavigableMap<Integer, Group> into, int place, Group group, boolean belongs) {
        return belongs ? into.put(place, group) == null : into.remove(place) != null;
    }
}
