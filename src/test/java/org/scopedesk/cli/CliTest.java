package org.scopedesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.job.Progress;
import org.scopedesk.workbench.OpenReview;

class CliTest {
    private static final String TWO = """
            TY  - JOUR
            TI  - Peer support workers as co-producers
            AU  - Nordahl, Kari
            PY  - 2019
            DO  - 10.5555/a.1
            ER  -\s

            TY  - JOUR
            TI  - Recovery colleges in rural Finnmark
            AU  - Bakken, Siv
            PY  - 2020
            ER  -\s
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void inspectTellsWhatAFileIsAndWritesItsRecords() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ris"), TWO);
        Path json = folder.resolve("a.jsonl");
        assertThat(run("inspect", file.toString(), "--json", json.toString())).isEqualTo(Exit.DONE);
        assertThat(out())
                .contains("format RIS")
                .contains("found 2 = read 2 + rejected 0")
                .contains("DOI 1");
        assertThat(Files.readAllLines(json)).hasSize(2).first().asString().contains("\"title\":\"Peer support");
    }

    @Test
    void aRejectedEntryIsToldByTheExitCodeAndItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ris"), TWO + "\nTY  - JOUR\nER  - \n");
        assertThat(run("inspect", file.toString())).isEqualTo(Exit.SOMETHING_REJECTED);
        assertThat(out()).contains("rejected 1").contains("line 14 rejected");
    }

    @Test
    void anUnreadableFileIsOneLineAndTheOthersAreStillRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ris"), TWO);
        assertThat(run("inspect", folder.resolve("none.ris").toString(), file.toString()))
                .isEqualTo(Exit.UNREADABLE);
        assertThat(err().lines()).hasSize(1).first().asString().contains("does not exist");
        assertThat(out()).contains("found 2");
    }

    @Test
    void aWrongCallIsOneLine() {
        assertThat(run("import")).isEqualTo(Exit.WRONG_CALL);
        assertThat(run("nonsense")).isEqualTo(Exit.WRONG_CALL);
        assertThat(err().lines()).hasSize(2);
    }

    @Test
    void aDamagedReviewHasItsOwnExitCode() throws IOException {
        Path review = folder.resolve("r.scopedesk");
        run("new", review.toString(), "--title", "T");
        run(
                "import",
                review.toString(),
                Files.writeString(folder.resolve("a.ris"), TWO).toString());
        byte[] bytes = Files.readAllBytes(review);
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] = (byte) 0xA5;
        }
        Files.write(review, bytes);
        assertThat(run("verify", review.toString())).isEqualTo(Exit.DAMAGED);
    }

    @Test
    void repairedEntriesAreNamedByTheStatus() throws IOException {
        Path review = folder.resolve("r.scopedesk");
        Path file = Files.writeString(folder.resolve("a.ris"), TWO + "\nTI  - Lost\nAU  - Lie, T\nER  - \n");
        run("new", review.toString(), "--title", "T");
        run("import", review.toString(), file.toString(), "--source", "Medline");
        run("status", review.toString());
        assertThat(out()).contains("Medline: found 3 = read 2 + rejected 1\n".replace("\n", System.lineSeparator()));
        try (OpenReview open = OpenReview.open(review, Progress.NONE)) {
            open.repairs()
                    .repair(
                            open.imports().overview().get(0).files().get(0),
                            1,
                            "TY  - JOUR\nTI  - Lost\nAU  - Lie, T\nER  - \n",
                            "Anna");
        }
        run("status", review.toString());
        assertThat(out()).contains("Medline: found 3 = read 3 + rejected 0; of those read 1 were repaired");
    }

    @Test
    void aReviewGoesFromImportToDiagram() throws IOException {
        Path review = folder.resolve("r.scopedesk");
        Path file = Files.writeString(folder.resolve("a.ris"), TWO);
        Path again = Files.writeString(folder.resolve("b.ris"), TWO.replace("2019", "2019\nJO  - J Tests"));
        assertThat(run("new", review.toString(), "--title", "T")).isEqualTo(Exit.DONE);
        assertThat(run("import", review.toString(), file.toString(), "--source", "Medline"))
                .isEqualTo(Exit.DONE);
        assertThat(run("import", review.toString(), file.toString())).isEqualTo(Exit.DONE);
        assertThat(out()).contains("imported before");
        assertThat(run("import", review.toString(), again.toString(), "--source", "Oria"))
                .isEqualTo(Exit.DONE);
        assertThat(run("dedupe", review.toString())).isEqualTo(Exit.DONE);
        assertThat(out()).contains("4 records: 2 groups with 2 copies, 2 unique");
        assertThat(run("search", review.toString(), "co-producers")).isEqualTo(Exit.DONE);
        assertThat(run("search", review.toString(), "a) b")).isEqualTo(Exit.WRONG_CALL);
        assertThat(run("status", review.toString())).isEqualTo(Exit.DONE);
        assertThat(run("verify", review.toString())).isEqualTo(Exit.DONE);
        assertThat(run("rank", review.toString())).isEqualTo(Exit.DONE);
        for (String name : List.of("flow.svg", "flow.pdf", "flow.png", "flow.csv", "flow.json")) {
            assertThat(run(
                            "prisma",
                            review.toString(),
                            "--out",
                            folder.resolve(name).toString()))
                    .isEqualTo(Exit.DONE);
            assertThat(folder.resolve(name)).isNotEmptyFile();
        }
        for (String name : List.of("out.ris", "out.csv", "out.bib", "out.json")) {
            assertThat(run(
                            "export",
                            review.toString(),
                            "--what",
                            "unique",
                            "--out",
                            folder.resolve(name).toString()))
                    .isEqualTo(Exit.DONE);
        }
        assertThat(run("export", review.toString(), "--what", "nothing", "--out", "x.ris"))
                .isEqualTo(Exit.WRONG_CALL);
    }

    @Test
    void filesAreGroupedWithoutAReview() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.ris"), TWO + "\n" + TWO.replace("TY  - JOUR\n", "TY  - JOUR\nID  - 7\n"));
        Path groups = folder.resolve("groups.csv");
        Path pairs = folder.resolve("pairs.csv");
        assertThat(run("dedupe", file.toString(), "--out", groups.toString(), "--review", pairs.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(Files.readAllLines(groups)).hasSize(5).first().isEqualTo("file,index,id,group,band");
        assertThat(Files.readAllLines(pairs)).first().isEqualTo("id1,id2,why");
    }

    @Test
    void aSimulationReachesEveryRelevantRecord() throws IOException {
        StringBuilder table = new StringBuilder("id,title,abstract,included\n");
        for (int i = 0; i < 40; i++) {
            boolean relevant = i % 8 == 0;
            table.append(
                    "%d,%s,text %d,%d\n".formatted(i, relevant ? "peer support" : "soil fauna", i, relevant ? 1 : 0));
        }
        Path file = Files.writeString(folder.resolve("labelled.csv"), table.toString());
        Path json = folder.resolve("runs.json");
        assertThat(run("rank", file.toString(), "--simulate", "--starts", "0+1,8+3", "--json", json.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(Files.readString(json))
                .startsWith("{\"runs\":[{\"start\":[\"0\",\"1\"]")
                .contains("\"trainMillis\":[");
        assertThat(run("rank", file.toString(), "--simulate", "--starts", "99+1"))
                .isEqualTo(Exit.WRONG_CALL);
    }

    private int run(String... args) {
        return Cli.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
