package org.scopedesk.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordHighlighterTest {

    @Test
    void wholeWordsAreMarkedWithTheirGroup() {
        assertThat(marked("Peer workers and a PEER, not peerage", List.of("peer"), List.of("workers")))
                .containsExactly("0:Peer", "1:workers", "0:PEER");
    }

    @Test
    void aStarStandsForLettersOfOneWord() {
        assertThat(marked("worker, co-worker, workings; network", List.of("work*")))
                .containsExactly("0:worker", "0:worker", "0:workings");
        assertThat(marked("cocreation and coproduction", List.of("co*tion")))
                .containsExactly("0:cocreation", "0:coproduction");
        assertThat(marked("network", List.of("*work"))).containsExactly("0:network");
    }

    @Test
    void aHyphenAndABlankAreTheSame() {
        assertThat(marked("co-production, co production, co\nproduction, coproduction", List.of("co-production")))
                .containsExactly("0:co-production", "0:co production", "0:co\nproduction");
        assertThat(marked("co-production", List.of("co production"))).containsExactly("0:co-production");
    }

    @Test
    void aPhraseWithAStarIsMarkedAsAWhole() {
        assertThat(marked("Peer support workers, peer workers", List.of("peer* * work*", "peer work*")))
                .containsExactly("0:Peer support workers", "0:peer workers");
    }

    @Test
    void theLongestPatternWinsAndTheFirstGroupOfEqualOnes() {
        assertThat(marked("peer support worker", List.of("peer"), List.of("peer support", "support worker")))
                .containsExactly("1:peer support");
        assertThat(marked("peer", List.of("p*"), List.of("peer"))).containsExactly("0:peer");
        assertThat(marked("peer", List.of("peer"), List.of("p*"))).containsExactly("0:peer");
    }

    @Test
    void marksLieOnTheTextAsWritten() {
        assertThat(marked("ﬁnding eﬃcacy of Straße A\u030As Åse", List.of("efficacy", "strasse", "aas", "aase")))
                .containsExactly("0:eﬃcacy", "0:Straße", "0:A\u030As", "0:Åse");
        assertThat(marked("\uD835\uDD38 naïve İstanbul ö", List.of("naive", "istanbul", "ö")))
                .containsExactly("0:naïve", "0:İstanbul", "0:ö");
    }

    @Test
    void ideographsAreMarkedAnywhere() {
        assertThat(marked("促进精神健康服务", List.of("精神健康"))).containsExactly("0:精神健康");
    }

    @Test
    void patternsWithoutWordsMarkNothing() {
        assertThat(marked("peer * worker", List.of("", "*", " - ", "* *", "?"))).isEmpty();
        assertThat(WordHighlighter.of(List.of()).marks("peer")).isEmpty();
    }

    @Test
    void anyTextGivesMarksInOrderWithinIt() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String letters = "ab *?-åß\u0301\uD835\uDD38精ﬁ\u00AD.e";
        for (int i = 0; i < 3000; i++) {
            String text = random(random, letters, 30);
            int last = 0;
            WordHighlighter highlighter = WordHighlighter.of(
                    List.of(List.of(random(random, letters, 5)), List.of(random(random, letters, 3), "a*")));
            for (Mark mark : highlighter.marks(text)) {
                assertThat(mark.start()).as("seed %d, text %s", seed, text).isGreaterThanOrEqualTo(last);
                assertThat(mark.end()).isGreaterThan(mark.start()).isLessThanOrEqualTo(text.length());
                last = mark.end();
            }
        }
    }

    private static String random(Random random, String letters, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static List<String> marked(String text, List<String> patterns) {
        return marked(text, patterns, List.of());
    }

    private static List<String> marked(String text, List<String> first, List<String> second) {
        return WordHighlighter.of(List.of(first, second)).marks(text).stream()
                .map(mark -> mark.group() + ":" + text.substring(mark.start(), mark.end()))
                .toList();
    }
}
