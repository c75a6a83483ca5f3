package org.scopedesk.ui.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scopedesk.duplicate.ComparedField;
import org.scopedesk.duplicate.FieldLikeness;
import org.scopedesk.duplicate.Likeness;
import org.scopedesk.duplicate.Rule;
import org.scopedesk.duplicate.Veto;
import org.scopedesk.duplicate.Why;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.Texts.Language;
import org.scopedesk.workbench.Ground;

final class ReasonsTest {
    private static final String EVIDENCE =
            "; same title, authors, DOI; titles 0.97 alike, year differs by one, other pages";

    private final Reasons english = in(Language.ENGLISH);
    private final Reasons norwegian = in(Language.BOKMAL);

    @Test
    void inEnglishALineIsShownAsItIsKept() {
        rules().forEach((name, words) ->
                assertThat(english.of(new Ground(name, words + EVIDENCE))).isEqualTo(words + EVIDENCE));
        for (Likeness likeness : Likeness.values()) {
            for (ComparedField field : ComparedField.values()) {
                double figure = likeness == Likeness.YEARS ? 12 : likeness == Likeness.SHARE ? 0.5 : 0;
                FieldLikeness one = new FieldLikeness(field, likeness, figure);
                if (likeness != Likeness.SAME) {
                    String line = new Why("another edition", List.of(), List.of(one)).line();
                    assertThat(english.of(new Ground("OTHER_EDITION", line))).isEqualTo(line);
                }
            }
        }
    }

    @Test
    void inNorwegianRuleAndEvidenceAreNorwegian() {
        assertThat(norwegian.of(new Ground("SAME_PLACE", Rule.SAME_PLACE.words() + EVIDENCE)))
                .isEqualTo("samme tittel, årgang og første side; samme tittel, forfattere, DOI;"
                        + " titlene 0,97 like, ett års forskjell, ikke samme sider");
        rules().forEach((name, words) ->
                assertThat(norwegian.rule(name)).as(name).isNotEqualTo(name).isNotEqualTo(words));
        assertThat(norwegian.rule("")).isEqualTo("en vurderer sa det");
    }

    @Test
    void aLineOfAnEarlierVersionIsSaidInTheWordsOfItsRule() {
        Ground earlier = new Ground("PREPRINT", "only one of them is a preprint; same title; years 2 apart");
        assertThat(norwegian.of(earlier)).isEqualTo("den ene er en preprint; samme tittel; 2 års forskjell");
        Ground unknown = new Ground("GONE", "a rule that is no more; same title");
        assertThat(norwegian.of(unknown)).isEqualTo("a rule that is no more; samme tittel");
    }

    private static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        for (Rule rule : Rule.values()) {
            rules.put(rule.name(), rule.words());
        }
        for (Veto veto : Veto.values()) {
            rules.put(veto.name(), veto.words());
        }
        rules.put("NOTHING", "too little agrees");
        return rules;
    }

    private static Reasons in(Language language) {
        return new Reasons(Texts.in(language, Locale.ROOT));
    }
}
