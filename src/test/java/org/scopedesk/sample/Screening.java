package org.scopedesk.sample;

import java.util.ArrayList;
import java.util.List;
import org.scopedesk.review.Decision.Role;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

/**
 * Decides on works as two reviewers and a lead would: mostly of one mind, in doubt now and then, with an adjudication
 * for every conflict. At title/abstract a maybe counts as an include; at full text an exclusion has a reason, and two
 * different reasons are a conflict.
 */
final class Screening {
    static final String FIRST = "Ragnhild Øverlien";
    static final String SECOND = "Tomás Brandwood";
    static final String LEAD = "Astrid Kjellmo";

    private static final int DISAGREE_ON_TITLE = 7;
    private static final int DISAGREE_ON_TEXT = 9;
    private static final int NOT_RETRIEVED = 4;

    private final long seed;
    private final List<Judgement> firsts = new ArrayList<>();
    private final List<Judgement> seconds = new ArrayList<>();
    private final List<Judgement> adjudications = new ArrayList<>();
    private final List<Integer> notRetrieved = new ArrayList<>();
    private final List<Integer> included = new ArrayList<>();

    Screening(long seed) {
        this.seed = seed;
    }

    /** The decisions on all works: one reviewer after the other at each stage, the lead after both. */
    List<Judgement> screen(List<Work> works) {
        List<Judgement> log = new ArrayList<>();
        List<Work> forward = works.stream().filter(this::passesTitle).toList();
        finishStage(log);
        List<Work> read = forward.stream().filter(this::isRetrieved).toList();
        read.stream().filter(this::passesText).forEach(work -> included.add(work.number()));
        finishStage(log);
        return log;
    }

    /** Works whose full text could not be had, in order; known after {@link #screen}. */
    List<Integer> notRetrieved() {
        return List.copyOf(notRetrieved);
    }

    /** Works included in the review, in order; known after {@link #screen}. */
    List<Integer> included() {
        return List.copyOf(included);
    }

    private void finishStage(List<Judgement> log) {
        for (List<Judgement> part : List.of(firsts, seconds, adjudications)) {
            log.addAll(part);
            part.clear();
        }
    }

    private boolean passesTitle(Work work) {
        Chance chance = Chance.of(seed + 1, work.number());
        boolean relevant = chance.in100(work.topic().looksRelevant());
        boolean conflict = chance.in100(DISAGREE_ON_TITLE);
        boolean firstIsRight = chance.in100(50);
        decideTitle(work, FIRST, relevant == (firstIsRight || !conflict), chance);
        decideTitle(work, SECOND, relevant == (!firstIsRight || !conflict), chance);
        if (!conflict) {
            return relevant;
        }
        boolean include = relevant == chance.in100(80);
        Verdict verdict = include ? Verdict.INCLUDE : Verdict.EXCLUDE;
        adjudications.add(judgement(Stage.TITLE_ABSTRACT, work, LEAD, Role.ADJUDICATION, verdict, ""));
        return include;
    }

    private void decideTitle(Work work, String reviewer, boolean include, Chance chance) {
        Verdict verdict = !include ? Verdict.EXCLUDE : chance.in100(14) ? Verdict.MAYBE : Verdict.INCLUDE;
        String reason =
                verdict == Verdict.EXCLUDE && chance.in100(35) ? work.fit().reason() : "";
        of(reviewer).add(judgement(Stage.TITLE_ABSTRACT, work, reviewer, Role.INDEPENDENT, verdict, reason));
    }

    private boolean isRetrieved(Work work) {
        boolean retrieved = !Chance.of(seed + 2, work.number()).in100(NOT_RETRIEVED);
        if (!retrieved) {
            notRetrieved.add(work.number());
        }
        return retrieved;
    }

    private boolean passesText(Work work) {
        Chance chance = Chance.of(seed + 3, work.number());
        Fit right = work.fit();
        boolean conflict = chance.in100(DISAGREE_ON_TEXT);
        boolean firstIsRight = chance.in100(50);
        Fit wrong = right == Fit.FITS ? Fit.CONCEPT : chance.in100(50) ? Fit.FITS : other(right);
        decideText(work, FIRST, Role.INDEPENDENT, conflict && !firstIsRight ? wrong : right);
        decideText(work, SECOND, Role.INDEPENDENT, conflict && firstIsRight ? wrong : right);
        if (conflict) {
            decideText(work, LEAD, Role.ADJUDICATION, right);
        }
        return right == Fit.FITS;
    }

    private static Fit other(Fit reason) {
        return reason == Fit.CONCEPT ? Fit.POPULATION : Fit.CONCEPT;
    }

    private void decideText(Work work, String reviewer, Role role, Fit fit) {
        Verdict verdict = fit == Fit.FITS ? Verdict.INCLUDE : Verdict.EXCLUDE;
        of(reviewer).add(judgement(Stage.FULL_TEXT, work, reviewer, role, verdict, fit.reason()));
    }

    private List<Judgement> of(String reviewer) {
        return reviewer.equals(FIRST) ? firsts : reviewer.equals(SECOND) ? seconds : adjudications;
    }

    private static Judgement judgement(
            Stage stage, Work work, String reviewer, Role role, Verdict verdict, String reason) {
        return new Judgement(stage, work.number(), reviewer, role, verdict, reason);
    }
}
