package org.scopedesk.duplicate;

import java.util.List;

/**
 * Tells at a glance that two records have nothing to do with each other, as most that share a key have not: a cheap test
 * before all fields are compared. What it sets apart no rule would join, nor ask about, nor call related. For use by many
 * threads.
 */
final class Glance {
    private static final int NAME_LONGS = 4;
    private static final int WIDTH = NAME_LONGS + 1;
    private static final double HALF = 0.5;
    /** Works published years apart are related at most, and only under one title. */
    private static final double MOST_WORDS = 0.75;

    private final List<Fingerprint> records;
    /** For each record a bit for each trait of its names, then hashes of DOI, PubMed number and first page. */
    private final long[] outlines;

    /** Outline the records before they are looked at. */
    Glance(List<Fingerprint> records) {
        this.records = records;
        this.outlines = new long[records.size() * WIDTH];
    }

    /** Notes what is needed of the records from {@code from} up to {@code end}; several threads may, of several parts. */
    void outline(int from, int end) {
        for (int i = from; i < end; i++) {
            outline(i * WIDTH, records.get(i));
        }
    }

    private void outline(int at, Fingerprint f) {
        f.names().outline(outlines, at, NAME_LONGS);
        long doi = f.doi().isEmpty() ? 0 : f.doi().hashCode() & 0xFFFFF | 1;
        long pmid = f.pmid().isEmpty() ? 0 : f.pmid().hashCode() & 0xFFFFF | 1;
        long page = f.pages().isKnown() ? f.pages().first() * 0x9E3779B9L >>> 12 & 0xFFFFF | 1 : 0;
        long plain = f.markers().isEmpty()
                        && f.registered().isEmpty()
                        && !f.names().names().isEmpty()
                        && !f.names().bodies()
                        && !f.names().isNobody()
                ? 1
                : 0;
        outlines[at + NAME_LONGS] = doi | pmid << 20 | page << 40 | plain << 60;
    }

    /** True if neither a number nor the page is the same, and either no author or too few words of the titles are shared. */
    boolean apart(int i, int j) {
        int left = i * WIDTH;
        int right = j * WIDTH;
        long a = outlines[left + NAME_LONGS];
        long b = outlines[right + NAME_LONGS];
        if (mayShare(a, b, 0) || mayShare(a, b, 20) || mayShare(a, b, 40)) {
            return apart(records.get(i), records.get(j));
        }
        if ((a & b) >>> 60 == 1 && !shareTraits(left, right)) {
            return true;
        }
        return unlike(records.get(i), records.get(j));
    }

    private static boolean mayShare(long a, long b, int shift) {
        long left = a >>> shift & 0xFFFFF;
        return left != 0 && left == (b >>> shift & 0xFFFFF);
    }

    private boolean shareTraits(int left, int right) {
        for (int k = 0; k < NAME_LONGS; k++) {
            if ((outlines[left + k] & outlines[right + k]) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean apart(Fingerprint a, Fingerprint b) {
        boolean number = shared(a.doi(), b.doi()) || shared(a.pmid(), b.pmid());
        boolean page = a.pages().isKnown() && a.pages().first() == b.pages().first();
        return !number && !page && unlike(a, b);
    }

    private static boolean unlike(Fingerprint a, Fingerprint b) {
        return nothingShared(a, b) && !Evidence.sameRegistration(a, b);
    }

    private static boolean shared(String a, String b) {
        return !a.isEmpty() && a.equals(b);
    }

    private static boolean nothingShared(Fingerprint a, Fingerprint b) {
        boolean yearsApart = a.year() >= 0 && b.year() >= 0 && Math.abs(a.year() - b.year()) > 1;
        if (titlesShareWords(a.titles(), b.titles(), yearsApart ? MOST_WORDS : HALF)) {
            return a.names().shareNone(b.names()) && Marker.agree(a.markers(), b.markers());
        }
        boolean mayBeTranslated = a.year() == b.year() && (a.placeless() || b.placeless());
        return !mayBeTranslated || a.names().shareNone(b.names()) || !Evidence.twoTongues(a, b);
    }

    private static boolean titlesShareWords(List<Title> some, List<Title> others, double share) {
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                if (shareWords(some.get(i), others.get(j), share)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** At least {@code share} of the shorter title's telling words stand in the other. */
    private static boolean shareWords(Title a, Title b, double share) {
        if (a.key().equals(b.key())
                || a.mainKey().equals(b.key())
                || b.mainKey().equals(a.key())) {
            return true;
        }
        WordList shorter = a.weight() <= b.weight() ? a.list() : b.list();
        WordList longer = a.weight() <= b.weight() ? b.list() : a.list();
        int needed = (int) (share * Math.min(a.weight(), b.weight()));
        for (int i = 0; i < shorter.size() && needed > 0; i++) {
            needed -= !shorter.isEmptyWord(i) && longer.holds(shorter.hash(i)) ? 1 : 0;
        }
        return needed <= 0;
    }
}
