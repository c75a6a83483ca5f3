package org.scopedesk.ui.duplicates;

import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.DuplicateRow;

/** Why records are asked about or grouped, in words. */
final class Reasons {
    private Reasons() {}

    /** With a capital first letter. */
    static String sentence(String why) {
        return why.isEmpty() ? why : Character.toUpperCase(why.charAt(0)) + why.substring(1);
    }

    /** One line; says so if a person and not a rule is the reason. */
    static String of(DuplicateRow row, Texts texts) {
        if (!row.why().isBlank()) {
            return sentence(row.why());
        }
        return texts.of(row.band() == DuplicateRow.Band.ASKED ? "duplicates.why.asked" : "duplicates.why.person");
    }
}
