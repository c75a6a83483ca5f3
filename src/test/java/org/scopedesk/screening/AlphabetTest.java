package org.scopedesk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AlphabetTest {
    private static final List<String> WORDS = List.of(
            "peer",
            "Peer",
            "PEER",
            "SUPPORT",
            "pe_er",
            "pe–er",
            "women’s",
            "womens",
            "côte",
            "coté",
            "pe-er",
            "support",
            "Aalborg",
            "Ålesund",
            "åpen",
            "ærlig",
            "øre",
            "zebra",
            "a",
            "A",
            "",
            "co-production",
            "coproduction",
            "co production",
            "(re)",
            "15",
            "1",
            "service,",
            "services",
            "naïve",
            "naive",
            "同伴",
            "دعم",
            "über",
            "uber",
            "Straße",
            "Strasse",
            "…",
            "\"lived\"",
            "experience");

    @ParameterizedTest
    @CsvSource({"en, 1", "en, 2", "nb, 1", "nb, 2", "de, 1", "da, 2", "de, 2", "fr, 1"})
    void theOrderIsThatOfTheLanguage(String language, int strength) {
        long seed = 20261122;
        Random random = new Random(seed);
        Locale locale = Locale.forLanguageTag(language);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            int words = random.nextInt(14);
            for (int word = 0; word < words; word++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(9) == 0 ? "" : " ");
            }
            texts.add(text.toString());
        }
        Collator collator = Collator.getInstance(locale);
        collator.setStrength(strength);
        List<String> expected = new ArrayList<>(texts);
        expected.sort(Comparator.comparing(String::isBlank)
                .thenComparing((one, other) -> one.isBlank() ? 0 : collator.compare(one, other)));

        assertThat(new Alphabet(locale, strength).sorted(texts, text -> text, false))
                .as("seed %d", seed)
                .isEqualTo(expected);
        expected.sort(Comparator.comparing(String::isBlank)
                .thenComparing(((Comparator<String>) collator::compare).reversed()));
        List<String> down = new Alphabet(locale, strength).sorted(texts, text -> text, true);
        for (int i = 1; i < down.size(); i++) {
            assertThat(collator.compare(down.get(i - 1), down.get(i)) >= 0
                            || down.get(i).isBlank())
                    .as("seed %d: %s before %s", seed, down.get(i - 1), down.get(i))
                    .isTrue();
        }
    }
}
