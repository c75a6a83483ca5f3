package org.scopedesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Writes every sample diagram in every format to {@code target/diagrams}, for people to look at. */
class PicturesTest {
    private static final Path FOLDER = Path.of("target", "diagrams");

    @Test
    void everySampleIsWrittenInEveryFormat() throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, Flow> sample : SampleFlows.all().entrySet()) {
            write(sample.getKey(), Diagram.of(sample.getValue(), DiagramOptions.STANDARD));
        }
        write("everything-portrait", Diagram.of(SampleFlows.everything(), new DiagramOptions(false, true)));
    }

    private static void write(String name, Diagram diagram) throws IOException {
        try (OutputStream out = Files.newOutputStream(FOLDER.resolve(name + ".svg"))) {
            DiagramSvg.write(diagram, out);
        }
        try (OutputStream out = Files.newOutputStream(FOLDER.resolve(name + ".pdf"))) {
            DiagramPdf.write(diagram, out);
        }
        Path png = FOLDER.resolve(name + ".png");
        try (OutputStream out = Files.newOutputStream(png)) {
            DiagramPng.write(diagram, 2, out);
        }
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo((int) Math.ceil(diagram.width() * 2));
    }
}
