package org.scopedesk.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs npm's reflib on a file; it must lie in {@code node_modules} of a folder. */
final class Reflib {
    private static final String SCRIPT = """
            import {createReadStream} from 'node:fs';
            import {createRequire} from 'node:module';
            import {pathToFileURL} from 'node:url';
            const [folder, file] = process.argv.slice(2);
            const {readStream} = await import(pathToFileURL(createRequire(folder + '/').resolve('@iebh/reflib')));
            const start = performance.now();
            const cpu = process.cpuUsage();
            let records = 0, titles = 0;
            readStream('ris', createReadStream(file))
                .on('ref', ref => { records++; titles += ref.title ? 1 : 0; })
                .on('error', e => { console.error(e); process.exit(1); })
                .on('end', () => {
                    const used = process.cpuUsage(cpu);
                    console.log([records, titles, (performance.now() - start) / 1e3, (used.user + used.system) / 1e6].join(' '));
                });
            """;

    private final Path folder;

    Reflib(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Reads a RIS file as a stream; node gives no processor time of a thread, so that of the process stands for both. */
    Spent read(Path file) throws IOException, InterruptedException {
        Path script = Files.createTempFile("reflib", ".mjs");
        try {
            Files.writeString(script, SCRIPT);
            Process node = new ProcessBuilder(
                            "node",
                            script.toString(),
                            folder.toString(),
                            file.toAbsolutePath().toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (node.waitFor() != 0) {
                throw new IOException("reflib did not finish: " + said);
            }
            String[] numbers = said.strip().split(" ", -1);
            double processor = Double.parseDouble(numbers[3]);
            return new Spent(Double.parseDouble(numbers[2]), processor, processor);
        } finally {
            Files.delete(script);
        }
    }
}
