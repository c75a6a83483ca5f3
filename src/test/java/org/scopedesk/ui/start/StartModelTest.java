package org.scopedesk.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.job.Jobs;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Held;
import org.scopedesk.ui.memory.Memory;

final class StartModelTest {
    @TempDir
    private Path folder;

    private final Held window = new Held();
    private Memory memory;
    private Desk desk;
    private StartModel model;

    @BeforeEach
    void begin() {
        memory = new Memory(folder.resolve("window.properties"));
        desk = new Desk(folder.resolve("settings"), memory, Jobs.inline(), window, address -> {});
        model = new StartModel(desk);
        model.where().set(folder);
    }

    @AfterEach
    void end() {
        desk.close();
        memory.close();
    }

    @Test
    void aSecondEnterWhileAReviewIsMadeDoesNotMakeAnother() throws IOException {
        model.title().set("Peer support");
        window.hold();
        model.create();
        model.create();
        window.goOn();

        assertThat(desk.session().get()).isPresent();
        assertThat(reviews()).isEqualTo(1);
    }

    @Test
    void aReviewThatCouldNotBeMadeIsMadeAtTheSecondTry() throws IOException {
        Path missing = folder.resolve("not there");
        model.where().set(missing);
        model.title().set("Peer support");
        model.create();
        assertThat(desk.session().get()).isEmpty();

        Files.createDirectory(missing);
        model.create();

        assertThat(desk.session().get()).isPresent();
    }

    private long reviews() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(StartModel.ENDING))
                    .count();
        }
    }
}
