package org.scopedesk.duplicate;

import java.util.Comparator;
import org.scopedesk.review.Citation;

/**
 * The place of a publication among the versions of its work. In order: articles, then whatever goes before or after them
 * (preprint, protocol, registration, thesis, abstract of a meeting, erratum, reply, book); each from the earliest year,
 * an unknown year last.
 *
 * @param isArticle true of what is published and is none of these
 * @param year the year; past every other if unknown
 */
public record Version(boolean isArticle, int year) implements Comparable<Version> {
    private static final Comparator<Version> ARTICLES_FIRST =
            Comparator.comparing(Version::isArticle).reversed().thenComparingInt(Version::year);

    /** As far as title, type, place and number tell. */
    public static Version of(Citation citation) {
        Fingerprint print = Fingerprint.of(citation.but().abstractText("").build());
        boolean article = (print.kind() == Kind.PUBLISHED || print.kind() == Kind.CHAPTER)
                && print.markers().isEmpty()
                && !print.meeting()
                && !print.brief()
                && !print.title().words().contains("protocol");
        return new Version(article, citation.year().orElse(Integer.MAX_VALUE));
    }

    @Override
    public int compareTo(Version other) {
        return ARTICLES_FIRST.compare(this, other);
    }
}
