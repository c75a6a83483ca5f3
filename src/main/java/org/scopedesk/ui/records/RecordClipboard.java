package org.scopedesk.ui.records;

import java.util.List;
import java.util.stream.Collectors;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.reading.Reading;

/** Puts records on the clipboard. Window's thread only. */
public final class RecordClipboard {
    /** More than this on a clipboard is a mistake; a file is better. */
    static final int MOST = 1000;

    private final Desk desk;
    private final Session session;

    public RecordClipboard(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
    }

    /** One citation on each line. */
    public void copyCitations(List<Id<BibRecord>> records) {
        if (fits(records)) {
            desk.work()
                    .read(() -> session.review().search().rows(records).stream()
                            .map(row -> Reading.plain(row.record().citation(), List.of()))
                            .map(Reading::asCitation)
                            .collect(Collectors.joining("\n")))
                    .then(text -> put(text, desk.texts().of("records.copied.citations", records.size())));
        }
    }

    /** As RIS, with source and decisions, to be pasted into a reference manager. */
    public void copyRis(List<Id<BibRecord>> records) {
        if (fits(records)) {
            desk.work()
                    .read(() -> session.review().exports().ris(records))
                    .then(text -> put(text, desk.texts().of("records.copied.ris", records.size())));
        }
    }

    private boolean fits(List<Id<BibRecord>> records) {
        if (records.size() > MOST) {
            desk.notices().trouble(desk.texts().of("records.copied.many", records.size(), MOST));
        }
        return !records.isEmpty() && records.size() <= MOST;
    }

    private void put(String text, String told) {
        desk.copy(text, told);
    }
}
