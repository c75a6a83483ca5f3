package org.scopedesk.sample;

import java.util.List;
import java.util.Locale;
import org.scopedesk.review.Author;
import org.scopedesk.review.PublicationType;

/**
 * A publication that nobody wrote. What a source delivers is again a work, altered by {@link Noise}.
 *
 * @param number its number from 1; the same number is the same work
 * @param affiliation where the first author works: institution, department, town, country
 * @param doi bare or, in a source that does so, as an address; empty if none
 * @param pmid the PubMed number; empty if Medline does not have it
 */
record Work(
        int number,
        Topic topic,
        PublicationType type,
        Title title,
        List<Author> authors,
        String affiliation,
        Issued issued,
        Locus locus,
        String doi,
        String pmid,
        AbstractText text,
        List<String> keywords,
        Kin kin) {

    Work {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }

    /** {@code W0042}. */
    static String label(int number) {
        return String.format(Locale.ROOT, "W%04d", number);
    }

    /** The first criterion the work fails, or {@link Fit#FITS}. */
    Fit fit() {
        if (topic.fit() != Fit.FITS) {
            return topic.fit();
        }
        if (type == PublicationType.CONFERENCE || !kin.relation().isEmpty() && isNoReport()) {
            return Fit.TYPE;
        }
        return List.of("Chinese", "Arabic", "Hebrew", "Japanese", "Portuguese").contains(title.language())
                ? Fit.LANGUAGE
                : Fit.FITS;
    }

    private boolean isNoReport() {
        return !kin.relation().startsWith("part") && !kin.relation().contains("edition");
    }

    /** The DOI without resolver; empty if none. */
    String bareDoi() {
        return doi.replaceFirst("(?i)^https?://(dx\\.)?doi\\.org/", "");
    }

    boolean isArticle() {
        return type == PublicationType.ARTICLE || type == PublicationType.CONFERENCE;
    }

    boolean isBook() {
        return type == PublicationType.BOOK;
    }

    String journalName() {
        return locus.journal().name();
    }

    Work withTitle(Title other) {
        return new Work(
                number, topic, type, other, authors, affiliation, issued, locus, doi, pmid, text, keywords, kin);
    }

    Work withAuthors(List<Author> other) {
        return new Work(number, topic, type, title, other, affiliation, issued, locus, doi, pmid, text, keywords, kin);
    }

    Work withIssued(Issued other) {
        return new Work(number, topic, type, title, authors, affiliation, other, locus, doi, pmid, text, keywords, kin);
    }

    Work withLocus(Locus other) {
        return new Work(
                number, topic, type, title, authors, affiliation, issued, other, doi, pmid, text, keywords, kin);
    }

    Work withDoi(String other) {
        return new Work(
                number, topic, type, title, authors, affiliation, issued, locus, other, pmid, text, keywords, kin);
    }

    Work withText(AbstractText other) {
        return new Work(
                number, topic, type, title, authors, affiliation, issued, locus, doi, pmid, other, keywords, kin);
    }

    /** Another work that begins as a copy of this one. */
    Work as(int otherNumber, PublicationType otherType, Kin otherKin) {
        return new Work(
                otherNumber,
                topic,
                otherType,
                title,
                authors,
                affiliation,
                issued,
                locus,
                doi,
                "",
                text,
                keywords,
                otherKin);
    }
}
