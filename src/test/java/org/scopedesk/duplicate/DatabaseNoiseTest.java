package org.scopedesk.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopedesk.duplicate.Records.TITLE;
import static org.scopedesk.duplicate.Records.article;
import static org.scopedesk.duplicate.Records.authors;
import static org.scopedesk.duplicate.Records.bare;
import static org.scopedesk.duplicate.Records.doi;
import static org.scopedesk.duplicate.Records.judge;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Relation;

/** One work as different databases write it. */
class DatabaseNoiseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three steps to recovery of adults after discharge|3 steps to recovery of adults after discharge",
                "Nursing versus medical care of adults after discharge|Nursing vs. medical care of adults after discharge",
                "Recovery of 50% of adults after discharge to homes|Recovery of 50 per cent of adults after discharge to homes",
                "Recovery with FitBit™ of adults after discharge|Recovery with FitBit(R) of adults after discharge",
                "Recovery with FitBit® of adults after discharge|Recovery with FitBit(TM) of adults after discharge",
                "Recovery of adults after Ménière disease in Tromsø|Recovery of adults after MÃ©niÃ¨re disease in TromsÃ¸",
                "Recovery at home – a survey of older adults|Recovery at home â€“ a survey of older adults",
                "Recovery at home: a randomised controlled trial|Recovery at home: an RCT",
                "Recovery in the United States of America after war|Recovery in the USA after war",
                "Tumour behaviour and recovery of adults at home|Tumor behavior and recovery of adults at home",
                "Recovery at home: a survey of adults|Recovery at home: a survey of adults (Epub ahead of print)",
                "Recovery at home: a survey of adults|Recovery at home: a survey of adults...including commentary by Okafor A"
            })
    void formsOfOneTitleAreOne(String one, String other) {
        assertRelation(article().title(one), article().title(other), Relation.DUPLICATE);
        assertRelation(article().title(one), bare(article().title(other)), Relation.DUPLICATE);
    }

    @Test
    void formOfAMoleculeIsNoTradeMark() {
        assertThat(Folding.fold("Effect of (R)-ketamine")).isEqualTo("effect of r ketamine");
        assertThat(Folding.fold("Vitamin D(R) and K(TM)")).isEqualTo("vitamin d and k");
    }

    @Test
    void textThatWasReadRightlyIsLeftAsItIs() {
        assertThat(Mojibake.mended("Â propos de São Tomé")).isEqualTo("Â propos de São Tomé");
        assertThat(Mojibake.mended("MÃ¼ller")).isEqualTo("Müller");
    }

    @ParameterizedTest
    @CsvSource({"El-Masri, Elmasri", "Al Ghamdi, Alghamdi", "van der Berg, Vanderberg", "de la Cruz, Delacruz"})
    void particlesMayBeRunIn(String apart, String together) {
        Citation.Builder one = article().authors(List.of(Author.person(apart, "K.")));
        Citation.Builder other = article().authors(List.of(Author.person(together, "K.")));
        assertRelation(one, bare(other), Relation.DUPLICATE);
    }

    @ParameterizedTest
    @CsvSource({
        "Proc Natl Acad Sci U S A, Proceedings of the National Academy of Sciences of the United States of America",
        "Intl J Recovery, International Journal of Recovery"
    })
    void contractedWordsOfAJournalAreUnderstood(String brief, String full) {
        assertRelation(article().journal(brief), bare(article().journal(full)), Relation.DUPLICATE);
    }

    @Test
    void noughtsTellNothing() {
        assertRelation(article(), article().volume("0").issue("0").pages("0-0"), Relation.DUPLICATE);
        assertRelation(article(), article().volume("0").issue("0").pages("0"), Relation.DUPLICATE);
    }

    @Test
    void recordWithoutAuthorsOrOfTheirBodyIsAsked() {
        Citation.Builder nobody = article().authors(List.of());
        Citation.Builder body = article().authors(List.of(Author.corporate("Nordic Recovery Network")));
        assertRelation(article(), bare(nobody), Relation.ASKED);
        assertRelation(article(), bare(body), Relation.ASKED);
        assertRelation(article(), body, Relation.DUPLICATE);
        assertRelation(article(), bare(article().authors(List.of()).journal("Annals of Housing")), Relation.DIFFERENT);
        assertRelation(article(), bare(article().authors(authors("Okafor, A."))), Relation.DIFFERENT);
    }

    @Test
    void aWordMoreIsAsked() {
        String longer = TITLE.replace("role identity", "new role identity");
        assertRelation(article(), bare(article().title(longer)), Relation.ASKED);
        String denied = TITLE.replace("role identity", "no role identity");
        assertRelation(article(), bare(article().title(denied)), Relation.DIFFERENT);
    }

    @Test
    void norwegianTitleOfTheSameNumberIsTheEnglishOne() {
        Citation.Builder norwegian = article()
                .title("Likepersonstøtte for voksne som skrives ut fra psykiatrisk sykehus")
                .doi(doi("10.1000/a"));
        assertRelation(article().doi(doi("10.1000/a")), bare(norwegian), Relation.DUPLICATE);
    }

    private static void assertRelation(Citation.Builder a, Citation.Builder b, Relation relation) {
        for (Judgement judgement : new Judgement[] {judge(a, b), judge(b, a)}) {
            assertThat(judgement.relation()).as(judgement.toString()).isEqualTo(relation);
        }
    }
}
