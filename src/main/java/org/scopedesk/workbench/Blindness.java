package org.scopedesk.workbench;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.scopedesk.index.RemarkWords;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;

/**
 * What one person may find in notes and labels: their own, and others' once the decisions of the stage at which these
 * were made are visible.
 */
record Blindness(Desk desk, Id<Reviewer> reviewer) implements RemarkWords {

    @Override
    public Set<Id<BibRecord>> notes(Predicate<String> matches) {
        Set<Id<BibRecord>> found = new HashSet<>();
        Mentions mentions = new Mentions(desk.file().setup());
        desk.state().withRemarks(r -> r.notes()).stream()
                .filter(note -> matches.test(mentions.shown(note.text())))
                .filter(note -> sees(note.reviewer(), note.stage(), note.record()))
                .forEach(note -> found.add(desk.state().primaryOf(note.record())));
        return found;
    }

    @Override
    public Set<Id<BibRecord>> labels(Predicate<String> matches) {
        Set<Id<ReviewLabel>> named = desk.file().setup().labels().known().stream()
                .filter(label -> matches.test(label.name()))
                .map(ReviewLabel::id)
                .collect(Collectors.toSet());
        Set<Id<BibRecord>> found = new HashSet<>();
        if (!named.isEmpty()) {
            desk.state().withRemarks(r -> r.labellings()).stream()
                    .filter(l -> named.contains(l.label()))
                    .filter(l -> sees(l.reviewer(), l.stage(), l.record()))
                    .forEach(l -> found.add(desk.state().primaryOf(l.record())));
        }
        return found;
    }

    boolean sees(Id<Reviewer> author, Stage stage, Id<BibRecord> record) {
        return author.equals(reviewer)
                || desk.state().withScreening(s -> s.othersVisible(desk.state().groupOf(record), stage));
    }
}
