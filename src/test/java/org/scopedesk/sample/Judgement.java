package org.scopedesk.sample;

import java.util.List;
import org.scopedesk.review.Decision.Role;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

/**
 * A decision on a work; {@code reason} is the wording of a reason of the review, empty if none was given.
 *
 * @param reviewer the reviewer's name
 */
record Judgement(Stage stage, int work, String reviewer, Role role, Verdict verdict, String reason) {
    List<String> cells() {
        return List.of(stage.word(), Work.label(work), reviewer, role.word(), verdict.word(), reason);
    }
}
