package org.scopedesk.duplicate;

import static org.scopedesk.duplicate.Agreement.CLOSE;
import static org.scopedesk.duplicate.Agreement.DIFFERENT;
import static org.scopedesk.duplicate.Agreement.PARTLY;
import static org.scopedesk.duplicate.Agreement.SAME;
import static org.scopedesk.duplicate.Agreement.UNCLEAR;
import static org.scopedesk.duplicate.Agreement.UNKNOWN;

import java.util.Optional;
import java.util.function.Predicate;
import org.scopedesk.review.Relation;

/** What makes two records one report, or worth asking about, once no veto applies; in the order in which they are tried. */
public enum Rule {
    SAME_ID(
            "same DOI or PubMed number, and the titles agree",
            Relation.DUPLICATE,
            e -> e.sameNumber()
                    && (!e.generic() || e.samePlace() || (e.names() == SAME && e.nothingAgainst()))
                    && (e.titleAtLeast(TitleMatch.Level.CLOSE)
                            || (e.titleAtLeast(TitleMatch.Level.WITHIN) && noOtherText(e) && ofOneArticle(e))
                            || (e.titleAtLeast(TitleMatch.Level.SIMILAR) && (onlyThere(e) || sameText(e))))
                    && (e.names().isOpen() || onlyThere(e))
                    && e.yearWithin(2)
                    && (e.pages() != DIFFERENT || (sameWork(e) && e.summary() == SAME))),
    TRANSLATED(
            "same DOI or PubMed number, authors and year; the titles are in two languages",
            Relation.DUPLICATE,
            e -> e.sameNumber() && e.twoTongues() && e.names() == SAME && e.nothingAgainst()),
    SAME_REGISTRATION("entries of registers under the same number", Relation.DUPLICATE, Evidence::sameRegistration),
    SAME_PLACE(
            "same title, volume and first page",
            Relation.DUPLICATE,
            e -> e.titleAtLeast(TitleMatch.Level.CLOSE)
                    && e.samePlace()
                    && e.doi() != DIFFERENT
                    && (e.names() != DIFFERENT || e.sameWhole())),
    TITLE_VARIES(
            "same volume, pages and authors; the title is longer or spelt otherwise",
            Relation.DUPLICATE,
            e -> e.titleAtLeast(TitleMatch.Level.SIMILAR)
                    && e.samePlace()
                    && e.names().atLeast(PARTLY)
                    && e.yearWithin(1)
                    && e.doi() != DIFFERENT
                    && (isOneText(e)
                            || (e.titleAtLeast(TitleMatch.Level.WITHIN)
                                    && noOtherText(e)
                                    && (onlyThere(e) || e.title().bareOfSubtitle())))),
    SLIP_IN_PAGES(
            "same authors, journal and volume, and the pages overlap; the title may be longer",
            Relation.DUPLICATE,
            e -> e.titleAtLeast(TitleMatch.Level.WITHIN)
                    && e.names() == SAME
                    && e.yearGap() == 0
                    && e.journal().atLeast(CLOSE)
                    && e.volume() == SAME
                    && e.issue() != DIFFERENT
                    && e.pages() == CLOSE
                    && (e.titleAtLeast(TitleMatch.Level.CLOSE)
                            || !(e.title().numberAdded() || e.a().brief() || e.b().brief()))
                    && e.doi() != DIFFERENT),
    OTHER_LANGUAGE(
            "same journal, volume, pages and authors; the title is missing or in another language",
            Relation.DUPLICATE,
            e -> e.samePlace()
                    && (mayBeRetold(e) || (e.twoTongues() && e.summary().isOpen()))
                    && e.names() == SAME
                    && e.yearWithin(1)
                    && e.journal().atLeast(CLOSE)
                    && e.doi() != DIFFERENT),
    TWO_DOIS(
            "same title, authors and place, with two DOIs",
            Relation.DUPLICATE,
            e -> sameWork(e) && e.samePlace() && e.yearWithin(1) && e.journal().atLeast(CLOSE)),
    PAGES_VARY(
            "same title, authors, journal and volume; the pages are missing or written otherwise",
            Relation.DUPLICATE,
            e -> sameWork(e)
                    && Forms.agree(e)
                    && e.yearWithin(1)
                    && e.volume() == SAME
                    && e.pages() != DIFFERENT
                    && e.issue() != DIFFERENT
                    && e.journal().isOpen()
                    && e.summary() != DIFFERENT
                    && e.doi() != DIFFERENT),
    VOLUME_VARIES(
            "same title, authors and pages; the volume is missing or written otherwise",
            Relation.DUPLICATE,
            e -> sameWork(e)
                    && e.yearWithin(1)
                    && (e.yearGap() <= 0 || e.volume() != DIFFERENT || e.summary() == SAME)
                    && e.pages() == SAME
                    && e.doi() != DIFFERENT
                    && samePagesElsewhere(e)),
    AHEAD_OF_PRINT(
            "same title, authors and journal; one tells no volume and pages",
            Relation.DUPLICATE,
            e -> sameWork(e)
                    && Forms.agree(e)
                    && oneYear(e)
                    && (e.journal().isKnown() || longTitle(e) || sameBareRecord(e))
                    && e.yearWithin(1)
                    && e.volume() != DIFFERENT
                    && e.pages() != DIFFERENT
                    && e.issue() != DIFFERENT
                    && e.journal().isOpen()
                    && e.summary() != DIFFERENT
                    && (e.summary() != PARTLY || e.yearGap() == 0)
                    && e.doi() != DIFFERENT),
    SAME_ABSTRACT(
            "same title, authors and abstract",
            Relation.DUPLICATE,
            e -> sameWork(e)
                    && Forms.agree(e)
                    && e.summary() == SAME
                    && e.yearWithin(1)
                    && (e.journal().isOpen() || (e.volume() == SAME && e.issue() == SAME))
                    && e.doi() != DIFFERENT
                    && e.pages() != DIFFERENT
                    && e.volume() != DIFFERENT),
    ALIKE(
            "title and authors agree; the rest does not settle it",
            Relation.ASKED,
            e -> e.titleAtLeast(TitleMatch.Level.CLOSE)
                    && e.names().atLeast(PARTLY)
                    && (!e.generic() || e.briefButTelling())
                    && e.yearWithin(2)),
    SHORTER_TITLE(
            "one title is part of the other, by the same authors",
            Relation.ASKED,
            e -> e.titleAtLeast(TitleMatch.Level.WITHIN)
                    && e.names() == SAME
                    && e.yearWithin(1)
                    && (!e.generic() || e.briefButTelling())
                    && e.volume() != DIFFERENT
                    && e.pages() != DIFFERENT
                    && e.journal().isOpen()),
    NO_AUTHORS(
            "same long title, journal and year; one names no authors, or the body for which they wrote",
            Relation.ASKED,
            e -> e.titleAtLeast(TitleMatch.Level.CLOSE)
                    && !e.generic()
                    && longTitle(e)
                    && (e.names() == UNKNOWN || e.names() == UNCLEAR)
                    && e.journal().atLeast(CLOSE)
                    && e.nothingAgainst()
                    && e.doi() != DIFFERENT),
    WORDS_ADDED(
            "same authors, journal and year; one title has a word or two more",
            Relation.ASKED,
            e -> e.title().level() == TitleMatch.Level.SIMILAR
                    && e.title().onlyAdded()
                    && e.title().alike() >= 0.85
                    && e.names() == SAME
                    && e.journal().atLeast(CLOSE)
                    && e.nothingAgainst()
                    && e.doi() != DIFFERENT),
    SAME_RANGE(
            "same volume and pages; the titles are alike",
            Relation.ASKED,
            e -> e.samePlace()
                    && (e.names().isOpen() || e.titleAtLeast(TitleMatch.Level.CLOSE))
                    && e.journal().atLeast(CLOSE)
                    && e.yearGap() == 0
                    && (e.sameWhole() && (e.names() == SAME || e.title().alike() > 0.3)
                            || e.title().alike() > 0.75)),
    TWO_LANGUAGES(
            "same three authors or more, year and journal; the titles are in two languages",
            Relation.ASKED,
            e -> e.twoTongues()
                    && e.names() == SAME
                    && e.names().isKnown()
                    && Math.min(e.a().names().count(), e.b().names().count()) >= 3
                    && e.journal().atLeast(CLOSE)
                    && e.nothingAgainst()
                    && e.doi() != DIFFERENT
                    && e.placeless()),
    ONE_DOI(
            "one DOI, but the rest differs",
            Relation.ASKED,
            e -> e.sameNumber()
                    && (e.names().isOpen() || e.titleAtLeast(TitleMatch.Level.CLOSE))
                    && e.pages() != DIFFERENT
                    && e.summary() != DIFFERENT);

    private static final int LONG_TITLE = 5;
    /** An issue that is counted from 1 seldom has more pages. */
    private static final int LONGEST_ISSUE = 200;

    private final String words;
    private final Relation relation;
    /** A test without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<Evidence> applies;

    Rule(String words, Relation relation, Predicate<Evidence> applies) {
        this.words = words;
        this.relation = relation;
        this.applies = applies;
    }

    /** The first rule that applies, if any; with two PubMed numbers and not one DOI, only a person joins. */
    static Optional<Rule> first(Evidence evidence) {
        boolean numbersContradict = evidence.pmid() == DIFFERENT && evidence.doi() != SAME;
        for (Rule rule : values()) {
            boolean allowed = rule.relation == Relation.ASKED || !numbersContradict;
            if (allowed && rule.applies.test(evidence)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** What it means, a few words for people. */
    public String words() {
        return words;
    }

    /**
     * True if it joins what nothing contradicts, rather than what a number or a place has in common: a record that tells
     * little may then fit two works.
     */
    boolean isLoose() {
        return this == PAGES_VARY || this == AHEAD_OF_PRINT || this == SAME_ABSTRACT;
    }

    /** DUPLICATE or ASKED. */
    public Relation relation() {
        return relation;
    }

    private static boolean sameWork(Evidence e) {
        return e.titleAtLeast(TitleMatch.Level.CLOSE) && !e.generic() && e.names() == SAME;
    }

    /**
     * A record that tells neither volume nor pages, and another year, may speak of the talk of the year before as well as
     * of the article: only a number of its own, the same abstract, or one meeting's proceedings say that it does not.
     */
    private static boolean oneYear(Evidence e) {
        return e.yearGap() == 0
                || !e.placeless()
                || e.summary() == SAME
                || (e.a().meeting() && e.b().meeting())
                || ((!e.a().placeless() || e.a().numbered()) && (!e.b().placeless() || e.b().numbered()));
    }

    /** Abstracts, if both have one, do not contradict each other, or there is no room for a second work. */
    private static boolean noOtherText(Evidence e) {
        return e.summary() != DIFFERENT || e.sameWhole();
    }

    /** The number is the article's and not a supplement's, or the longer title tells no more than a subtitle. */
    private static boolean ofOneArticle(Evidence e) {
        boolean shared = (e.a().supplement() || e.b().supplement()) && !e.sameWhole();
        return !shared || e.title().bareOfSubtitle() || sameText(e);
    }

    /** A title that hardly two works share, where nothing but title, authors and year are told. */
    private static boolean longTitle(Evidence e) {
        return Math.min(e.a().title().weight(), e.b().title().weight()) >= LONG_TITLE;
    }

    /** One title and year, and no journal in either: what one source tells of a work, delivered twice. */
    private static boolean sameBareRecord(Evidence e) {
        return e.yearGap() == 0
                && e.a().journal().words().isEmpty()
                && e.b().journal().words().isEmpty()
                && e.a().title().equals(e.b().title());
    }

    /** The same place, where abstracts of a meeting would stand several on a page. */
    private static boolean onlyThere(Evidence e) {
        return e.samePlace() && (e.sameWhole() || !(e.a().brief() && e.b().brief()));
    }

    /** Pages that one article fills, and not those of a session or of all abstracts of a meeting. */
    private static boolean isOneText(Evidence e) {
        return e.sameWhole() && (!(e.a().supplement() && e.b().supplement()) || mayBeTranslated(e));
    }

    private static boolean mayBeTranslated(Evidence e) {
        return e.summary() == SAME || e.a().translated() || e.b().translated();
    }

    /**
     * Another title for the same pages: another translation, or another wording in a volume whose pages are counted
     * through, so that no other issue can have them.
     */
    private static boolean mayBeRetold(Evidence e) {
        boolean counted = e.issue() == SAME || e.a().pages().first() > LONGEST_ISSUE;
        return e.title().level() == TitleMatch.Level.UNKNOWN
                ? e.sameWhole()
                : isOneText(e) && (counted || mayBeTranslated(e));
    }

    private static boolean sameText(Evidence e) {
        return e.summary() == SAME && e.names() == SAME;
    }

    /** The same range of pages, or the same first page of the same journal in the same year. */
    private static boolean samePagesElsewhere(Evidence e) {
        boolean sameYear = e.yearGap() == 0 && e.journal().atLeast(CLOSE) && e.issue() != DIFFERENT;
        boolean telling =
                e.a().pages().sameRange(e.b().pages()) && e.a().pages().first() > 1;
        return telling || sameYear;
    }
}
