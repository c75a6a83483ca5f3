package org.scopedesk.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopedesk.duplicate.Records.TITLE;
import static org.scopedesk.duplicate.Records.article;
import static org.scopedesk.duplicate.Records.authors;
import static org.scopedesk.duplicate.Records.doi;
import static org.scopedesk.duplicate.Records.judge;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Citation;
import org.scopedesk.review.PublicationType;
import org.scopedesk.review.Relation;

/** Editions, abstracts of meetings, protocols, registrations and translations. */
class VersionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s, second edition",
                "%s (2nd ed.)",
                "%s. 3rd revised edition",
                "%s, 2. utg.",
                "%s. Neuausgabe",
                "%s [4. Auflage]"
            })
    void otherEditionOfABookIsRelated(String form) {
        Citation.Builder later = book().title(String.format(form, TITLE)).year(OptionalInt.of(2017));
        assertVeto(book(), later, Veto.OTHER_EDITION, Relation.RELATED);
    }

    @Test
    void twoNumberedEditionsOfOneYearAreRelated() {
        Citation.Builder second = book().title(TITLE + ", second edition");
        assertVeto(second, book().title(TITLE + ", 3rd ed."), Veto.OTHER_EDITION, Relation.RELATED);
    }

    @Test
    void oneEditionWrittenInTwoWaysIsOneReport() {
        Citation.Builder second = book().title(TITLE + ", second edition");
        assertThat(judge(second, book().title(TITLE + " (2nd ed.)")).relation()).isEqualTo(Relation.DUPLICATE);
    }

    @Test
    void editionThatOneSideDoesNotNameIsOneReportWithTheSameIsbnAndYear() {
        Citation.Builder named = book().title(TITLE + ", second edition").isbn(List.of("9789900002246"));
        assertThat(judge(named, book().isbn(List.of("9789900002246"))).relation())
                .isEqualTo(Relation.DUPLICATE);
    }

    @Test
    void booksOfTwoYearsAndIsbnsAreTwoEditions() {
        Citation.Builder first = book().isbn(List.of("9789900002239"));
        Citation.Builder later = book().isbn(List.of("9789900002246")).year(OptionalInt.of(2017));
        assertVeto(first, later, Veto.OTHER_EDITION, Relation.RELATED);
    }

    @Test
    void bookIsNoCopyOfAnArticle() {
        assertVeto(book(), article(), Veto.BOOK, Relation.RELATED);
    }

    @Test
    void meetingsAbstractIsRelatedToTheArticleInTheSameVolume() {
        Citation.Builder talk = article().issue("Suppl 1").pages("S84-S84").year(OptionalInt.of(2015));
        assertVeto(article(), talk, Veto.MEETING_ABSTRACT, Relation.RELATED);
        assertVeto(article().pages("e12724"), talk, Veto.MEETING_ABSTRACT, Relation.RELATED);
    }

    @Test
    void abstractWithAnotherPageButTheSameDoiIsAsked() {
        Citation.Builder one = article().issue("Suppl 1").pages("1428").doi(doi("10.1000/a.21"));
        Citation.Builder other = article().volume("1)").issue("").pages("i428").doi(doi("10.1000/a.21"));
        assertAsked(one, other, Rule.ALIKE);
    }

    @Test
    void protocolIsRelatedToTheTrial() {
        Citation.Builder protocol =
                article().title(TITLE + ": study protocol").volume("").issue("").pages("");
        assertVeto(article(), protocol, Veto.PROTOCOL, Relation.RELATED);
    }

    @Test
    void recordOfATrialRegisterIsRelatedToTheArticle() {
        Citation.Builder registered = article()
                .journal("https://clinicaltrials.gov/show/NCT01234567")
                .volume("")
                .issue("")
                .pages("");
        assertVeto(article(), registered, Veto.REGISTRATION, Relation.RELATED);
        Citation.Builder another = registered.build().but().journal("https://clinicaltrials.gov/show/NCT07654321");
        assertVeto(registered, another, Veto.OTHER_REGISTRATION, Relation.RELATED);
    }

    @Test
    void thesisIsOneReportWithARecordThatTellsNoPlace() {
        Citation.Builder thesis = article()
                .type(PublicationType.THESIS)
                .authors(authors("Nordahl, Kari"))
                .journal("")
                .volume("")
                .issue("")
                .pages("");
        Citation.Builder found = thesis.build().but().type(PublicationType.OTHER);
        assertThat(judge(thesis, found).relation()).isEqualTo(Relation.DUPLICATE);
        assertVeto(thesis, found.authors(article().build().authors()), Veto.THESIS, Relation.RELATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"社区精神卫生服务中同伴支持工作者的角色研究", "Le rôle des pairs dans les services de santé mentale"})
    void oneDoiWithTitlesInTwoLanguagesIsOneReport(String title) {
        Citation.Builder original = article().title(title).doi(doi("10.1000/a"));
        Citation.Builder online = original.build().but().volume("").issue("").pages("");
        assertOne(article().doi(doi("10.1000/a")), online, Rule.TRANSLATED);
        Citation.Builder others = online.build().but().authors(authors("Okafor, A.", "Tanaka, B."));
        assertVeto(article().doi(doi("10.1000/a")), others, Veto.OTHER_TITLE_SAME_DOI, Relation.DIFFERENT);
    }

    @Test
    void sameTeamYearAndJournalWithTitlesInTwoLanguagesIsAsked() {
        Citation.Builder found = article()
                .title("Likepersoner i psykisk helsevern og deres rolle")
                .volume("")
                .issue("")
                .pages("");
        assertAsked(article(), found, Rule.TWO_LANGUAGES);
    }

    @Test
    void sameTeamYearAndJournalWithTwoTitlesInOneLanguageIsAnotherReport() {
        Citation.Builder found = article()
                .title("Housing first in three northern towns: outcomes of the second year")
                .volume("")
                .issue("")
                .pages("");
        assertThat(judge(article(), found).relation()).isEqualTo(Relation.DIFFERENT);
    }

    @Test
    void givenNamesInCommonDoNotMakeTheAuthorsTheSame() {
        Citation.Builder others = article()
                .authors(authors("Haugen, Kari", "Moen, Siv", "Strand, Tor"))
                .pages("");
        Citation.Builder ours = article().authors(authors("Nordahl, Kari", "Bakken, Siv", "Lie, Tor"));
        assertVeto(ours, others, Veto.OTHER_AUTHORS, Relation.DIFFERENT);
    }

    @Test
    void endOfOneTitleAtTheBeginningOfTheOtherIsNotPartOfIt() {
        Judgement judgement = judge(
                article().title("Homelessness and detoxification units: a 15-year follow-up"),
                article()
                        .title("Follow-up of cognitive function in first-episode psychosis")
                        .journal("Annals of Psychosis"));
        assertThat(judgement.relation()).isNotEqualTo(Relation.DUPLICATE);
    }

    private static Citation.Builder book() {
        return article()
                .type(PublicationType.BOOK)
                .journal("")
                .volume("")
                .issue("")
                .pages("");
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
