package org.scopedesk.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ångström's  <i>β</i>-cells &amp; K<sub>Ca</sub>3.1|angstroms beta cells kca3.1",
                "toracostom?a cerrada|toracostoma cerrada",
                "2,916 samples|2916 samples",
                "Straße – œuvre|strasse oeuvre",
                "p < 0.05 and > 3|p less 0.05 and greater 3",
                "IL-1ß in Straße, ß2|il 1beta in strasse beta2",
                "0·5 and 0,5 mg|0.5 and 0.5 mg",
                "می\u200Cشود|میشود"
            })
    void foldingKeepsBareWords(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "494-6,494,496",
        "083-087,83,87",
        "S417-S429,417,429",
        "35+,35,35",
        "01-Sep,1,9",
        "Nov-19,11,19",
        "P63 [tp 104],63,63",
        "697-701; discussion 689,697,701",
        "iii613-iii614,613,614",
        "CD008391,8391,8391",
        "494‑506,494,506"
    })
    void pagesAreReadWhateverTheirForm(String text, int first, int last) {
        Pages pages = Pages.of(text);
        assertThat(pages.first()).isEqualTo(first);
        assertThat(pages.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "one year,1 year",
        "twenty years,20 years",
        "twenty 5 years,20 5 years",
        "twenty five years,25 years",
        "twenty first century,21st century",
        "one hundred cases,100 cases",
        "the second survey,the 2nd survey",
        "sixty day mortality,60 day mortality"
    })
    void numbersInWordsAreDigits(String words, String digits) {
        assertThat(Numerals.inDigits(words)).isEqualTo(digits);
    }

    @Test
    void nonsenseIsNoPage() {
        assertThat(Pages.of("in press").isKnown()).isFalse();
        assertThat(Pages.of("").isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "38 (Supplement 1),38",
        "174 AISC,174",
        "30a,30",
        "Drug Discovery. 9,9",
        "1),-1",
        "2016-May,-1",
        "2016,-1"
    })
    void volumesAreReadWhateverTheirForm(String text, int volume) {
        assertThat(Numbering.volume(text, 2016)).isEqualTo(volume);
    }

    @ParameterizedTest
    @CsvSource({
        "adduction,abduction,false",
        "afferent,efferent,false",
        "oedema,edema,true",
        "haemolytic,hemolytic,true",
        "rabbits,rats,false",
        "exclude,exlude,true",
        "phase2,phase3,false"
    })
    void onlySlipsOfThePenAreSpelling(String one, String other, boolean spelling) {
        WordDiff diff = WordDiff.of(WordList.of("x " + one), WordList.of("x " + other));
        assertThat(diff.gaps().get(0).isSpelling(5)).isEqualTo(spelling);
    }

    @Test
    void vitaminsAreNotMixedUp() {
        Title a = Title.of("Effect of vitamin A on recovery of sight");
        Title e = Title.of("Effect of vitamin E on recovery of sight");
        assertThat(a.key()).isNotEqualTo(e.key());
    }

    @Test
    void differingPartsAreMarkedWordByWord() {
        DifferingParts parts = DifferingParts.of("Recovery in rabbits, a trial", "Recovery in rats: a trial");
        assertThat(parts.left()).containsExactly(new DifferingParts.Span(12, 19));
        assertThat(parts.right()).containsExactly(new DifferingParts.Span(12, 16));
    }

    @Test
    void equalTextsHaveNoDifferingParts() {
        DifferingParts parts = DifferingParts.of("Évaluation of care", "EVALUATION of care.");
        assertThat(parts.left()).isEmpty();
        assertThat(parts.right()).isEmpty();
    }
}
