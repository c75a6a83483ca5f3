package org.scopedesk.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WhyTest {

    @Test
    void whatIsReadOfALineMakesTheLineAgain() {
        long seed = 20_261_122;
        Random random = new Random(seed);
        List<Fingerprint> prints = NoisyLibrary.of(seed, 400).stream()
                .map(copy -> Fingerprint.of(copy.citation()))
                .toList();
        for (int i = 0; i + 1 < prints.size(); i++) {
            Fingerprint other = prints.get(i % 2 == 0 ? i + 1 : random.nextInt(prints.size()));
            Judgement judgement = Judge.judge(prints.get(i), other);
            Why why = Why.read(judgement.why());
            assertThat(why.line()).as("seed %d, pair %d", seed, i).isEqualTo(judgement.why());
            assertThat(why.same())
                    .as(judgement.why())
                    .isEqualTo(judgement.fields().stream()
                            .filter(field -> field.agreement() == Agreement.SAME)
                            .map(FieldEvidence::field)
                            .toList());
        }
    }

    @Test
    void noRuleIsTakenForEvidence() {
        Stream.concat(
                        Arrays.stream(Rule.values()).map(Rule::words),
                        Arrays.stream(Veto.values()).map(Veto::words))
                .forEach(words -> {
                    assertThat(Why.read(words)).isEqualTo(new Why(words, List.of(), List.of()));
                    Why why = Why.read(words + "; same title, PubMed number; years 3 apart, titles 0.97 alike");
                    assertThat(why.decided()).isEqualTo(words);
                    assertThat(why.same()).containsExactly(ComparedField.TITLE, ComparedField.PMID);
                    assertThat(why.other())
                            .containsExactly(
                                    new FieldLikeness(ComparedField.YEAR, Likeness.YEARS, 3),
                                    new FieldLikeness(ComparedField.TITLE, Likeness.SHARE, 0.97));
                });
    }

    @Test
    void whatIsWrittenOtherwiseIsPartOfWhatDecided() {
        assertThat(Why.read("same DOI; year of another age").decided()).isEqualTo("same DOI; year of another age");
        assertThat(Why.read("same DOI; same title, colour").decided()).isEqualTo("same DOI; same title, colour");
        assertThat(Why.read("").line()).isEmpty();
    }
}
