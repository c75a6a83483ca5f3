package org.scopedesk.citation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OlderEncodingsTest {
    private static Charset guessed(String text, String encoding) {
        return Encodings.of(text.getBytes(Charset.forName(encoding)), true).charset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Håp møter tillit på låven og språket, sa brukerne; Lie, Åsa",
                "Stöd från kamrater på håret; nästan",
                "Für alle, die können und müssen; Rätsel, Gefühl",
                "Théorie généralisée du désir et de la qualité"
            })
    void lettersWithinWordsShowTheEncoding(String text) {
        for (String encoding : new String[] {"x-MacRoman", "IBM850", "windows-1252"}) {
            assertThat(guessed(text, encoding)).isEqualTo(Charset.forName(encoding));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It’s the peer’s work–life and a “word” of Žižek, Miloš and Vašek",
                "Håp og «tro», 5 ½ år; œuvre et cœur",
                "a†b and c‘d",
                "Lie†and Moe; Ness†and Bakken; Lien†as well; Vik†too",
                "Health¾disease, care¾home, birth¾death and work¾life; a café",
                "JanŠa, DeŽan and PouŽit of håp and språk",
                "JanŠa, DeŽan and PouŽit; a†b",
                "MILOŠ, UROŠ, TOMAŠ, JANŠ",
                "Alzheimer¿s and Parkinson¿s disease, the patient¿s and the peer¿s view",
                "Don‘t and won‘t, the peer‘s and the patient‘s view; the „so”called“ word"
            })
    void whatWindowsWritesStaysWindows(String text) {
        assertThat(guessed(text, "windows-1252")).isEqualTo(Encodings.WINDOWS_1252);
    }
}
