package org.scopedesk.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Labelling;
import org.scopedesk.review.Note;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;

/**
 * The notes and labels of a review that hold now: a fold over all notes and labellings that does not depend on their
 * order, nor on one arriving twice. Not safe for use by many threads.
 */
public final class Remarks {
    private final Map<Id<BibRecord>, Map<NoteSeat, Note>> notes = new HashMap<>();
    private final Map<Id<BibRecord>, Map<LabelSeat, Labelling>> labels = new HashMap<>();

    private record NoteSeat(Stage stage, Id<Reviewer> reviewer) {}

    private record LabelSeat(Id<ReviewLabel> label, Id<Reviewer> reviewer) {}

    public static Remarks of(Collection<Note> notes, Collection<Labelling> labellings) {
        Remarks remarks = new Remarks();
        notes.forEach(remarks::add);
        labellings.forEach(remarks::add);
        return remarks;
    }

    public void add(Note note) {
        notes.computeIfAbsent(note.record(), r -> new HashMap<>(2))
                .merge(new NoteSeat(note.stage(), note.reviewer()), note, Remarks::later);
    }

    public void add(Labelling labelling) {
        labels.computeIfAbsent(labelling.record(), r -> new HashMap<>(2))
                .merge(new LabelSeat(labelling.label(), labelling.reviewer()), labelling, Remarks::later);
    }

    /** The latest note of a reviewer at a stage on any record of a group; one that was taken away is none. */
    public Optional<Note> note(Group group, Stage stage, Id<Reviewer> reviewer) {
        return notesOf(group)
                .filter(note -> note.stage() == stage && note.reviewer().equals(reviewer))
                .max(Comparator.comparing(Note::id))
                .filter(note -> !note.text().isEmpty());
    }

    /** The labels that a reviewer has on any record of a group, in the order in which they were put on. */
    public List<Id<ReviewLabel>> labels(Group group, Id<Reviewer> reviewer) {
        return labellings(group).stream()
                .filter(l -> l.reviewer().equals(reviewer))
                .map(Labelling::label)
                .toList();
    }

    /** What is on a group now: of each label and reviewer the latest, if it was not taken off; in the order of making. */
    public List<Labelling> labellings(Group group) {
        Map<LabelSeat, Labelling> latest = new HashMap<>();
        labellingsOf(group).forEach(l -> latest.merge(new LabelSeat(l.label(), l.reviewer()), l, Remarks::later));
        return latest.values().stream()
                .filter(Labelling::on)
                .sorted(Comparator.comparing(Labelling::id))
                .toList();
    }

    /** When a reviewer last noted or labelled something on a group, or took it away; empty if never. */
    public Optional<Instant> lastMade(Group group, Id<Reviewer> reviewer) {
        return Stream.concat(
                        notesOf(group)
                                .filter(n -> n.reviewer().equals(reviewer))
                                .map(Note::at),
                        labellingsOf(group)
                                .filter(l -> l.reviewer().equals(reviewer))
                                .map(Labelling::at))
                .max(Comparator.naturalOrder());
    }

    /** All notes that hold now, in the order of making. */
    public List<Note> notes() {
        List<Note> all = new ArrayList<>();
        notes.values().forEach(of -> all.addAll(of.values()));
        all.removeIf(note -> note.text().isEmpty());
        all.sort(Comparator.comparing(Note::id));
        return all;
    }

    /** All labels that are on records now, in the order of making. */
    public List<Labelling> labellings() {
        List<Labelling> all = new ArrayList<>();
        labels.values().forEach(of -> all.addAll(of.values()));
        all.removeIf(labelling -> !labelling.on());
        all.sort(Comparator.comparing(Labelling::id));
        return all;
    }

    private Stream<Note> notesOf(Group group) {
        return group.members().stream().flatMap(member -> notes.getOrDefault(member, Map.of()).values().stream());
    }

    private Stream<Labelling> labellingsOf(Group group) {
        return group.members().stream().flatMap(member -> labels.getOrDefault(member, Map.of()).values().stream());
    }

    private static Note later(Note one, Note other) {
        return one.id().compareTo(other.id()) >= 0 ? one : other;
    }

    private static Labelling later(Labelling one, Labelling other) {
        return one.id().compareTo(other.id()) >= 0 ? one : other;
    }
}
