package org.scopedesk.duplicate;

import java.util.List;

/**
 * Tells at a glance that two records have nothing to do with each other, as most that share a key have not: a cheap test
 * before all fields are compared. What it sets apart no rule would join, nor ask about, nor call related.
 */
final class Glance {
    private static final int SHARE = 3;

    private Glance() {}

    /** True if neither number nor page is the same, and either no author or too few words of the titles are shared. */
    static boolean apart(Fingerprint a, Fingerprint b) {
        if (shared(a.doi(), b.doi()) || shared(a.pmid(), b.pmid())) {
            return false;
        }
        if (a.pages().isKnown() && a.pages().first() == b.pages().first()) {
            return false;
        }
        boolean translated = a.year() == b.year() && (a.placeless() || b.placeless());
        if (!translated && !titlesShareWords(a.titles(), b.titles())) {
            return true;
        }
        return a.names().shareNone(b.names()) && Marker.agree(a.markers(), b.markers());
    }

    private static boolean shared(String a, String b) {
        return !a.isEmpty() && a.equals(b);
    }

    private static boolean titlesShareWords(List<Title> some, List<Title> others) {
        for (Title a : some) {
            for (Title b : others) {
                if (shareWords(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A third of the shorter title's telling words stand in the other. */
    private static boolean shareWords(Title a, Title b) {
        if (a.key().equals(b.key()) || a.mainKey().equals(b.key()) || b.mainKey().equals(a.key())) {
            return true;
        }
        int needed = Math.min(a.weight(), b.weight()) / SHARE;
        WordList left = a.list();
        WordList right = b.list();
        for (int i = 0; i < left.size() && needed > 0; i++) {
            needed -= !left.isEmptyWord(i) && right.holds(left.hash(i)) ? 1 : 0;
        }
        return needed <= 0;
    }
}
