package org.scopedesk.sample;

/**
 * Where a work stands in its journal, or a book in the trade.
 *
 * @param first the first page, or an article number (then {@code last} is empty); empty if unknown
 * @param isbn 13 digits; empty for what is no book
 */
record Locus(Journal journal, String volume, String issue, String first, String last, String isbn) {

    /** {@code 494-496}, the article number, or empty. */
    String pages() {
        return last.isEmpty() ? first : first + "-" + last;
    }

    /** Number of pages, 1 if unknown. */
    int pageCount() {
        return last.matches("\\d+") && first.matches("\\d+")
                ? Math.max(1, Integer.parseInt(last) - Integer.parseInt(first) + 1)
                : 1;
    }

    boolean isArticleNumber() {
        return !first.isEmpty() && last.isEmpty();
    }

    Locus withPages(String from, String to) {
        return new Locus(journal, volume, issue, from, to, isbn);
    }

    Locus withIssue(String otherVolume, String otherIssue) {
        return new Locus(journal, otherVolume, otherIssue, first, last, isbn);
    }

    Locus in(Journal other) {
        return new Locus(other, volume, issue, first, last, isbn);
    }
}
