package org.scopedesk.citation.text;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.scopedesk.review.LetterCase;
import org.scopedesk.review.PublicationType;

/** The kind of a publication from a RIS type or from the words of a source. */
public final class Types {
    private static final Map<String, PublicationType> RIS = Map.ofEntries(
            entry("JOUR", PublicationType.ARTICLE),
            entry("JFULL", PublicationType.ARTICLE),
            entry("EJOUR", PublicationType.ARTICLE),
            entry("MGZN", PublicationType.ARTICLE),
            entry("INPR", PublicationType.ARTICLE),
            entry("ABST", PublicationType.ARTICLE),
            entry("CONF", PublicationType.CONFERENCE),
            entry("CPAPER", PublicationType.CONFERENCE),
            entry("BOOK", PublicationType.BOOK),
            entry("EBOOK", PublicationType.BOOK),
            entry("EDBOOK", PublicationType.BOOK),
            entry("SER", PublicationType.BOOK),
            entry("CHAP", PublicationType.CHAPTER),
            entry("ECHAP", PublicationType.CHAPTER),
            entry("THES", PublicationType.THESIS),
            entry("RPRT", PublicationType.REPORT),
            entry("GOVDOC", PublicationType.REPORT),
            entry("UNPB", PublicationType.PREPRINT),
            entry("PAT", PublicationType.PATENT),
            entry("ELEC", PublicationType.WEB),
            entry("WEB", PublicationType.WEB),
            entry("BLOG", PublicationType.WEB),
            entry("ICOMM", PublicationType.WEB),
            // Labels of Google Scholar as Publish or Perish writes them, and resource types of Alma.
            entry("ARTICLE", PublicationType.ARTICLE),
            entry("THESIS", PublicationType.THESIS),
            entry("DISSERTATION", PublicationType.THESIS));

    private Types() {}

    /** The kind behind a RIS type, letter case aside; other if the type says nothing. */
    public static PublicationType ofRis(String type) {
        return RIS.getOrDefault(LetterCase.capital(type.strip()), PublicationType.OTHER);
    }

    /**
     * The kind behind a source's own words: "Journal Article", "Conference Abstract", "Dissertation", "Book Chapter".
     *
     * @return empty if the words tell nothing
     */
    public static Optional<PublicationType> ofWords(String words) {
        String text = LetterCase.small(words);
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (has(text, "preprint")) {
            return Optional.of(PublicationType.PREPRINT);
        }
        if (has(text, "trial registry", "registration", "registry record")) {
            return Optional.of(PublicationType.REGISTRATION);
        }
        if (has(text, "book review", "review of book")) {
            return Optional.of(PublicationType.ARTICLE);
        }
        if (has(text, "chapter", "book section", "incollection", "inbook", "kapit", "beitrag in")) {
            return Optional.of(PublicationType.CHAPTER);
        }
        if (has(text, "thes", "dissertation", "hochschulschrift")) {
            return Optional.of(PublicationType.THESIS);
        }
        if (has(text, "conference", "proceeding", "meeting abstract", "congress")) {
            return Optional.of(PublicationType.CONFERENCE);
        }
        return ofPlainWords(text);
    }

    private static Optional<PublicationType> ofPlainWords(String text) {
        if (has(
                text,
                "journal",
                "article",
                "editorial",
                "letter",
                "review",
                "erratum",
                "note",
                "comment",
                "periodical",
                "aufsatz",
                "artikel",
                "artikkel")) {
            return Optional.of(PublicationType.ARTICLE);
        }
        if (has(text, "book", "monograph")) {
            return Optional.of(PublicationType.BOOK);
        }
        if (has(text, "patent")) {
            return Optional.of(PublicationType.PATENT);
        }
        if (has(text, "report", "government", "working paper")) {
            return Optional.of(PublicationType.REPORT);
        }
        if (has(text, "web", "blog", "electronic resource", "html")) {
            return Optional.of(PublicationType.WEB);
        }
        return Optional.empty();
    }

    private static boolean has(String text, String... parts) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
