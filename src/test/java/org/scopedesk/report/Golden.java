package org.scopedesk.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what was written with the file kept for it; {@code -Dgolden=write} writes the files anew. */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "scopedesk", "report");

    private Golden() {}

    static void check(String name, byte[] written) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.write(file, written);
        }
        assertThat(new String(written, UTF_8)).isEqualTo(Files.readString(file));
    }
}
