package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where readers of references are known to mistake encodings and formats; see {@link KnownFailuresTest}. */
class KnownFailuresOfFilesTest {
    private static List<String> titles(Exported read) {
        return read.entries().stream().map(entry -> entry.citation().title()).toList();
    }

    /** 15. */
    @ParameterizedTest
    @ValueSource(
            strings = {"TY  - JOUR\nTI  - Hope\nER  - \n", "PMID- 1\nOWN - NLM\nTI  - Hope\n", "%0 Book\n%T Hope\n"})
    void aByteOrderMarkCostsNoRecord(String text) {
        Exported twice = Exported.of("\uFEFF" + text + "\n\uFEFF" + text);
        assertThat(titles(twice)).containsExactly("Hope", "Hope");
    }

    /** 16. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
    void theEncodingIsThatOfTheFileAndNotThatOfTheComputer(String encoding) {
        String text = "TY  - JOUR\nTI  - Håp på øya\nAU  - Sjövall, Åse\nER  - \n";
        Exported read = Exported.of(text.getBytes(Charset.forName(encoding)));
        assertThat(read.first().title()).isEqualTo("Håp på øya");
        assertThat(read.authors()).isEqualTo("Sjövall, Åse");
    }

    /** 16: a byte that Windows-1252 does not have. */
    @Test
    void aByteThatNoEncodingKnowsStopsNothing() {
        byte[] bytes = "TY  - JOUR\nTI  - H\u009dpe\nER  - \n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Exported.of(bytes).entries()).hasSize(1);
    }

    /** 17. */
    @ParameterizedTest
    @CsvSource({
        "'%0 Journal Article\n%T Hope\n%A Lie, T\n',ENDNOTE_TAGGED",
        "'PMID- 1\nOWN - NLM\nTI  - Hope\n',NBIB",
        "'PT J\nTI Hope\nAU Lie, T\nER\n',WOS_TAGGED",
        "'<1. >\nUI  - 1\nTI  - Hope\n',OVID_TAGGED"
    })
    void theFormatIsToldFromTheContentWhateverTheNameSays(String text, Format format) {
        assertThat(Exports.detect(text.getBytes(StandardCharsets.UTF_8), "references.ris"))
                .isInstanceOfSatisfying(
                        Detection.Recognised.class,
                        how -> assertThat(how.format()).isEqualTo(format));
    }

    /** 17. */
    @Test
    void textThatIsNoFormatIsRefusedByItsOwnNameAndNotForItsEncoding() {
        String text = "1. J Care. 2020 Feb;1(2):3-4.\n\nHope at work.\n\nLie T.\n\nPMID: 31234567\n";
        assertThat(Exports.detect(text.getBytes(StandardCharsets.UTF_8), "abstract.txt"))
                .isInstanceOfSatisfying(
                        Detection.Refused.class,
                        refused ->
                                assertThat(refused.advice()).contains("PubMed").doesNotContain("encoding"));
    }
}
