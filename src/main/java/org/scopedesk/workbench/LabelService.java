package org.scopedesk.workbench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.LabelColour;
import org.scopedesk.review.Labelling;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.Group;

/** The labels of a review, and putting them on records and taking them off. Safe for use by many threads. */
public final class LabelService {
    private final Desk desk;

    LabelService(Desk desk) {
        this.desk = desk;
    }

    /** The labels to choose from, in the order in which they were made. */
    public List<ReviewLabel> labels() {
        return desk.file().setup().labels().all();
    }

    /** Also those that were retired: whatever a record may have. */
    public List<ReviewLabel> everyLabel() {
        return desk.file().setup().labels().known();
    }

    /** Makes a label, in the colour used least so far; answers the one that is there if the name is taken. */
    public ReviewLabel add(String name) {
        Optional<ReviewLabel> there = labels().stream()
                .filter(label -> label.name().equalsIgnoreCase(name.strip()))
                .findFirst();
        return there.orElseGet(() -> {
            ReviewLabel label = new ReviewLabel(desk.nextId(), name, rarestColour());
            save(label);
            return label;
        });
    }

    /** Changes name or colour; one that was retired is listed again. */
    public void save(ReviewLabel label) {
        desk.file().setup().labels().put(label, desk.by());
        desk.tell(Change.SETUP);
    }

    /** Takes a label off the list; records that have it keep it. */
    public void retire(ReviewLabel label) {
        desk.file().setup().labels().remove(label.id(), desk.by());
        desk.tell(Change.SETUP);
    }

    /**
     * On how many records the person who asks may see each label, copies counting as one: their own labels, and others'
     * once the decisions are visible; without a person those that everybody may see.
     */
    public Map<Id<ReviewLabel>, Integer> uses(Optional<Id<Reviewer>> who) {
        Map<Id<ReviewLabel>, Set<Id<BibRecord>>> records = new HashMap<>();
        desk.state().withRemarks(r -> r.labellings()).stream()
                .filter(l -> who.filter(l.reviewer()::equals).isPresent() || isVisible(l))
                .forEach(l -> records.computeIfAbsent(l.label(), label -> new HashSet<>())
                        .add(desk.state().primaryOf(l.record())));
        Map<Id<ReviewLabel>, Integer> uses = new HashMap<>();
        records.forEach((label, seen) -> uses.put(label, seen.size()));
        return uses;
    }

    private boolean isVisible(Labelling labelling) {
        Group group = desk.state().groupOf(labelling.record());
        return desk.state().withScreening(s -> s.othersVisible(group, labelling.stage()));
    }

    /**
     * Puts a label on a record, or takes it off if this reviewer has put it there.
     *
     * @return true if it is on now
     */
    public boolean toggle(Id<Reviewer> reviewer, Stage stage, Id<BibRecord> record, Id<ReviewLabel> label) {
        Group group = desk.state().groupOf(record);
        List<Labelling> there = desk.state().withRemarks(r -> r.labellings(group)).stream()
                .filter(l -> l.label().equals(label) && l.reviewer().equals(reviewer))
                .toList();
        if (there.isEmpty()) {
            add(List.of(new Labelling(desk.nextId(), record, label, stage, reviewer, true, desk.now())));
        } else {
            add(there.stream()
                    .map(l -> new Labelling(desk.nextId(), l.record(), label, l.stage(), reviewer, false, desk.now()))
                    .toList());
        }
        return there.isEmpty();
    }

    private void add(List<Labelling> labellings) {
        desk.file().labellings().addAll(labellings);
        labellings.forEach(desk.state()::add);
        desk.tell(Change.NOTES);
    }

    private LabelColour rarestColour() {
        Map<LabelColour, Integer> used = new HashMap<>();
        labels().forEach(label -> used.merge(label.colour(), 1, Integer::sum));
        return Arrays.stream(LabelColour.values())
                .min(java.util.Comparator.comparingInt(colour -> used.getOrDefault(colour, 0)))
                .orElse(LabelColour.BLUE);
    }
}
