package org.scopedesk.ui.duplicates;

import java.util.Optional;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.Contradiction;
import org.scopedesk.workbench.Fate;
import org.scopedesk.workbench.Removal;

/** Says who joined or split records, when and why. */
final class AccountWords {
    private final Texts texts;
    private final Session session;
    private final Reasons reasons;

    AccountWords(Texts texts, Session session) {
        this.texts = texts;
        this.session = session;
        this.reasons = new Reasons(texts);
    }

    /** A name, or the program. */
    String who(Optional<Id<Reviewer>> by) {
        return by.map(id -> session.reviewers().get().stream()
                        .filter(r -> r.id().equals(id))
                        .map(Reviewer::name)
                        .findFirst()
                        .orElse(""))
                .orElse(texts.of("duplicates.program"));
    }

    /** Who removed a record, and why; whom it is screened for if nobody did; what became of it in a split. */
    String fate(Compared shown, int column) {
        String source = shown.detail().sources().get(column);
        int number = column + 1;
        Fate fate = shown.fates().get(column);
        if (fate.removal().isPresent()) {
            return removed(fate.removal().get(), number, source);
        }
        if (fate.leftBehind()) {
            return texts.of("duplicates.fate.left", number, source);
        }
        return texts.of(fate.copies() > 1 ? "duplicates.fate.screened" : "duplicates.fate.alone", number, source);
    }

    /** What a person said and later words contradict. */
    String contradiction(Contradiction of, Compared shown) {
        return texts.of(
                "duplicates.contradicted." + of.said().relation().word(),
                who(of.said().by()),
                texts.moment(of.said().at()),
                name(of.first(), shown),
                name(of.second(), shown));
    }

    private String name(Contradiction.Named named, Compared shown) {
        int at = shown.records().indexOf(named.record());
        return at >= 0
                ? texts.of("duplicates.history.in.front", at + 1, named.source())
                : texts.of("duplicates.history.elsewhere", named.title(), named.source());
    }

    private String removed(Removal removal, int number, String source) {
        String line =
                texts.of("duplicates.fate.removed", number, source, who(removal.by()), texts.moment(removal.at()));
        String why = reasons.of(removal.ground());
        return why.isEmpty() ? line + "." : line + ": " + why + ".";
    }
}
