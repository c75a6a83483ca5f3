package org.scopedesk.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopedesk.duplicate.Records.ABSTRACT;
import static org.scopedesk.duplicate.Records.TITLE;
import static org.scopedesk.duplicate.Records.article;
import static org.scopedesk.duplicate.Records.authors;
import static org.scopedesk.duplicate.Records.doi;
import static org.scopedesk.duplicate.Records.judge;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Relation;

class JudgeTest {

    @Test
    void sameCitationIsOneReport() {
        assertOne(article(), article(), Rule.SAME_PLACE);
    }

    @Test
    void sameDoiAndTitleIsOneReportWithoutAnythingElse() {
        Citation.Builder bare = Citation.builder().title(TITLE).doi(doi("10.1000/abc.5"));
        assertOne(article().doi(doi("https://doi.org/10.1000/ABC.5")), bare, Rule.SAME_ID);
    }

    @Test
    void missingSubtitleWithTheSameDoiIsOneReport() {
        Citation.Builder shorter = article().title("Peer support workers in community mental health");
        assertOne(article().doi(doi("10.1000/a")).pages(""), shorter.doi(doi("10.1000/a")), Rule.SAME_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "494-6",
                "494",
                "p. 494-506",
                "494‐506",
                "0494-0506",
                "494-506; discussion 481",
                "494-506+",
                "\"494-506, viii\""
            })
    void pagesMayBeWrittenInManyWays(String pages) {
        assertOne(article(), article().pages(pages), Rule.SAME_PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s].",
                "%s. [Norwegian]",
                "%s. [Review] [33 refs]",
                "Short report: %s",
                "%s.[Erratum appears in J Recovery Community Care. 2017 Jan;13(1):99]",
                "\"%s\"",
                "[%s]. [Danish]",
                "12. %s",
                "%s <ORIGINAL> Likepersoner i psykisk helse"
            })
    void decorationsOfATitleDoNotCount(String form) {
        assertOne(article(), article().title(String.format(form, TITLE)), Rule.SAME_PLACE);
    }

    @ParameterizedTest
    @CsvSource({
        "phase II trial of a job coaching programme for adults, Phase 2 trial of a job coaching programme for adults",
        "Recovery of 2916 patients in community care, Recovery of 2 916 patients in community care",
        "Behaviour change in haemophilia care teams, Behavior change in hemophilia care teams",
        "The role of β-blockers in recovery after stroke, Role of beta-blockers in recovery after stroke",
        "Long term recovery and workrole identity, Long-term recovery and work-role identity"
    })
    void spellingOfATitleDoesNotCount(String one, String other) {
        assertThat(judge(article().title(one), article().title(other)).relation())
                .isEqualTo(Relation.DUPLICATE);
    }

    @Test
    void longerTitleAtTheSamePlaceIsOneReport() {
        assertOne(article(), article().title("Peer support workers in community mental health"), Rule.TITLE_VARIES);
    }

    @Test
    void titleInAnotherLanguageOnTheSamePagesIsOneReport() {
        assertOne(article(), article().title("Likepersoner i kommunen og deres rolle"), Rule.OTHER_LANGUAGE);
    }

    @Test
    void missingTitleOnTheSamePagesIsOneReport() {
        assertOne(article(), article().title(""), Rule.OTHER_LANGUAGE);
    }

    @Test
    void twoTitlesInOneAreComparedEach() {
        assertOne(
                article().title("Likepersoner i kommunen og deres rolle"),
                article().title("Peer workers and their role [Likepersoner i kommunen og deres rolle]"),
                Rule.SAME_PLACE);
    }

    @Test
    void twoDoisOfOneArticleAreOneReport() {
        assertOne(article().doi(doi("10.1000/a")), article().doi(doi("10.2000/b")), Rule.TWO_DOIS);
    }

    @Test
    void articleNumberAgainstPrintedPagesIsOneReport() {
        assertOne(article(), article().pages("e12724"), Rule.PAGES_VARY);
    }

    @Test
    void slipInTheFirstPageIsOneReport() {
        assertOne(article(), article().pages("495-506"), Rule.SLIP_IN_PAGES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"38 (Supplement 1)", "38 SUPPL 1", "2016", "1)", "S2", ""})
    void volumeWrittenOtherwiseIsOneReport(String volume) {
        assertThat(judge(article().volume("38"), article().volume(volume)).relation())
                .isEqualTo(Relation.DUPLICATE);
    }

    @Test
    void sameYearJournalAndPageWithAnotherVolumeIsOneReport() {
        assertOne(article(), article().volume("1"), Rule.VOLUME_VARIES);
    }

    @Test
    void aheadOfPrintIsOneReportWithTheIssue() {
        Citation.Builder early = article().volume("").issue("").pages("").year(OptionalInt.of(2015));
        assertAsked(article(), early, Rule.ALIKE);
        assertOne(article(), early.doi(doi("10.1000/a")), Rule.AHEAD_OF_PRINT);
    }

    @Test
    void aheadOfPrintCountedFromOneIsOneReportWithTheIssue() {
        Citation.Builder early = article().volume("").issue("").pages("01-Sep").year(OptionalInt.of(2015));
        assertOne(article(), early, Rule.AHEAD_OF_PRINT);
    }

    @Test
    void yearTwoOffIsOneReportAtTheSamePlace() {
        assertOne(article(), article().year(OptionalInt.of(2018)), Rule.SAME_PLACE);
    }

    @Test
    void sameAbstractSettlesAnUnclearPlace() {
        String title = "Hope and trust in daily recovery";
        Citation.Builder nowhere =
                article().title(title).journal("").volume("").issue("").pages("");
        assertOne(article().title(title).abstractText(ABSTRACT), nowhere.abstractText(ABSTRACT), Rule.SAME_ABSTRACT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nordahl; Bakken; Lie",
                "Nordahl K; Bakken S; Lie TM",
                "Kari, Nordahl; S., Bakken; T., Lie",
                "Lie, T.; Nordahl, K.; Bakken, S.",
                "van Nordahl, Kari; Bakkén, Siv; Lie-Moen, Tor"
            })
    void authorsMayBeWrittenInManyWays(String first, String second, String third) {
        assertOne(article(), article().authors(authors(first, second, third)), Rule.SAME_PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J Recovery Community Care",
                "J. Recov. Commun. Care",
                "The Journal of Recovery & Community Care",
                "Journal of Recovery and Community Care. Conference: 9th Meeting on Recovery",
                "Journal of recovery and community care (Oslo, Norway)"
            })
    void journalMayBeWrittenInManyWays(String journal) {
        Citation.Builder early = article().journal(journal).volume("").issue("").pages("");
        assertOne(article(), early, Rule.AHEAD_OF_PRINT);
    }

    @ParameterizedTest
    @CsvSource({
        "phase 2 trial of a job coaching programme for adults, phase 3 trial of a job coaching programme for adults",
        "Recovery in practice part I: theory of the matter, Recovery in practice part II: theory of the matter",
        "Outcomes of cohort A in a national registry of care, Outcomes of cohort B in a national registry of care",
        "Effect of GLP-1 on the recovery of muscle function, Effect of GLP-2 on the recovery of muscle function"
    })
    void titlesThatDifferInANumberAreDifferentReports(String one, String other) {
        Judgement judgement = judge(article().title(one), article().title(other).pages("510-520"));
        assertThat(judgement.relation()).isNotIn(Relation.DUPLICATE, Relation.ASKED);
        assertThat(judgement.rule()).isEqualTo(Veto.OTHER_NUMBER.name());
    }

    @Test
    void titlesThatDifferInOneWordAreNeverOneReportByThemselves() {
        Judgement judgement = judge(
                article()
                        .title("Recovery of heart muscle after training in rabbits")
                        .pages(""),
                article()
                        .title("Recovery of heart muscle after training in rats")
                        .pages(""));
        assertThat(judgement.relation()).isEqualTo(Relation.DIFFERENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Erratum: %s",
                "Correction to: %s",
                "%s - Reply",
                "Comment on: %s",
                "Response to %s",
                "%s (vol 12, pg 494, 2016)",
                "Retraction notice to: %s"
            })
    void whatSpeaksOfAnArticleIsRelatedToIt(String form) {
        Citation.Builder note = article().title(String.format(form, TITLE)).pages("620-620");
        Judgement judgement = judge(article(), note);
        assertThat(judgement.relation()).isEqualTo(Relation.RELATED);
        assertThat(judgement.rule()).isEqualTo(Veto.SPEAKS_OF_IT.name());
    }

    @Test
    void erratumWithoutPagesIsStillNoCopy() {
        Citation.Builder erratum = Citation.builder()
                .title("Erratum: " + TITLE)
                .authors(article().build().authors());
        assertThat(judge(article(), erratum).relation()).isEqualTo(Relation.RELATED);
    }

    @Test
    void preprintIsRelatedToTheArticle() {
        Citation.Builder preprint =
                article().journal("medRxiv").volume("").issue("").pages("");
        assertVeto(article(), preprint, Veto.PREPRINT, Relation.RELATED);
    }

    @Test
    void thesisIsRelatedToTheArticle() {
        Citation.Builder thesis = article()
                .journal("Dissertation Abstracts International")
                .volume("73")
                .pages("1524");
        assertVeto(article(), thesis, Veto.THESIS, Relation.RELATED);
    }

    @Test
    void conferenceAbstractIsRelatedToTheArticle() {
        Citation.Builder talk = article()
                .journal("European Stroke Meeting")
                .volume("4")
                .issue("1")
                .pages("S33");
        assertVeto(article(), talk, Veto.OTHER_PLACE, Relation.RELATED);
    }

    @Test
    void otherCochraneVersionIsRelated() {
        Citation.Builder first = article().doi(doi("10.1002/14651858.CD006787"));
        Citation.Builder second = article().doi(doi("10.1002/14651858.CD006787.pub2"));
        assertVeto(first, second, Veto.OTHER_VERSION, Relation.RELATED);
    }

    @Test
    void differentTrialNumbersAreDifferentRegistrations() {
        Citation.Builder first = article().accession("NCT01234567");
        assertVeto(first, article().accession("NCT07654321"), Veto.OTHER_REGISTRATION, Relation.RELATED);
    }

    @Test
    void editorialsAreOneReportOnlyAtOnePlace() {
        Citation.Builder january = article().title("Editorial").pages("1-2");
        assertVeto(january, article().title("Editorial").pages("101-102"), Veto.STANDING_TITLE, Relation.DIFFERENT);
        assertVeto(january, article().title("Editorial").pages(""), Veto.STANDING_TITLE, Relation.DIFFERENT);
        assertOne(january, article().title("EDITORIAL.").pages("1"), Rule.SAME_PLACE);
    }

    @Test
    void titleThatSaysOnlyTheJournalsNameIsAStandingTitle() {
        String title = "Comments from the Editors of the Journal of Recovery and Community Care";
        Citation.Builder issue = article().title(title).pages("");
        assertVeto(issue, article().title(title).pages("").issue("4"), Veto.STANDING_TITLE, Relation.DIFFERENT);
    }

    @Test
    void oneDoiForASupplementIsNotOneReport() {
        Citation.Builder a = article().doi(doi("10.1000/suppl")).pages("S1");
        Citation.Builder b =
                article().doi(doi("10.1000/suppl")).pages("S9").title("Housing first in three northern towns");
        assertVeto(a, b, Veto.OTHER_TITLE_SAME_DOI, Relation.DIFFERENT);
    }

    @Test
    void otherPagesOfAnotherIssueAreAnotherReport() {
        assertVeto(article(), article().issue("7").pages("900-905"), Veto.OTHER_PAGES, Relation.RELATED);
    }

    @Test
    void noAuthorInCommonIsAnotherReport() {
        Citation.Builder others =
                article().authors(authors("Okafor, A.", "Tanaka, B.")).pages("");
        assertVeto(article(), others, Veto.OTHER_AUTHORS, Relation.DIFFERENT);
    }

    @Test
    void sameTitleYearsApartIsAnotherReport() {
        assertVeto(article(), article().year(OptionalInt.of(2009)).volume("5"), Veto.OTHER_YEARS, Relation.RELATED);
    }

    @Test
    void sameTitleOnOtherPagesOfTheIssueIsAsked() {
        assertAsked(article(), article().pages("700-712"), Rule.ALIKE);
    }

    @Test
    void sameAbstractPrintedInTwoJournalsIsAsked() {
        Citation.Builder one = article().pages("S42").abstractText(ABSTRACT);
        Citation.Builder other =
                article().pages("505").journal("Stroke").volume("41").abstractText(ABSTRACT);
        assertAsked(one, other, Rule.ALIKE);
    }

    @Test
    void missingSubtitleWithoutPagesIsAsked() {
        Citation.Builder shorter = article()
                .title("Peer support workers in community mental health")
                .pages("");
        assertAsked(article(), shorter, Rule.SHORTER_TITLE);
    }

    @Test
    void likeTitlesOnOnePageAreAsked() {
        Citation.Builder one =
                article().pages("S27").title("Control of effusion in cancer: a trial of bleomycin against talc");
        Citation.Builder other =
                article().pages("S27").title("Control of effusing in cancer: a trial of bleomycin against talk");
        assertAsked(one, other, Rule.SAME_RANGE);
    }

    @Test
    void theReasonIsOneLineForPeople() {
        Judgement judgement =
                judge(article(), article().year(OptionalInt.of(2015)).pages(""));
        assertThat(judgement.why())
                .doesNotContain("\n")
                .contains("same title, authors, journal, volume, issue")
                .contains("year differs by one");
        assertThat(judgement.fields())
                .extracting(FieldEvidence::field)
                .contains(ComparedField.TITLE, ComparedField.PAGES, ComparedField.DOI);
        assertThat(judgement.score()).isBetween(0.9, 1.0);
    }

    private static void assertOne(Citation.Builder a, Citation.Builder b, Rule rule) {
        assertBothWays(a, b, rule.name(), Relation.DUPLICATE);
    }

    private static void assertAsked(Citation.Builder a, Citation.Builder b, Rule rule) {
        assertBothWays(a, b, rule.name(), Relation.ASKED);
    }

    private static void assertVeto(Citation.Builder a, Citation.Builder b, Veto veto, Relation relation) {
        assertBothWays(a, b, veto.name(), relation);
    }

    private static void assertBothWays(Citation.Builder a, Citation.Builder b, String rule, Relation relation) {
        for (Judgement judgement : new Judgement[] {judge(a, b), judge(b, a)}) {
            assertThat(judgement.rule()).as(judgement.toString()).isEqualTo(rule);
            assertThat(judgement.relation()).as(judgement.toString()).isEqualTo(relation);
        }
    }
}
