package org.scopedesk.duplicate;

import static org.scopedesk.duplicate.Agreement.DIFFERENT;
import static org.scopedesk.duplicate.Agreement.SAME;
import static org.scopedesk.duplicate.Agreement.UNKNOWN;

import java.util.Collections;

/** How two records compare, field by field: all that rules and vetoes look at. Symmetric. */
record Evidence(
        Fingerprint a,
        Fingerprint b,
        TitleMatch title,
        boolean generic,
        Agreement names,
        int yearGap,
        Agreement journal,
        Agreement volume,
        Agreement issue,
        Agreement pages,
        Agreement doi,
        Agreement pmid,
        Agreement summary) {
    private static final int UNKNOWN_GAP = -1;
    private static final int WHOLE_ARTICLE = 3;
    private static final int WHOLE_ISSUE = 50;

    static Evidence of(Fingerprint a, Fingerprint b) {
        boolean serial = Serials.compare(a.serials(), b.serials()) == SAME;
        return new Evidence(
                a,
                b,
                TitleMatch.of(a.titles(), b.titles()),
                a.generic() || b.generic(),
                a.names().compare(b.names()),
                a.year() < 0 || b.year() < 0 ? UNKNOWN_GAP : Math.abs(a.year() - b.year()),
                serial ? SAME : a.journal().compare(b.journal()),
                Numbering.compare(a.volume(), b.volume()),
                Numbering.compare(a.issue(), b.issue()),
                a.pages().compare(b.pages()),
                texts(a.doi(), b.doi()),
                texts(a.pmid(), b.pmid()),
                a.sketch().compare(b.sketch()));
    }

    /** Same volume and same first page of one journal; in a series without volumes, the same range of pages in one year. */
    boolean samePlace() {
        if (pages != SAME || issue == DIFFERENT) {
            return false;
        }
        boolean range = a.pages().sameRange(b.pages());
        boolean unnumbered = volume == UNKNOWN && yearGap == 0 && journal.atLeast(Agreement.CLOSE);
        return (volume == SAME && (journal != DIFFERENT || range))
                || (unnumbered && sameWhole() && a.pages().first() > 1);
    }

    /**
     * The same article number, or the same range of several pages: these hold one article, while on one page there is
     * room for several, and also where each issue or article is counted from 1, and in a range as long as an issue.
     */
    boolean sameWhole() {
        boolean number = a.pages().locator() && b.pages().locator() && pages == SAME;
        return number || (isOneArticle(a.pages()) && a.pages().sameRange(b.pages()));
    }

    private boolean isOneArticle(Pages range) {
        boolean counted = range.first() > 1 || (issue == SAME && a.issue() > 1);
        return counted && range.length() >= WHOLE_ARTICLE && range.length() <= WHOLE_ISSUE;
    }

    /** The same DOI or the same PubMed number. */
    boolean sameNumber() {
        return doi == SAME || pmid == SAME;
    }

    /** Two entries of registers under one number, whatever title and year they give. */
    boolean sameRegistration() {
        return sameRegistration(a, b);
    }

    static boolean sameRegistration(Fingerprint a, Fingerprint b) {
        return a.kind() == Kind.REGISTRATION
                && b.kind() == Kind.REGISTRATION
                && !Collections.disjoint(a.registered(), b.registered());
    }

    /** The titles differ, and can be told to be of two languages: one may be the other's translation. */
    boolean twoTongues() {
        return title.level().compareTo(TitleMatch.Level.SIMILAR) >= 0 && twoTongues(a, b);
    }

    static boolean twoTongues(Fingerprint a, Fingerprint b) {
        return a.title().tongue().differs(b.title().tongue());
    }

    /** Nothing of year, volume, issue, pages and abstract contradicts, and the journal does not either. */
    boolean nothingAgainst() {
        return yearGap == 0
                && volume.isOpen()
                && issue.isOpen()
                && pages.isOpen()
                && summary.isOpen()
                && journal.isOpen();
    }

    /** A title of a word or two that is no standing head, such as "Vertigo", by the same authors in one journal and year. */
    boolean briefButTelling() {
        return names == SAME && journal.atLeast(Agreement.CLOSE) && nothingAgainst() && !a.standing() && !b.standing();
    }

    boolean titleAtLeast(TitleMatch.Level level) {
        return title.level().atLeast(level);
    }

    boolean yearWithin(int years) {
        return yearGap <= years;
    }

    /** One side tells neither volume nor pages, as before print. */
    boolean placeless() {
        return a.placeless() || b.placeless();
    }

    private static Agreement texts(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return UNKNOWN;
        }
        return a.equals(b) ? SAME : DIFFERENT;
    }
}
