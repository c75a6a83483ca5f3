package org.scopedesk.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopedesk.duplicate.BothWays.assertNotCertain;
import static org.scopedesk.duplicate.BothWays.assertRelation;
import static org.scopedesk.duplicate.Records.ABSTRACT;
import static org.scopedesk.duplicate.Records.TITLE;
import static org.scopedesk.duplicate.Records.article;
import static org.scopedesk.duplicate.Records.authors;
import static org.scopedesk.duplicate.Records.bare;
import static org.scopedesk.duplicate.Records.doi;
import static org.scopedesk.duplicate.Records.judge;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Citation;
import org.scopedesk.review.PublicationType;
import org.scopedesk.review.Relation;

/** Cases that librarians name when asked what programs get wrong. */
class HardCasesTest {

    @ParameterizedTest
    @CsvSource({
        "Förderung der Gesundheit durch Begleiter in Köln, Foerderung der Gesundheit durch Begleiter in Koeln",
        "Brukermedvirkning på sykehus i Tromsø og Bodø, Brukermedvirkning paa sykehus i Tromsoe og Bodoe",
        "Große Räume für Straßenkinder in Städten, Grosse Raeume fuer Strassenkinder in Staedten",
        "Haemophilia and oestrogen in paediatric care, Hemophilia and estrogen in pediatric care",
        "PEER SUPPORT IN TROMSØ: A STUDY OF ROLES, Peer support in Tromsø: a study of roles",
        "Effect of <i>Lactobacillus</i> on recovery of CD4<sup>+</sup> cells, Effect of Lactobacillus on recovery of CD4+ cells"
    })
    void transliterationCaseAndMarkupDoNotCount(String one, String other) {
        assertRelation(article().title(one), article().title(other), Relation.DUPLICATE);
        assertRelation(article().title(one), bare(article().title(other)), Relation.DUPLICATE);
    }

    @Test
    void transliteratedNamesAreTheSame() {
        Citation.Builder one = article().authors(authors("Bø, K.", "Ås, L.", "Müller, J.", "Weiß, P."));
        Citation.Builder other = article().authors(authors("Boe K", "Aas L", "Mueller J", "Weiss P"));
        assertRelation(bare(one), other, Relation.DUPLICATE);
    }

    @Test
    void oneOfTwoFamilyNamesAndSwappedNamesAreTheSame() {
        Citation.Builder one = article().authors(authors("García Márquez, Gabriel", "Le Quintrec, M.", "Xu, Li Wei"));
        Citation.Builder other = article().authors(authors("Marquez G", "Quintrec M", "Li Wei, Xu"));
        assertRelation(bare(one), other, Relation.DUPLICATE);
    }

    @ParameterizedTest
    @CsvSource({
        "Recovery of adults with type 1 diabetes in community care, Recovery of adults with type 2 diabetes in community care",
        "Depression among men after a stroke in community care, Depression among women after a stroke in community care",
        "Rehabilitation with exercise after an infarction, Rehabilitation without exercise after an infarction",
        "Coaching is effective in community mental health care, Coaching is not effective in community mental health care",
        "Treatment of symptomatic carotid stenosis in elderly patients, Treatment of asymptomatic carotid stenosis in elderly patients",
        "Effect of typical antipsychotics on quality of life, Effect of atypical antipsychotics on quality of life",
        "Care for inpatients after a first psychotic episode, Care for outpatients after a first psychotic episode",
        "Hypertension in pregnancy and the outcome of care, Hypotension in pregnancy and the outcome of care",
        "Absorption of iodine in healthy adult volunteers, Adsorption of iodine in healthy adult volunteers",
        "Recovery in practice: part A of the national survey, Recovery in practice: part B of the national survey",
        "Standards of recovery oriented care 2014, Standards of recovery oriented care 2015",
        "Outcomes of cohort I in a national registry of care, Outcomes of cohort II in a national registry of care"
    })
    void oneWordOrNumberMakesAnotherWorkOfTheSameGroup(String one, String other) {
        assertApart(bare(article().title(one)), bare(article().title(other)));
        assertApart(article().title(one), article().title(other).pages("507-519"));
        assertApart(article().title(one), bare(article().title(other)));
    }

    @Test
    void adherenceIsNotNonAdherence() {
        Citation.Builder one = article().title("Adherence to treatment after a first psychotic episode");
        Citation.Builder other = article().title("Non-adherence to treatment after a first psychotic episode");
        assertNotCertain(one, other.pages(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Editorial", "Introduction", "Reply", "Letter to the editor", "Author's reply", "In this issue"})
    void standingTitlesAreNeverOneWithoutAPlace(String title) {
        Citation.Builder one = article().title(title).pages("").doi(doi("10.1000/journal"));
        Citation.Builder other = article().title(title).pages("").issue("4").doi(doi("10.1000/journal"));
        assertNotCertain(one, other);
        assertNotCertain(
                article().title(title).authors(List.of()).pages("").doi(doi("10.1000/journal")),
                article().title(title).authors(List.of()).pages("").doi(doi("10.1000/journal")));
    }

    @Test
    void aBareRecordDeliveredTwiceIsOneAndAnotherYearIsAsked() {
        Citation.Builder bare =
                bare(article().title("Recovery colleges in rural Finnmark").journal(""));
        assertRelation(bare, bare, Relation.DUPLICATE);
        assertNotCertain(
                bare,
                bare(article()
                        .title("Recovery colleges in rural Finnmark")
                        .journal("")
                        .year(OptionalInt.of(1990))));
    }

    @Test
    void twoLettersOfOneTitleOnOnePageAreTwo() {
        Citation.Builder one = article().title("Peer support after discharge").pages("123");
        Citation.Builder other = article().title("Peer support after discharge").pages("123");
        assertRelation(one, other.authors(authors("Okafor, A.")), Relation.ASKED);
    }

    @Test
    void printedAgainInAnotherJournalOfTheYearIsNotCertain() {
        Citation.Builder again =
                article().journal("Annals of Housing").volume("31").issue("1").pages("15-27");
        assertRelation(article(), again, Relation.RELATED);
        assertNotCertain(article(), bare(again));
    }

    @Test
    void standardRevisedEachYearOnTheSamePagesIsNotCertain() {
        Citation.Builder first = article()
                .title("Standards of recovery oriented care in mental health")
                .volume("36");
        Citation.Builder next = first.build().but().volume("37").year(OptionalInt.of(2017));
        assertNotCertain(first, next);
    }

    @Test
    void abstractOfATalkIsNotTheArticleOfTheNextYear() {
        Citation.Builder talk = article()
                .issue("Suppl 1")
                .pages("S84")
                .year(OptionalInt.of(2015))
                .type(PublicationType.CONFERENCE);
        assertRelation(article(), talk, Relation.RELATED);
        assertNotCertain(
                article().pages("").abstractText(ABSTRACT), talk.build().but().abstractText(ABSTRACT));
        assertNotCertain(bare(article().year(OptionalInt.of(2015))).doi(doi("10.1000/a")), talk);
    }

    @Test
    void bareRecordOfTheYearBeforeMayBeTheTalkAndIsAsked() {
        assertRelation(article(), bare(article().year(OptionalInt.of(2015))), Relation.ASKED);
    }

    @Test
    void onlineFirstOfTheYearBeforeWithANumberOrTheAbstractIsOne() {
        Citation.Builder early = bare(article().year(OptionalInt.of(2015)));
        assertRelation(article(), early.build().but().doi(doi("10.1000/a")), Relation.DUPLICATE);
        assertRelation(article(), early.build().but().pmid("12345678"), Relation.DUPLICATE);
        assertRelation(
                article().abstractText(ABSTRACT), early.build().but().abstractText(ABSTRACT), Relation.DUPLICATE);
    }

    @Test
    void proceedingsOfTwoYearsAreOnePaper() {
        Citation.Builder paper =
                article().type(PublicationType.CONFERENCE).volume("").issue("");
        assertRelation(paper, paper.build().but().pages("").year(OptionalInt.of(2015)), Relation.DUPLICATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Expression of concern: %s",
                "Addendum to: %s",
                "Author correction: %s",
                "Commentary on: %s",
                "Re: %s",
                "%s: authors' response",
                "Retraction: %s"
            })
    void whatSpeaksOfAnArticleIsRelated(String form) {
        Citation.Builder note = article().title(String.format(form, TITLE)).pages("600-601");
        assertRelation(article(), note, Relation.RELATED);
        assertRelation(article(), bare(note), Relation.RELATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RETRACTED: %s", "Retracted article: %s", "WITHDRAWN: %s"})
    void retractedArticleIsTheArticle(String form) {
        assertRelation(article(), article().title(String.format(form, TITLE)), Relation.DUPLICATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"medRxiv", "Research Square", "EdArXiv", "SSRN Electronic Journal", "Authorea Preprints"})
    void preprintIsRelated(String server) {
        assertRelation(article(), bare(article().journal(server)), Relation.RELATED);
    }

    @Test
    void journalOfAPublisherThatAlsoRunsAServerIsNoPreprint() {
        Citation.Builder printed = article().doi(doi("10.1101/gr.5969107"));
        assertRelation(printed, article().journal("").doi(doi("10.1101/gr.5969107")), Relation.DUPLICATE);
    }

    @Test
    void chapterIsNotCertainlyTheBookOfItsTitle() {
        Citation.Builder book =
                bare(article().type(PublicationType.BOOK).journal("")).isbn(List.of("9789900002246"));
        Citation.Builder chapter = article()
                .type(PublicationType.CHAPTER)
                .journal("Handbook of peer support")
                .volume("")
                .issue("")
                .pages("41-62");
        assertNotCertain(book, chapter);
        assertNotCertain(book, chapter.build().but().isbn(List.of("9789900002246")));
    }

    @Test
    void cochraneReviewOfTheNextYearWithoutNumbersIsNotCertain() {
        Citation.Builder first = article()
                .journal("Cochrane Database of Systematic Reviews")
                .volume("")
                .pages("CD006787");
        Citation.Builder next = first.build().but().issue("9").year(OptionalInt.of(2017));
        assertNotCertain(first, next);
        Citation.Builder protocol = first.build().but().doi(doi("10.1002/14651858.CD006787"));
        Citation.Builder review = first.build().but().doi(doi("10.1002/14651858.CD006787.pub2"));
        assertRelation(protocol, review, Relation.RELATED);
    }

    @Test
    void doiOfTheJournalJoinsNothingElse() {
        Citation.Builder one = article().doi(doi("10.1000/issn.1234-5678"));
        Citation.Builder other = article()
                .title("Housing first in three northern towns")
                .authors(authors("Okafor, A."))
                .pages("17-29")
                .doi(doi("10.1000/issn.1234-5678"));
        assertApart(one, other);
        assertApart(one, bare(other));
    }

    @Test
    void wrongDoiAtTheSamePlaceIsOneOrAsked() {
        Citation.Builder wrong = article().doi(doi("10.1000/other"));
        assertRelation(article().doi(doi("10.1000/right")), wrong, Relation.DUPLICATE);
        assertRelation(bare(article().doi(doi("10.1000/right"))), wrong, Relation.ASKED);
    }

    @Test
    void twoPubMedNumbersWithTheSameEverythingElseAreAsked() {
        assertRelation(article().pmid("11111111"), article().pmid("22222222"), Relation.ASKED);
        assertRelation(article().pmid("11111111"), bare(article().pmid("22222222")), Relation.RELATED);
    }

    @Test
    void recordWithoutYearIsOneAtTheSamePlaceAndAskedWithoutOne() {
        Citation.Builder undated = article().year(OptionalInt.empty());
        assertRelation(article(), undated, Relation.DUPLICATE);
        assertRelation(article(), bare(undated), Relation.ASKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peer support workers in community mental health: a mixed methods stu",
                "Peer support workers in community mental health: a mixed …",
                "Peer support workers in community mental health: a mixed me...",
                "Peer support workers in community mental health"
            })
    void titleCutShortIsOneAtTheSamePlaceAndAskedWithoutOne(String title) {
        assertRelation(article(), article().title(title), Relation.DUPLICATE);
        assertRelation(article(), bare(article().title(title)), Relation.ASKED);
    }

    @Test
    void longerTitleOfAnotherAbstractOnThePageIsNotCertain() {
        Citation.Builder one =
                article().title("Peer support after a stroke").issue("Suppl 1").pages("S33");
        Citation.Builder other = one.build().but().title("Peer support after a stroke in women of high age");
        assertNotCertain(one, other);
        assertNotCertain(
                one.doi(doi("10.1000/suppl")), other.doi(doi("10.1000/suppl")).pages("S34"));
        assertRelation(one, one.build().but().title("Peer support after a stroke: a survey"), Relation.DUPLICATE);
    }

    @Test
    void oneNumberWithOtherAuthorsOrYearsApartIsAsked() {
        Citation.Builder one = article().doi(doi("10.1000/a"));
        Citation.Builder others = bare(one).authors(authors("Okafor, A.")).doi(doi("10.1000/a"));
        assertRelation(one, others, Relation.ASKED);
        assertRelation(one, bare(one.build().but().year(OptionalInt.of(2009))).doi(doi("10.1000/a")), Relation.ASKED);
    }

    @Test
    void nextVolumeOfASeriesIsNotCertain() {
        Citation.Builder one = article().title("Recovery in the northern municipalities");
        assertNotCertain(
                one,
                article().title("Recovery in the northern municipalities 2").pages("500-512"));
    }

    private static void assertApart(Citation.Builder a, Citation.Builder b) {
        for (Judgement judgement : new Judgement[] {judge(a, b), judge(b, a)}) {
            assertThat(judgement.relation()).as(judgement.toString()).isNotIn(Relation.DUPLICATE, Relation.ASKED);
        }
    }
}
