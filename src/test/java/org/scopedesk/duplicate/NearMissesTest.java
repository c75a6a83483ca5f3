package org.scopedesk.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopedesk.duplicate.BothWays.assertNotCertain;
import static org.scopedesk.duplicate.BothWays.assertRelation;
import static org.scopedesk.duplicate.Records.article;
import static org.scopedesk.duplicate.Records.authors;
import static org.scopedesk.duplicate.Records.bare;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.PublicationType;
import org.scopedesk.review.Relation;

/** Works that nearly seem to be one, and copies that nearly seem to be two. */
class NearMissesTest {
    private static final String OTHER_TITLE = "Bone density in adults with severe haemophilia";
    private static final String REGISTER = "http://www.who.int/trialsearch/Trial2.aspx?TrialID=";

    @ParameterizedTest
    @CsvSource({"Suppl 3, 1-211", "Suppl 3, S120-S124", "'', 1-12", "'', 5-8"})
    void pagesThatSeveralWorksMayFillDoNotJoinOtherTitles(String issue, String pages) {
        Citation.Builder one = article().issue(issue).pages(pages);
        assertNotCertain(one, one.build().but().title(OTHER_TITLE));
    }

    @ParameterizedTest
    @CsvSource({"Suppl 3, 1-211", "Suppl 3, S120-S124", "'', 1-12"})
    void pagesThatSeveralWorksMayFillDoNotJoinTitlesThatDifferInAWord(String issue, String pages) {
        Citation.Builder one = article().issue(issue).pages(pages).title("Care of wounds in rural hospitals");
        assertNotCertain(one, one.build().but().title("Care of wounds in urban hospitals"));
    }

    @Test
    void pagesCountedThroughTheVolumeOrATranslationAreOneArticle() {
        assertRelation(article().issue(""), article().issue("").title(OTHER_TITLE), Relation.DUPLICATE);
        Citation.Builder supplement = article().issue("Suppl 2").pages("30-38");
        assertRelation(
                supplement, supplement.build().but().title("[" + OTHER_TITLE + "]. [Spanish]"), Relation.DUPLICATE);
    }

    @Test
    void namesakesAreAskedWhereNoPlaceTells() {
        Citation.Builder one = article().authors(authors("Wang, Li"));
        assertRelation(one, bare(article().authors(authors("Wang, Ying"))), Relation.ASKED);
        assertRelation(one, bare(article().authors(authors("Wang, Y."))), Relation.ASKED);
        assertRelation(one, article().authors(authors("Wang, Y.")), Relation.DUPLICATE);
        assertRelation(one, bare(article().authors(authors("Wang, L. M."))), Relation.DUPLICATE);
        assertRelation(one, bare(article().authors(authors("Li, Wang"))), Relation.DUPLICATE);
    }

    @Test
    void lessIsNotMore() {
        assertNotCertain(
                article().title("Infants with birth weight < 1500 g: outcome at school"),
                article()
                        .title("Infants with birth weight > 1500 g: outcome at school")
                        .pages(""));
        assertRelation(
                article().title("Infants of < 1500 g in neonatal units"),
                bare(article().title("Infants of less than 1500 g in neonatal units")),
                Relation.DUPLICATE);
    }

    @ParameterizedTest
    @CsvSource({
        "medication, meditation",
        "carers, careers",
        "haematology, hepatology",
        "gastrostomy, gastrotomy",
        "lactase, lactose",
        "dysplasia, dysphasia"
    })
    void moreWordsThatALetterTellsApartAreTwo(String one, String other) {
        String title = "Experience with %s among adults after discharge";
        assertNotCertain(
                article().title(String.format(title, one)), bare(article().title(String.format(title, other))));
    }

    @ParameterizedTest
    @CsvSource({
        "JPRN-UMIN000001234, JPRN-UMIN000001299",
        "CTRI/2009/091/000123, CTRI/2009/091/000456",
        "IRCT138808122695N1, IRCT138808122695N2",
        "NTR1234, NTR1235",
        "RBR-2q7vbq, RBR-5c4gtr",
        "TCTR20150803001, TCTR20150803002"
    })
    void numbersOfAllRegistersTellTrialsApart(String one, String other) {
        Citation.Builder a = bare(article().journal(REGISTER + one));
        assertRelation(a, bare(article().journal(REGISTER + other)), Relation.RELATED);
        assertRelation(a, bare(article().journal(REGISTER + one)), Relation.DUPLICATE);
    }

    @Test
    void entriesOfTwoRegistersUnderOneNumberAreOne() {
        Citation.Builder one = bare(article().journal("https://clinicaltrials.gov/show/NCT01234567"));
        Citation.Builder other = bare(article()
                .journal(REGISTER + "NCT01234567")
                .title(OTHER_TITLE)
                .authors(List.of(Author.corporate("Nordic Pharma")))
                .year(OptionalInt.of(2019)));
        assertRelation(one, other, Relation.DUPLICATE);
        List<Fingerprint> both = List.of(Fingerprint.of(one.build()), Fingerprint.of(other.build()));
        Glance glance = new Glance(both);
        glance.outline(0, 2);
        assertThat(glance.apart(0, 1)).isFalse();
    }

    @Test
    void onePubMedNumberIsOneAlsoTwoYearsApart() {
        Citation.Builder one = article().pmid("6486560");
        assertRelation(one, bare(article().pmid("6486560").year(OptionalInt.of(2018))), Relation.DUPLICATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Comparison of 18F-FDG PET and 99mTc-MIBI in staging|Comparison of F-18-FDG PET and Tc-99m-MIBI in staging",
                "Inhaled beta2-agonists in the emergency department|Inhaled ß2-agonists in the emergency department",
                "Inhaled beta2-agonists in the emergency department|Inhaled b2-agonists in the emergency department",
                "HIV-1 infection among injecting drug users|HIV-I infection among injecting drug users",
                "Experience of hope in adolescents with cancer|Experience of hopein adolescents withcancer",
                "The 21st century nurse and her values|The twenty-first century nurse and her values",
                "Reabilitação após o AVC: opinião dos idosos|ReabilitaÃ§Ã£o apÃ³s o AVC: opiniÃ£o dos idosos"
            })
    void lostSignsOfATitleDoNotMakeTwo(String one, String other) {
        assertRelation(article().title(one), bare(article().title(other)), Relation.DUPLICATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rehabilitation nach Schlaganfall in der Stadt / %s / Reabilitación tras el ictus en la ciudad",
                "Rehabilitation nach Schlaganfall in der Stadt. [German] %s",
                "%s [electronic resource]"
            })
    void titleInSeveralLanguagesHoldsEachOfThem(String form) {
        String title = "Rehabilitation after stroke in the city";
        assertRelation(article().title(title), bare(article().title(String.format(form, title))), Relation.DUPLICATE);
    }

    @Test
    void anonymousIsNobody() {
        Citation.Builder anonymous = article().authors(authors("Anonymous,"));
        assertRelation(article(), anonymous, Relation.DUPLICATE);
        assertRelation(article(), bare(anonymous), Relation.ASKED);
        assertRelation(anonymous, bare(anonymous), Relation.DUPLICATE);
    }

    @Test
    void brokenLettersThatLookLikeLettersAreMended() {
        assertThat(Mojibake.mended("trÃªs avaliaÃ§Ãµes, GroÃŸ")).isEqualTo("três avaliações, Groß");
    }

    @Test
    void cyrillicNamesAreThoseOfOtherIndexes() {
        Citation.Builder russian = article()
                .title("Роль медицинской сестры в реабилитации больных")
                .authors(authors("Иванова, Е. А.", "Щербаков, Ю. Н."))
                .journal("Медицинская сестра");
        Citation.Builder english =
                article().authors(authors("Ivanova EA", "Shcherbakov YN")).journal("Med Sestra");
        assertRelation(russian, english, Relation.DUPLICATE);
    }

    @Test
    void shortTitleThatIsNoStandingHeadIsAskedWithoutPages() {
        Citation.Builder one = article().title("Vertigo");
        assertRelation(one, article().title("Vertigo").pages(""), Relation.ASKED);
        Citation.Builder column =
                article().title("Radiological case of the month").issue("");
        assertNotCertain(column, column.build().but().pages(""));
    }

    @Test
    void collectionOfThesesHoldsTheses() {
        Citation.Builder thesis = bare(article()
                .type(PublicationType.THESIS)
                .authors(authors("Nordahl, Kari"))
                .journal(""));
        Citation.Builder found =
                bare(article().authors(authors("Nordahl, Kari")).journal("ProQuest Dissertations and Theses"));
        assertRelation(thesis, found, Relation.DUPLICATE);
    }
}
