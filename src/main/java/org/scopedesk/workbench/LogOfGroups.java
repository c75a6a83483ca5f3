package org.scopedesk.workbench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.workbench.LogEntry.Kind;

/** How duplicates were grouped: each run of the program as one entry, each word of a person by itself. */
final class LogOfGroups {
    /** The program says nothing for so long only between two runs. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Desk desk;
    private final LogDesk names;
    private final List<DuplicateLink> run = new ArrayList<>();
    /** The links that took others back. */
    private final Set<Id<DuplicateLink>> back = new HashSet<>();

    LogOfGroups(Desk desk, LogDesk names) {
        this.desk = desk;
        this.names = names;
    }

    void addTo(List<LogEntry> entries) {
        desk.state().allLinks().stream()
                .sorted(Comparator.comparing(DuplicateLink::id))
                .forEach(link -> add(link, entries));
        endRun(entries);
    }

    private void add(DuplicateLink link, List<LogEntry> entries) {
        if (link.by().isPresent()) {
            endRun(entries);
            link.takesBack().ifPresent(of -> back.add(link.id()));
            entries.add(word(link, names.person(link.by().get())));
            return;
        }
        if (!run.isEmpty()
                && Duration.between(run.get(run.size() - 1).at(), link.at()).compareTo(PAUSE) > 0) {
            endRun(entries);
        }
        run.add(link);
    }

    private void endRun(List<LogEntry> entries) {
        if (!run.isEmpty()) {
            DuplicateLink last = run.get(run.size() - 1);
            List<String> counts = List.of(count(Relation.DUPLICATE), count(Relation.ASKED), count(Relation.RELATED));
            entries.add(LogEntry.of(last.id(), Kind.GROUPING, last.at(), "", "grouped", counts));
            run.clear();
        }
    }

    private String count(Relation relation) {
        return String.valueOf(
                run.stream().filter(link -> link.relation() == relation).count());
    }

    private LogEntry word(DuplicateLink link, String by) {
        String does = link.takesBack()
                .map(of -> back.contains(of) ? "relink_" : "unlink_")
                .orElse("link_");
        String word = does + link.relation().word();
        return LogEntry.of(link.id(), Kind.GROUPING, link.at(), by, word, List.of())
                .about(link.first())
                .and(link.second());
    }
}
