package org.scopedesk.citation.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scopedesk.citation.text.CitationText;
import org.scopedesk.citation.text.Names;
import org.scopedesk.citation.xml.Element;
import org.scopedesk.review.Author;

/** Authors as PubMed's XML lists them; investigators stand in another list and are no authors. */
final class PubmedAuthors {
    private PubmedAuthors() {}

    /** The authors of the lists, in order; those marked as wrong are left out. */
    static List<Author> of(List<Element> lists) {
        List<Author> authors = new ArrayList<>();
        for (Element list : lists) {
            for (Element author : list.all("Author")) {
                if (!author.attribute("ValidYN").equals("N")) {
                    author(author).ifPresent(authors::add);
                }
            }
        }
        return Names.distinct(authors);
    }

    private static Optional<Author> author(Element author) {
        String body = author.first("CollectiveName");
        String family = CitationText.value(author.first("LastName"));
        if (family.isEmpty()) {
            return Names.corporate(body);
        }
        String given = CitationText.value(author.first("ForeName", "FirstName", "Initials"));
        String suffix = CitationText.value(author.first("Suffix"));
        return Optional.of(Author.person(family, (given + " " + suffix).strip()));
    }
}
