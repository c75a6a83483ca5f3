package org.scopedesk.figures;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.scopedesk.sample.LargeExports;

/** Makes export files of any size: made-up records of the sample's dialects, over and over until the size is reached. */
final class LargeFile {
    private static final String RECORDS = "40000";

    private LargeFile() {}

    /** All RIS dialects of the sample one after another in one file of at least {@code megabytes}. */
    static Path ris(Path folder, int megabytes) throws IOException {
        try (Stream<Path> files = Files.list(exports(folder))) {
            List<Path> dialects = files.filter(file -> file.toString().endsWith(".ris"))
                    .sorted()
                    .toList();
            return repeated(dialects, 0, folder.resolve("mixed-" + megabytes + ".ris"), megabytes);
        }
    }

    static Path nbib(Path folder, int megabytes) throws IOException {
        Path part = exports(folder).resolve("medline-pubmed.nbib");
        return repeated(List.of(part), 0, folder.resolve("pubmed-" + megabytes + ".nbib"), megabytes);
    }

    static Path csv(Path folder, int megabytes) throws IOException {
        Path part = exports(folder).resolve("scopus.csv");
        byte[] bytes = Files.readAllBytes(part);
        int header = 0;
        while (bytes[header] != '\n') {
            header++;
        }
        return repeated(List.of(part), header + 1, folder.resolve("scopus-" + megabytes + ".csv"), megabytes);
    }

    private static Path exports(Path folder) throws IOException {
        Path exports = folder.resolve("exports");
        if (!Files.exists(exports)) {
            LargeExports.main(new String[] {RECORDS, "1", exports.toString()});
        }
        return exports;
    }

    /** Writes the parts again and again; the first {@code header} bytes of a part only once. */
    private static Path repeated(List<Path> parts, int header, Path target, int megabytes) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 20)) {
            long written = 0;
            while (written < megabytes * 1_000_000L) {
                for (Path part : parts) {
                    byte[] bytes = Files.readAllBytes(part);
                    int from = written == 0 ? 0 : header;
                    out.write(Arrays.copyOfRange(bytes, from, bytes.length));
                    out.write('\n');
                    written += bytes.length - from + 1L;
                }
            }
        }
        return target;
    }
}
