package org.scopedesk.workbench;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    private final Groups groups;
    private final Screening screening;
    private final Retrievals retrievals;
    private final NavigableMap<Long, Group> fullText = new TreeMap<>();
    private final Map<Stage, NavigableMap<Long, Group>> conflicts = new EnumMap<>(Stage.class);

    /**
     * @param decided the places of all groups on which anything was ever decided: only these can be in conflict or at full
     *     text
     */
    Standings(Groups groups, Screening screening, Retrievals retrievals, Stream<Long> decided) {
        this.groups = groups;
        this.screening = screening;
        this.retrievals = retrievals;
        for (Stage stage : Stage.values()) {
            conflicts.put(stage, new TreeMap<>());
        }
        decided.forEach(this::refresh);
    }

    /**
     * Looks again at one place of {@link Groups}, be there a group now or not.
     *
     * @return true if the full-text stage gained or lost it
     */
    boolean refresh(long place) {
        return groups.at(place).map(group -> refresh(place, group)).orElseGet(() -> {
            conflicts.values().forEach(known -> known.remove(place));
            return fullText.remove(place) != null;
        });
    }

    private boolean refresh(Long place, Group group) {
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

    private NavigableMap<Long, Group> conflicts(Stage stage) {
        return Objects.requireNonNull(conflicts.get(stage));
    }

    private static boolean put(NavigableMap<Long, Group> into, long place, Group group, boolean belongs) {
        return belongs ? into.put(place, group) == null : into.remove(place) != null;
    }
}
