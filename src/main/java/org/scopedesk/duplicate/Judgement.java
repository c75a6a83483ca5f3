package org.scopedesk.duplicate;

import java.util.List;
import org.scopedesk.review.Relation;

/** What the program says of two records, and why; the same whichever is named first. */
public final class Judgement {
    private final Relation relation;
    private final String rule;
    private final String words;
    private final Evidence evidence;
    private final double score;
    private final boolean loose;

    Judgement(Relation relation, String rule, String words, Evidence evidence, boolean loose) {
        this.relation = relation;
        this.rule = rule;
        this.words = words;
        this.evidence = evidence;
        this.score = Wording.score(evidence);
        this.loose = loose;
    }

    public Relation relation() {
        return relation;
    }

    /** The name of the {@link Rule} or {@link Veto} that decided; "NOTHING" if no rule applied. */
    public String rule() {
        return rule;
    }

    /** How far the fields that both records give agree, 0 to 1; a measure for sorting, not a probability. */
    public double score() {
        return score;
    }

    /** True of duplicates that nothing contradicts, but neither number nor place holds together. */
    boolean loose() {
        return loose;
    }

    /** How well two loose duplicates fit, 0 best: whether their abstracts are the same, then their years. */
    int doubt() {
        int text = evidence.summary() == Agreement.SAME ? 0 : 2;
        return text + (evidence.yearGap() == 0 ? 0 : 1);
    }

    /** One line for people: what decided, then what agrees and differs. */
    public String why() {
        return Wording.why(words, evidence);
    }

    /** Field by field, in the order of {@link ComparedField}. */
    public List<FieldEvidence> fields() {
        return Wording.fields(evidence);
    }

    @Override
    public String toString() {
        return relation + " " + rule + ": " + why();
    }
}
