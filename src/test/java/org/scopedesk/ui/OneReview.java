package org.scopedesk.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Jobs;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.memory.Memory;
import org.scopedesk.workbench.ImportService;

/** A review of one reviewer, open at a desk without a window, on which all work is done at once; for tests of models. */
public final class OneReview implements AutoCloseable {
    private final Path folder;
    private final Memory memory;
    private final Desk desk;

    public OneReview(Path folder) {
        this(folder, Runnable::run);
    }

    /** A review whose window's thread is given. */
    public OneReview(Path folder, Executor window) {
        this.folder = folder;
        this.memory = new Memory(folder.resolve("window.properties"));
        this.desk = new Desk(folder, memory, Jobs.inline(), window, address -> {});
        desk.create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support"));
        session().review().setup().saveDecisionsNeeded(1);
        session().review().setup().addReviewer("Anna", true);
    }

    public Desk desk() {
        return desk;
    }

    public Session session() {
        return desk.session().get().orElseThrow();
    }

    /** Somebody else, who does not sit here yet. */
    public Reviewer berit() {
        return session().review().setup().addReviewer("Berit", false);
    }

    /** Imports a record for each title, all different, as one file of Medline. */
    public void records(String... titles) throws IOException {
        StringBuilder ris = new StringBuilder();
        for (String title : titles) {
            ris.append("TY  - JOUR\nTI  - ").append(title).append("\nAU  - Ness, Ottar\nPY  - 2019\n");
            ris.append("AB  - About ").append(title).append(".\nER  - \n\n");
        }
        Path file = Files.writeString(Files.createTempFile(folder, "records", ".ris"), ris);
        ImportService imports = session().review().imports();
        Detection.Recognised how = (Detection.Recognised) imports.inspect(file).detection();
        imports.importFile(file, how, "Medline", "", Progress.NONE);
    }

    /** The one reviewer decides on the next record at title and abstract. */
    public Id<BibRecord> decideNext(Verdict verdict) {
        var who = session().who().orElseThrow();
        var screening = session().review().screening();
        Id<BibRecord> record = screening.resumeAt(who, Stage.TITLE_ABSTRACT).orElseThrow();
        screening.decide(who, Stage.TITLE_ABSTRACT, record, verdict, Optional.empty());
        return record;
    }

    @Override
    public void close() {
        desk.close();
        memory.close();
    }
}
