package org.scopedesk.workbench;

import org.scopedesk.review.DuplicateLink;

/**
 * On what a link rests.
 *
 * @param rule the name of the rule or veto that decided; empty if a person did
 * @param line the same in one English line, with what agrees and differs, as {@link org.scopedesk.duplicate.Why} reads it;
 *     empty if a person did
 */
public record Ground(String rule, String line) {

    public static Ground of(DuplicateLink link) {
        return new Ground(link.rule(), link.why());
    }
}
