package org.scopedesk.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeExportsTest {
    @TempDir
    Path folder;

    @Test
    void writesAtLeastAsManyRecordsAsAskedForAndTheirTruth() throws IOException {
        int written = LargeExports.write(3_000, 7, folder.resolve("a"));
        assertThat(written).isBetween(3_000, 3_020);
        assertThat(Files.readAllLines(folder.resolve("a/truth.csv"))).hasSize(written + 1);
        assertThat(Files.readAllLines(folder.resolve("a/web-of-science.txt"))).endsWith("EF");
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedGivesOthers() throws IOException {
        for (String name : new String[] {"a", "b"}) {
            LargeExports.write(500, 11, folder.resolve(name));
        }
        LargeExports.write(500, 12, folder.resolve("c"));
        for (ExportPlan plan : ExportPlan.all()) {
            Path first = folder.resolve("a").resolve(plan.file());
            assertThat(first).hasSameBinaryContentAs(folder.resolve("b").resolve(plan.file()));
            assertThat(Files.mismatch(first, folder.resolve("c").resolve(plan.file())))
                    .isNotNegative();
        }
    }
}
