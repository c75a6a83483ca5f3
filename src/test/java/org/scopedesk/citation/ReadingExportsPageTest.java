package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on exports names every made-up export and every platform, and nothing that is not there. */
class ReadingExportsPageTest {
    private static final Pattern FIXTURE = Pattern.compile("`((?:tables|tagged|xml)/[^`]+)`");
    private static final Pattern TEST = Pattern.compile("\\b([A-Z][A-Za-z]+Test)\\b");

    private static String page() throws IOException {
        return Files.readString(Path.of("docs", "reading-exports.md"));
    }

    private static List<String> found(Pattern pattern) throws IOException {
        return pattern.matcher(page()).results().map(found -> found.group(1)).toList();
    }

    @Test
    void everyFixtureHasItsRow() throws IOException {
        assertThat(found(FIXTURE)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Fixtures.all());
    }

    @Test
    void everyPlatformIsNamed() throws IOException {
        assertThat(page()).contains(Exports.platforms());
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        for (String test : new TreeSet<>(found(TEST))) {
            assertThat(Path.of("src/test/java/org/scopedesk/citation", test + ".java"))
                    .exists();
        }
    }

    @Test
    void everyKnownFailureHasItsTest() throws IOException {
        String tests = Files.readString(Path.of("src/test/java/org/scopedesk/citation/KnownFailuresTest.java"))
                + Files.readString(Path.of("src/test/java/org/scopedesk/citation/KnownFailuresOfFilesTest.java"))
                + Files.readString(Path.of("src/test/java/org/scopedesk/citation/KnownFailuresOfTablesTest.java"));
        List<String> rows =
                page().lines().filter(line -> line.matches("\\| \\d.*")).toList();
        Set<String> numbers = new TreeSet<>();
        for (String row : rows) {
            List<String> cells = List.of(row.split("\\s*\\|\\s*", -1));
            numbers.addAll(List.of(cells.get(1).split(", ", -1)));
            for (String test : cells.get(3).replaceAll(" \\([FT]\\)", "").split(", ", -1)) {
                assertThat(tests).contains(" void " + test + "(");
            }
        }
        assertThat(numbers).hasSize(33);
    }
}
