package org.scopedesk.duplicate;

import static org.scopedesk.duplicate.BothWays.assertNotCertain;
import static org.scopedesk.duplicate.BothWays.assertRelation;
import static org.scopedesk.duplicate.Records.ABSTRACT;
import static org.scopedesk.duplicate.Records.TITLE;
import static org.scopedesk.duplicate.Records.article;
import static org.scopedesk.duplicate.Records.authors;
import static org.scopedesk.duplicate.Records.bare;
import static org.scopedesk.duplicate.Records.doi;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Citation;
import org.scopedesk.review.PublicationType;
import org.scopedesk.review.Relation;

/** One title by the same authors in one year that may be two works: an article, and what was made of the same material. */
class OtherFormsTest {

    @ParameterizedTest
    @EnumSource(names = {"REPORT", "WEB", "PATENT", "OTHER"})
    void whatAppearedInNoJournalIsAskedAgainstTheArticle(PublicationType type) {
        Citation.Builder alone = bare(article().type(type).journal(""));
        assertRelation(article(), alone, Relation.ASKED);
        assertRelation(alone, alone, Relation.DUPLICATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.5061/dryad.k1234", "10.6084/m9.figshare.123456", "10.5281/zenodo.123456"})
    void depositedDataAreAskedAgainstTheArticle(String doi) {
        Citation.Builder data = bare(article().journal("").doi(doi(doi)));
        assertRelation(article(), data, Relation.ASKED);
        assertRelation(article().doi(doi(doi)), data, Relation.DUPLICATE);
    }

    @Test
    void chapterIsAskedAgainstTheBookAndAgainstTheArticle() {
        Citation.Builder chapter = article()
                .type(PublicationType.CHAPTER)
                .journal("Handbook of recovery and care")
                .volume("")
                .issue("")
                .pages("41-62");
        assertNotCertain(chapter, bare(article()));
        Citation.Builder book = bare(article().type(PublicationType.BOOK).journal(""));
        assertRelation(bare(article()), book, Relation.ASKED);
        assertNotCertain(chapter.build().but().pages(""), book);
        assertRelation(chapter, chapter.build().but().pages(""), Relation.DUPLICATE);
    }

    @Test
    void chapterOfTheNextEditionIsAnother() {
        Citation.Builder first = article()
                .type(PublicationType.CHAPTER)
                .journal("Handbook of recovery and care")
                .volume("")
                .issue("")
                .pages("41-62");
        Citation.Builder next = first.build()
                .but()
                .journal("Handbook of recovery and care, 2nd ed.")
                .pages("41-63")
                .year(OptionalInt.of(2017));
        assertRelation(first, next, Relation.RELATED);
    }

    @Test
    void talkWithoutPagesIsAskedAgainstTheArticle() {
        Citation.Builder talk = article().type(PublicationType.CONFERENCE).pages("");
        assertNotCertain(article(), talk);
        assertNotCertain(article(), bare(talk));
        assertRelation(article().abstractText(ABSTRACT), talk.build().but().abstractText(ABSTRACT), Relation.DUPLICATE);
        assertRelation(talk, talk.build().but().pages("494-499"), Relation.DUPLICATE);
    }

    @Test
    void supplementIsAskedAgainstAnIssueWhereOneTellsNoPages() {
        Citation.Builder supplement = article().issue("Suppl 1");
        assertNotCertain(article(), supplement.build().but().pages(""));
        assertNotCertain(article().pages(""), supplement.build().but().pages("S33"));
        assertRelation(article(), supplement, Relation.DUPLICATE);
        assertRelation(article().issue(""), supplement.build().but().pages(""), Relation.DUPLICATE);
    }

    @Test
    void abstractCountedWithAnAIsNotTheArticleOfTheVolume() {
        Citation.Builder counted = article().issue("").pages("A567");
        assertRelation(article(), counted, Relation.RELATED);
        assertNotCertain(article().pages("").doi(doi("10.1000/a")), counted);
        assertRelation(article().pages("a1754"), article().pages("969-972"), Relation.DUPLICATE);
    }

    @ParameterizedTest
    @CsvSource({
        "Peer support after a stroke in women, Peer support after a stroke",
        "Peer support after a stroke: five-year follow-up, Peer support after a stroke",
        "Peer support after a stroke: study protocol, Peer support after a stroke",
        "Peer support after a stroke. Part II, Peer support after a stroke"
    })
    void numberOfASupplementIsNotThatOfTheAbstract(String longer, String shorter) {
        Citation.Builder one =
                article().issue("Suppl 1").pages("S33").title(longer).doi(doi("10.1000/suppl"));
        Citation.Builder other = one.build().but().title(shorter);
        assertNotCertain(one, other);
        assertNotCertain(one.build().but().pages(""), other.build().but().pages(""));
        assertNotCertain(one.build().but().doi(doi("")), other.build().but().doi(doi("")));
        assertRelation(one, other.build().but().title(shorter + ": a survey"), Relation.ASKED);
    }

    @ParameterizedTest
    @CsvSource({
        "nitrate, nitrite",
        "infection, injection",
        "dysphagia, dysphasia",
        "ureteral, urethral",
        "county, country",
        "propane, propene"
    })
    void wordsThatALetterTellsApartAreTwo(String one, String other) {
        String title = "Outcome of %s among adults after discharge";
        Citation.Builder a = article().title(String.format(title, one));
        Citation.Builder b = article().title(String.format(title, other));
        assertNotCertain(a, bare(b));
        assertNotCertain(bare(a), bare(b));
        assertNotCertain(a.pages("S33").issue("Suppl 1"), b.pages("S33").issue("Suppl 1"));
    }

    @ParameterizedTest
    @CsvSource({
        "精神科出院患者的同伴支持研究一, 精神科出院患者的同伴支持研究二",
        "社区老年男性高血压患者的护理效果, 社区老年女性高血压患者的护理效果",
        "精神科退院患者のピアサポートその一, 精神科退院患者のピアサポートその二",
        "퇴원후남성환자의동료지원연구, 퇴원후여성환자의동료지원연구"
    })
    void everyLetterCountsWhereALetterIsAWord(String one, String other) {
        assertNotCertain(article().title(one), bare(article().title(other)));
        assertRelation(article().title(one), bare(article().title(one)), Relation.DUPLICATE);
    }

    @Test
    void oneAbstractInTwoJournalsIsAsked() {
        Citation.Builder told = article().abstractText(ABSTRACT);
        Citation.Builder elsewhere = bare(told.build().but().journal("Cardiology of the Highlands"));
        assertRelation(told, elsewhere, Relation.ASKED);
        assertRelation(told, bare(told.build().but().journal("")), Relation.DUPLICATE);
    }

    @Test
    void sectionsOfAJournalAreTwoJournals() {
        Citation.Builder a = article().journal("Reports in Recovery A");
        assertNotCertain(a, bare(article().journal("Reports in Recovery B")));
        assertRelation(a, bare(article().journal("Rep Recovery A")), Relation.DUPLICATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Faculty Opinions recommendation of %s",
                "Data from: %s",
                "Supplementary material for %s",
                "Correction notice: %s",
                "Svar: %s",
                "Kommentar til %s",
                "Erratum zu: %s",
                "Rejoinder: %s",
                "Discussion of \"%s\""
            })
    void whatSpeaksOfAnArticleIsRelatedAlsoByTheSameAuthors(String form) {
        Citation.Builder note = article().title(String.format(form, TITLE)).pages("600-601");
        assertRelation(article(), note, Relation.RELATED);
        assertRelation(article(), bare(note), Relation.RELATED);
        assertRelation(article(), note.authors(authors("Okafor, A.")), Relation.RELATED);
    }
}
