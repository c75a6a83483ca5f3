package org.scopedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.cli.Cli;

/** What the README shows of the sample review is what the program prints. */
class ReadmeTest {
    private static final Pattern TOUR = Pattern.compile("```text\\R(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theNumbersOfTheTourAreThoseOfTheDemo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Cli.run(print, print, "demo", folder.resolve("demo").toString()))
                .isZero();
        String printed = out.toString(StandardCharsets.UTF_8);
        assertThat(printed).doesNotContain("BROKEN");
        List<String> lines = printed.lines().map(ReadmeTest::squeezed).toList();
        assertThat(lines).containsAll(tourLines());
        assertThat(Cli.run(
                        print,
                        print,
                        "verify",
                        folder.resolve("demo/sample.scopedesk").toString()))
                .isZero();
    }

    private static List<String> tourLines() throws IOException {
        Matcher tour = TOUR.matcher(Files.readString(Path.of("README.md")));
        assertThat(tour.find()).as("the README shows what the demo prints").isTrue();
        List<String> lines = tour.group(1)
                .lines()
                .map(ReadmeTest::squeezed)
                .filter(line -> !line.isEmpty() && !line.equals("…"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(15);
        return lines;
    }

    private static String squeezed(String line) {
        return line.strip().replaceAll("\\s+", " ");
    }
}
