package org.scopedesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scopedesk.ui.Texts.Language;

final class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/scopedesk/ui");
    private static final Path BUNDLES = Path.of("src/main/resources/org/scopedesk/ui");

    /** A text asked for, and the name of a command, which is the key of its words. */
    private static final Pattern USED =
            Pattern.compile("(?:texts(?:\\(\\))?|Command)\\s*\\.of\\(\\s*\"([a-z][a-z0-9_]*\\.[a-zA-Z0-9_.]*)\"");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9_]*(?:\\.[a-z0-9_]*)+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("texts_nb.properties")).isEqualTo(keys("texts.properties"));
    }

    @Test
    void everyTextThatIsAskedForExists() throws IOException {
        Set<String> keys = keys("texts.properties");
        assertThat(found(USED)).hasSizeGreaterThan(50).allMatch(used -> used.endsWith(".") || keys.contains(used));
        for (Room room : Room.values()) {
            assertThat(keys).contains(room.word());
        }
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> literals = found(LITERAL);
        Set<String> unused = keys("texts.properties");
        unused.removeIf(key -> key.startsWith("room.") || literals.contains(key));
        unused.removeIf(key -> literals.contains(key.substring(0, key.lastIndexOf('.') + 1)));
        assertThat(unused).isEmpty();
    }

    @Test
    void gapsAreTheSameInBothLanguages() throws IOException {
        Properties english = load("texts.properties");
        Properties norwegian = load("texts_nb.properties");
        for (String key : keys("texts.properties")) {
            assertThat(gaps(norwegian.getProperty(key)))
                    .as(key)
                    .isEqualTo(gaps(english.getProperty(key)));
            assertThat(english.getProperty(key)).as(key).doesNotContain("'");
        }
    }

    @Test
    void numbersAreWrittenAsTheLocaleDoes() {
        assertThat(Texts.in(Language.ENGLISH, Locale.UK).of("header.headway", 4213, 13178))
                .isEqualTo("4,213 of 13,178");
        assertThat(Texts.in(Language.BOKMAL, Locale.forLanguageTag("nb-NO")).number(13178))
                .matches("13\\h178");
    }

    private static Set<String> gaps(String text) {
        Set<String> gaps = new TreeSet<>();
        Matcher gap = Pattern.compile("\\{\\d+").matcher(text);
        while (gap.find()) {
            gaps.add(gap.group());
        }
        return gaps;
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher match = pattern.matcher(Files.readString(file));
                while (match.find()) {
                    found.add(match.group(1));
                }
            }
        }
        return found;
    }

    private static Set<String> keys(String bundle) throws IOException {
        return new TreeSet<>(load(bundle).stringPropertyNames());
    }

    private static Properties load(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
            properties.load(reader);
        }
        return properties;
    }
}
