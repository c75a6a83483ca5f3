package org.scopedesk.duplicate;

import static org.scopedesk.duplicate.Agreement.CLOSE;
import static org.scopedesk.duplicate.Agreement.DIFFERENT;
import static org.scopedesk.duplicate.Agreement.PARTLY;
import static org.scopedesk.duplicate.Agreement.SAME;
import static org.scopedesk.duplicate.Agreement.UNCLEAR;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What keeps two records apart, whatever else speaks for them; also between members of a group that others would
 * bridge. In the order in which they are tried.
 */
public enum Veto {
    OTHER_REGISTRATION("different trial or review numbers", e -> disjoint(e.a().registered(), e.b().registered())),
    OTHER_VERSION(
            "another version of the same review or preprint",
            e -> (e.a().version() > 0 && e.b().version() > 0 && e.a().version() != e.b().version())
                    || (bothCochrane(e) && e.yearGap() > 1)),
    OTHER_PMID(
            "different PubMed numbers",
            e -> e.pmid() == DIFFERENT
                    && e.doi() != SAME
                    && !(e.titleAtLeast(TitleMatch.Level.CLOSE) && e.names() == SAME && e.samePlace())),
    SPEAKS_OF_IT(
            "one is an erratum, reply or comment on the other",
            e -> !Marker.agree(e.a().markers(), e.b().markers())
                    && !(e.samePlace() && e.names().atLeast(PARTLY))),
    OTHER_NUMBER(
            "the titles differ in a number",
            e -> e.title().numbersDiffer()
                    && !(e.samePlace() && (e.doi() == SAME || (e.sameWhole() && e.names() == SAME)))),
    PREPRINT("one is a preprint", e -> onlyOne(e, Kind.PREPRINT)),
    PROTOCOL(
            "one is the protocol of the other",
            e -> protocol(e.a()) != protocol(e.b()) && e.doi() != SAME && e.pmid() != SAME && !e.samePlace()),
    OTHER_EDITION(
            "another edition",
            e -> !e.samePlace() && (Edition.differ(e.a().edition(), e.b().edition(), sameBook(e)) || twoBooks(e))),
    MEETING_ABSTRACT(
            "one is the abstract of a meeting in a supplement, the other an article of the same journal",
            e -> e.a().brief() != e.b().brief()
                    && e.journal().isOpen()
                    && e.volume().isOpen()
                    && (e.pages() == DIFFERENT || e.pages() == UNCLEAR)
                    && e.doi() != SAME),
    BOOK("one is a book, the other an article in a journal", e -> onlyOne(e, Kind.BOOK) && bookAndArticle(e)),
    REGISTRATION("one is a registration", e -> onlyOne(e, Kind.REGISTRATION)),
    THESIS("one is a thesis", e -> onlyOne(e, Kind.THESIS) && !e.samePlace() && !maybeBothThesis(e)),
    STANDING_TITLE(
            "a standing title such as \"Editorial\", at another place",
            e -> e.generic()
                    && !e.sameNumber()
                    && !e.sameRegistration()
                    && !standsAtOnePlace(e)
                    && !e.briefButTelling()),
    OTHER_TITLE_SAME_DOI(
            "one DOI for several works: the titles differ",
            e -> e.doi() == SAME
                    && e.title().level() == TitleMatch.Level.DIFFERENT
                    && !onePlaceOneTeam(e)
                    && !translated(e)),
    OTHER_PAGES("other pages of the same volume", e -> e.pages() == DIFFERENT && e.volume() == SAME && !twinned(e)),
    OTHER_AUTHORS(
            "no author in common",
            e -> e.names() == DIFFERENT
                    && !e.sameNumber()
                    && !e.sameRegistration()
                    && !(e.samePlace() && e.titleAtLeast(TitleMatch.Level.CLOSE))),
    OTHER_YEARS(
            "published years apart",
            e -> e.yearGap() > 1 && !e.sameNumber() && !e.sameRegistration() && !(e.samePlace() && e.yearGap() <= 2)),
    OTHER_PLACE(
            "published at two places",
            e -> !e.sameNumber() && !e.sameRegistration() && twoPlaces(e) && !printedTwice(e));

    private final String words;
    /** A test without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<Evidence> applies;

    Veto(String words, Predicate<Evidence> applies) {
        this.words = words;
        this.applies = applies;
    }

    /** The first veto that applies, if any. */
    static Optional<Veto> first(Evidence evidence) {
        for (Veto veto : values()) {
            if (veto.applies.test(evidence)) {
                return Optional.of(veto);
            }
        }
        return Optional.empty();
    }

    /** What it means, a few words for people. */
    public String words() {
        return words;
    }

    private static boolean disjoint(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }

    private static boolean bothCochrane(Evidence e) {
        return cochrane(e.a()) && cochrane(e.b());
    }

    private static boolean cochrane(Fingerprint f) {
        return f.doi().startsWith("10.1002/14651858")
                || (f.journal().words().contains("cochrane")
                        && f.journal().words().contains("reviews"));
    }

    private static boolean onlyOne(Evidence e, Kind kind) {
        return (e.a().kind() == kind) != (e.b().kind() == kind);
    }

    private static boolean protocol(Fingerprint f) {
        return f.title().words().contains("protocol");
    }

    private static boolean sameBook(Evidence e) {
        return e.yearGap() == 0 && Serials.compare(e.a().serials(), e.b().serials()) == SAME;
    }

    /** Books that give different ISBNs and different years. */
    private static boolean twoBooks(Evidence e) {
        return e.a().kind() == Kind.BOOK
                && e.b().kind() == Kind.BOOK
                && e.yearGap() > 0
                && disjoint(e.a().serials(), e.b().serials());
    }

    private static boolean bookAndArticle(Evidence e) {
        boolean first = e.a().kind() == Kind.BOOK;
        Fingerprint book = first ? e.a() : e.b();
        Fingerprint other = first ? e.b() : e.a();
        boolean article = other.journal().isKnown()
                && other.volume() >= 0
                && other.pages().isKnown();
        return book.placeless() && article && !e.journal().atLeast(CLOSE);
    }

    /** The other side does not tell where it appeared, and has as many authors. */
    private static boolean maybeBothThesis(Evidence e) {
        Fingerprint other = e.a().kind() == Kind.THESIS ? e.b() : e.a();
        boolean untold = other.kind() == Kind.PUBLISHED || other.kind() == Kind.GREY;
        boolean nowhere = untold && !other.journal().isKnown() && other.placeless();
        boolean alone = e.a().names().count() == 1;
        return nowhere && alone == (e.b().names().count() == 1);
    }

    private static boolean translated(Evidence e) {
        return e.twoTongues() && e.names() == SAME && e.nothingAgainst();
    }

    /** One place, in a journal that is surely one; or pages that one article by the same authors fills. */
    private static boolean standsAtOnePlace(Evidence e) {
        boolean certainly = e.journal().atLeast(CLOSE) || (e.names() == SAME && e.sameWhole());
        return e.samePlace() && e.names().isOpen() && e.yearWithin(1) && certainly;
    }

    private static boolean onePlaceOneTeam(Evidence e) {
        return e.samePlace() && e.names() == SAME;
    }

    /** The same long title by the same authors in one issue: perhaps one work, printed or counted twice. */
    private static boolean twinned(Evidence e) {
        return e.titleAtLeast(TitleMatch.Level.CLOSE)
                && !e.generic()
                && e.names() == SAME
                && (e.issue() != DIFFERENT || e.doi() == SAME);
    }

    /** Volume or pages contradict each other, and nothing else says that the place is one. */
    private static boolean twoPlaces(Evidence e) {
        if (e.journal() == DIFFERENT) {
            boolean pages = e.pages() == DIFFERENT || (e.pages() == UNCLEAR && e.summary() != SAME);
            boolean nothingShared = e.pages() != SAME && e.volume() != SAME;
            return nothingShared && (e.volume() == DIFFERENT || pages || e.yearGap() > 0);
        }
        if (e.volume() == DIFFERENT && e.issue() == DIFFERENT && e.yearGap() > 0) {
            return !e.a().pages().sameRange(e.b().pages());
        }
        boolean sure = e.journal() == SAME && e.yearGap() <= 0;
        return e.volume() == DIFFERENT && (e.pages() == DIFFERENT || (e.pages() != SAME && !sure));
    }

    /** The same text by the same authors on a page or two, as abstracts are printed; or again in the same journal. */
    private static boolean printedTwice(Evidence e) {
        boolean text =
                e.titleAtLeast(TitleMatch.Level.CLOSE) && !e.generic() && e.names() == SAME && e.summary() == SAME;
        boolean brief = e.a().pages().length() <= 2 && e.b().pages().length() <= 2 && e.yearGap() == 0;
        return text && (e.journal().atLeast(CLOSE) || (brief && e.pages().isKnown()));
    }
}
