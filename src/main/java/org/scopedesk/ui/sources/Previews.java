package org.scopedesk.ui.sources;

import java.util.Optional;
import org.scopedesk.citation.table.TableSample;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.ImportService;

/** Reads the first entries of a file again whenever it is to be read in another way. Window's thread only. */
final class Previews {
    private static final int MOST = 3;

    private final Desk desk;
    private final ImportService service;
    private final FileLine line;
    private final Latest sampleSlot = new Latest();
    private final Latest previewSlot = new Latest();

    Previews(Desk desk, ImportService service, FileLine line) {
        this.desk = desk;
        this.service = service;
        this.line = line;
        line.format().addListener((p, old, now) -> lookAtTable());
        line.encoding().addListener((p, old, now) -> lookAtTable());
        line.platform().addListener((p, old, now) -> look());
        line.table().mapping().addListener((p, old, now) -> look());
    }

    /** Reads the first entries, if somebody looks at the file. */
    void look() {
        if (line.open().get()) {
            line.how()
                    .ifPresent(how -> desk.work()
                            .read(() -> service.preview(line.file(), how, MOST))
                            .latestOf(previewSlot)
                            .then(line::preview));
        }
    }

    private void lookAtTable() {
        line.plain()
                .ifPresent(how -> desk.work()
                        .read(() -> service.sample(line.file(), how))
                        .latestOf(sampleSlot)
                        .then(this::adopt));
    }

    private void adopt(Optional<TableSample> found) {
        line.table().adopt(found);
        look();
    }
}
