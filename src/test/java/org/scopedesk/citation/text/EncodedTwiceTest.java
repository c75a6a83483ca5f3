package org.scopedesk.citation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedTwiceTest {
    private static String twice(String text, Charset taken) {
        return new String(text.getBytes(StandardCharsets.UTF_8), taken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Støtte på norsk",
                "Håp – og tillit",
                "it’s “peer” support",
                "Müller, Jörg",
                "P ≤ 0.05",
                "Ørn",
                "β-blockers",
                "Достоевский",
                "ту",
                "it’s meant",
                "∑ of all",
                "A → B"
            })
    void whatWasEncodedTwiceIsReadAsItWasMeant(String text) {
        for (Charset taken : List.of(Encodings.WINDOWS_1252, StandardCharsets.ISO_8859_1)) {
            String once = twice(text, taken);
            if (once.indexOf('\uFFFD') < 0) {
                assertThat(CitationText.value(once)).isEqualTo(text);
                assertThat(EncodedTwice.is(once)).isTrue();
                assertThat(EncodedTwice.is(text)).isFalse();
            }
        }
        assertThat(CitationText.value(twice(twice(text, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AVALIAÇÃO DO PERDÃO: SÃO PAULO",
                "«AMANHû e depois",
                "a “IRMÔ de todos",
                "HVA NÅ…",
                "Costs of 5 € to 9 €",
                "Ã is a letter, and so is Â",
                "Le prêt à 3 %, à l’âge de 5 €",
                "Støtte, once taken for StÃ¸tte",
                "Ã\uFFFDrhus"
            })
    void meantTextStaysAsItIs(String text) {
        assertThat(CitationText.value(text)).isEqualTo(text);
    }

    @Test
    void theDetectionSaysThatTextWasEncodedTwice() {
        Encodings.Guess plain = new Encodings.Guess(StandardCharsets.UTF_8, List.of());
        assertThat(Encodings.remarked(plain, "TI  - Hope\nTI  - StÃ¸tte\n").remarks())
                .singleElement()
                .asString()
                .contains("twice");
        assertThat(Encodings.remarked(plain, "TI  - Støtte\nPERDÃO\n")).isSameAs(plain);
    }
}
