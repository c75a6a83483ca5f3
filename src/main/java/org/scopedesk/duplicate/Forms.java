package org.scopedesk.duplicate;

import static org.scopedesk.duplicate.Agreement.SAME;

/**
 * Whether two records can be of one form, where neither number nor place tells: the same title by the same authors may be
 * an abstract and an article, a book and its chapter, a report and what was made of it.
 */
final class Forms {
    private static final int WHOLE_ARTICLE = 3;

    private Forms() {}

    /** False if one is of another form than the other, or may be, so that a person must look. */
    static boolean agree(Evidence e) {
        return formsAgree(e, e.a(), e.b()) && formsAgree(e, e.b(), e.a()) && abstractsAgree(e);
    }

    private static boolean formsAgree(Evidence e, Fingerprint a, Fingerprint b) {
        return !isPart(a, b)
                && !(standsAlone(a) && b.kind() == Kind.PUBLISHED && b.journal().isKnown())
                && !(a.kind() == Kind.CHAPTER && b.kind() == Kind.PUBLISHED && elsewhere(e))
                && !isTalk(e, a, b)
                && !isInSupplement(a, b);
    }

    /** A chapter, or pages within a book, against the book. */
    private static boolean isPart(Fingerprint part, Fingerprint book) {
        boolean within = part.kind() == Kind.CHAPTER
                || (part.kind() != Kind.BOOK && part.pages().first() > 1);
        return within && book.kind() == Kind.BOOK && book.placeless();
    }

    /** A book, a report, a page or data, and not in a journal or series. */
    private static boolean standsAlone(Fingerprint f) {
        return (f.kind() == Kind.GREY || f.kind() == Kind.BOOK) && !f.journal().isKnown() && f.placeless();
    }

    private static boolean elsewhere(Evidence e) {
        return e.journal().isKnown() && e.journal() != SAME;
    }

    /** What a conference published, without pages, may be the abstract of a talk: against an article of several pages. */
    private static boolean isTalk(Evidence e, Fingerprint a, Fingerprint b) {
        return a.meeting()
                && !a.pages().isKnown()
                && !b.meeting()
                && b.pages().length() >= WHOLE_ARTICLE
                && e.summary() != SAME;
    }

    /** In a supplement, against an issue with a number; one of the two without pages. */
    private static boolean isInSupplement(Fingerprint a, Fingerprint b) {
        boolean issues = a.supplement() && a.issue() < 0 && !b.supplement() && b.issue() >= 0;
        return issues && !(a.pages().isKnown() && b.pages().isKnown());
    }

    /**
     * A record without pages may be the article, and one on a page or two of a supplement the abstract of the talk that
     * went before it: they are one only in one year, and not if the one without pages carries a number of its own, as
     * articles do, which the abstract lacks.
     */
    private static boolean abstractsAgree(Evidence e) {
        if (e.a().brief() == e.b().brief()) {
            return true;
        }
        Fingerprint other = e.a().brief() ? e.b() : e.a();
        Fingerprint brief = e.a().brief() ? e.a() : e.b();
        return e.yearGap() == 0 && (!other.numbered() || brief.numbered());
    }
}
