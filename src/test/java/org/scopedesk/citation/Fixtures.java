package org.scopedesk.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The made-up exports: one file for each source and format, the same two records in all. */
final class Fixtures {
    private Fixtures() {}

    /** All of them, as {@code tables/ebscohost.csv}, in order. */
    static List<String> names() {
        return in("tables", "tagged");
    }

    /** Those too that hold other records. */
    static List<String> all() {
        return in("tables", "tagged", "xml");
    }

    private static List<String> in(String... folders) {
        return Stream.of(folders)
                .flatMap(folder -> in(folder).map(name -> folder + "/" + name))
                .toList();
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder("").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Exported read(String name) {
        return Exported.of(bytes(name));
    }

    private static Stream<String> in(String folder) {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(Fixtures.class.getResource("/org/scopedesk/citation"))
                            .toURI())
                    .resolve(name);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
