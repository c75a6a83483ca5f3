package org.scopedesk.citation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What LaTeX writes in commands is read, not left out. */
class LatexTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Y{\\i}lmaz|Yılmaz",
                "K{\\i}l{\\i}\\c{c}|Kılıç",
                "Mart{\\'{\\i}}nez, Mart\\'\\inez, {\\'\\i}|Martínez, Martínez, í",
                "Nguy{\\~{\\^e}}n|Nguyễn",
                "Nguy{\\~{\\^{e}}}n|Nguyễn",
                "{\\d{H}}asan|Ḥasan",
                "{\\h{a}}o|ảo",
                "An $O(n \\log n)$ algorithm|An O(n log n) algorithm",
                "$\\max x$ and \\max_i|max x and max_i",
                "Spin $\\frac{1}{2}$ and $\\frac{\\alpha}{2}$|Spin 1/2 and α/2",
                "$x \\in X$, $A \\cup B$|x ∈X, A ∪B",
                "$\\ell_1$ norm|ℓ1 norm",
                "costs of ~50 and (~60) or Fig.~1 by M.~Lie|costs of ~50 and (~60) or Fig. 1 by M. Lie",
                "a\\;b\\!c\\/d|a bcd",
                "Erd{\\H{o}}s, \\v{C}ech, {\\\"o}, \\c{S}i\\c s, \\.{I}|Erdős, Čech, ö, Şiş, İ"
            })
    void commandsAreRead(String written, String text) {
        assertThat(CitationText.value(Latex.decoded(written))).isEqualTo(text);
    }
}
