package org.scopedesk.citation;

import java.util.List;
import org.scopedesk.review.Verdict;

/**
 * What a reviewer decided on a record in the tool that exported it.
 *
 * @param reviewer the reviewer's name there; empty if the file does not tell
 * @param verdict what was decided
 * @param reasons why it was excluded, in the tool's words; empty unless excluded
 * @param labels the labels the record has there
 */
public record PriorDecision(String reviewer, Verdict verdict, List<String> reasons, List<String> labels) {
    public PriorDecision {
        reasons = List.copyOf(reasons);
        labels = List.copyOf(labels);
    }
}
