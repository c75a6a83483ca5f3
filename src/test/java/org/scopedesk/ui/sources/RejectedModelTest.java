package org.scopedesk.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.citation.Detection;
import org.scopedesk.job.Progress;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.SetAside;
import org.scopedesk.ui.Held;
import org.scopedesk.ui.OneReview;
import org.scopedesk.workbench.ImportService;
import org.scopedesk.workbench.PriorVoter;

/** Entries that are read again, and decisions that are taken over, while somebody goes on already. */
final class RejectedModelTest {
    private static final String LOST = "TI  - Peer workers in towns\nAU  - Lie, T\nPY  - 2020\nER  - \n\n";
    private static final String BROKEN = "TY  - JOUR\nTI  - Carers\nPY  - 2019\nER  - \n\n" + LOST + LOST;
    private static final String VOTES = """
            TY  - JOUR
            TI  - Peer workers
            PY  - 2019
            N1  - RAYYAN-INCLUSION: {"Emily"=>"Excluded"}
            ER  -\s

            """;

    @TempDir
    private Path folder;

    private final Held window = new Held();
    private OneReview review;
    private RejectedModel model;

    @BeforeEach
    void openReview() {
        review = new OneReview(folder, window);
        model = new RejectedModel(review.desk(), review.session());
    }

    @AfterEach
    void close() {
        window.goOn();
        review.close();
    }

    @Test
    void whatCameOfAnEntryIsNotShownBesideTheOneThatIsInFrontByThen() throws Exception {
        model.open(imported("broken.ris", BROKEN));
        window.hold();
        model.read();
        model.choose(second());
        window.goOn();

        assertThat(model.result().get()).isEmpty();
        assertThat(model.chosen().get()).hasValue(second());
    }

    @Test
    void whoWentOnFromAnEntryThatIsRepairedStaysWhereTheyAre() throws Exception {
        model.open(imported("broken.ris", BROKEN));
        SetAside first = model.chosen().get().orElseThrow();
        model.draft(first, "TY  - JOUR\n" + LOST);
        window.hold();
        model.read();
        model.choose(second());
        window.goOn();

        assertThat(model.chosen().get()).hasValue(second());
        assertThat(model.entries().get().orElseThrow().open()).isEqualTo(1);
    }

    @Test
    void whoClosedTheEntriesIsNotBroughtBackToThem() throws Exception {
        model.open(imported("broken.ris", BROKEN));
        model.draft(model.chosen().get().orElseThrow(), "TY  - JOUR\n" + LOST);
        window.hold();
        model.read();
        model.close();
        window.goOn();

        assertThat(model.entries().get()).isEmpty();
        assertThat(model.result().get()).isEmpty();
    }

    @Test
    void decisionsAreTakenOverOnceThoughTheKeyIsPressedTwice() throws Exception {
        PriorModel prior = new PriorModel(review.desk(), review.session());
        prior.open(imported("votes.ris", VOTES));
        PriorVoter emily = prior.prior().get().orElseThrow().voters().get(0);
        prior.choose(emily, new PriorModel.Choice.New("Emily"));
        window.hold();
        prior.takeOver();
        prior.takeOver();
        window.goOn();

        assertThat(review.session().review().setup().reviewers())
                .extracting(Reviewer::name)
                .containsExactly("Anna", "Emily");
        assertThat(prior.prior().get()).isEmpty();
    }

    @Test
    void decisionsOfAFileThatWasClosedAreNotOpenedAfterwards() throws Exception {
        PriorModel prior = new PriorModel(review.desk(), review.session());
        ImportedFile file = imported("votes.ris", VOTES);
        window.hold();
        prior.open(file);
        prior.close();
        window.goOn();

        assertThat(prior.prior().get()).isEqualTo(Optional.empty());
    }

    private SetAside second() {
        List<SetAside> all = model.entries().get().orElseThrow().all();
        return all.get(1);
    }

    private ImportedFile imported(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        ImportService imports = review.session().review().imports();
        Detection.Recognised how = (Detection.Recognised) imports.inspect(file).detection();
        return imports.importFile(file, how, "Medline", "Anna", Progress.NONE);
    }
}
