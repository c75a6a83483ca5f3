package org.scopedesk.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Jobs;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Decision;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Held;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.memory.Memory;
import org.scopedesk.workbench.ImportService;
import org.scopedesk.workbench.Item;

/** A loop over the titles and abstracts of a review, at a desk without a window; its thread can be held up. */
abstract class OneLoop {
    @TempDir
    private Path folder;

    final Held window = new Held();
    private Memory memory;
    Desk desk;
    Session session;
    ScreeningModel model;

    @BeforeEach
    void openReview() {
        memory = new Memory(folder.resolve("window.properties"));
        desk = new Desk(folder, memory, Jobs.inline(), window, address -> {});
        desk.create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support"));
        session = desk.session().get().orElseThrow();
        model = new ScreeningModel(desk, session, Stage.TITLE_ABSTRACT);
    }

    @AfterEach
    void close() {
        desk.close();
        memory.close();
    }

    void anna() {
        session.review().setup().addReviewer("Anna", true);
        model.resumeUnlessReading();
    }

    Item shown() {
        return model.item().get().orElseThrow();
    }

    Optional<Verdict> own(Item item) {
        return session.review()
                .screening()
                .item(
                        session.who().orElseThrow(),
                        Stage.TITLE_ABSTRACT,
                        item.record().id())
                .own()
                .map(Decision::verdict);
    }

    void records(String... titles) throws IOException {
        StringBuilder ris = new StringBuilder();
        for (String title : titles) {
            ris.append("TY  - JOUR\nTI  - ").append(title).append(" study of peer support\nPY  - 2019\nER  - \n\n");
        }
        Path file = Files.writeString(folder.resolve("records.ris"), ris);
        ImportService imports = session.review().imports();
        Detection.Recognised how = (Detection.Recognised) imports.inspect(file).detection();
        assertThat(imports.importFile(file, how, "Medline", "", Progress.NONE).read())
                .isEqualTo(titles.length);
    }
}
