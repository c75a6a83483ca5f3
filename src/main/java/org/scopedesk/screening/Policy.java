package org.scopedesk.screening;

import org.scopedesk.review.Stage;

/**
 * How the decisions of reviewers make an outcome, for each stage.
 *
 * @param titleAbstract the rule of title and abstract screening
 * @param fullText the rule of full-text eligibility
 */
public record Policy(Rule titleAbstract, Rule fullText) {

    /** Two independent reviewers at both stages; reasons must agree at full text (JBI, PRISMA 2020 item 8). */
    public static final Policy STANDARD = new Policy(new Rule(2, false), new Rule(2, true));

    /**
     * The rule of one stage.
     *
     * @param required how many independent decisions a report needs, 1 or 2
     * @param reasonsMustAgree true if two exclusions for different reasons are a conflict
     */
    public record Rule(int required, boolean reasonsMustAgree) {
        public Rule {
            if (required < 1 || required > 2) {
                throw new IllegalArgumentException("one or two reviewers decide, not " + required);
            }
        }
    }

    public Rule at(Stage stage) {
        return switch (stage) {
            case TITLE_ABSTRACT -> titleAbstract;
            case FULL_TEXT -> fullText;
        };
    }

    /** This policy with so many independent decisions at both stages. */
    public Policy withReviewers(int required) {
        return new Policy(
                new Rule(required, titleAbstract.reasonsMustAgree), new Rule(required, fullText.reasonsMustAgree));
    }
}
