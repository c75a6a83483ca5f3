package org.scopedesk.ui.duplicates;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.Removal;

/** Says who joined or split records, when and why. */
final class AccountWords {
    private final Texts texts;
    private final Session session;

    AccountWords(Texts texts, Session session) {
        this.texts = texts;
        this.session = session;
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

    String when(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    /** Who removed the chosen record, and why; that it is screened if nobody did. */
    String fate(Compared shown, int column) {
        String source = shown.detail().sources().get(column);
        int number = column + 1;
        return shown.removals()
                .get(column)
                .map(removal -> removed(removal, number, source))
                .orElse(texts.of("duplicates.fate.screened", number, source));
    }

    private String removed(Removal removal, int number, String source) {
        String line = texts.of("duplicates.fate.removed", number, source, who(removal.by()), when(removal.at()));
        return removal.why().isEmpty() ? line + "." : line + ": " + removal.why() + ".";
    }
}
