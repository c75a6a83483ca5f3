package org.scopedesk.citation.dialect;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.scopedesk.citation.text.Abstracts;
import org.scopedesk.citation.text.CitationText;
import org.scopedesk.citation.text.Identifiers;
import org.scopedesk.citation.text.Keywords;
import org.scopedesk.citation.text.Names;
import org.scopedesk.citation.text.NotedIdentifiers;
import org.scopedesk.citation.text.Pages;
import org.scopedesk.citation.text.Types;
import org.scopedesk.citation.text.Years;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.PublicationType;

/** What the tags of RefWorks' tagged format mean: here ED is an edition, OP the last page and T2 what a chapter is in. */
public final class RefWorksMapping {
    private RefWorksMapping() {}

    /** What an entry says. */
    public static Citation citation(Fields fields) {
        String text = Abstracts.ofParts(fields.all("AB"));
        List<String> addresses = fields.lines("UL", "LK");
        return Citation.builder()
                .type(type(fields))
                .title(CitationText.title(fields.first("T1")))
                .otherTitle(CitationText.title(fields.first("OT")))
                .authors(authors(fields))
                .year(year(fields))
                .journal(CitationText.known(fields.first("JF", "T2", "JO")))
                .journalAbbreviation(CitationText.known(fields.first("JO", "JA")))
                .volume(CitationText.known(fields.first("VO")))
                .issue(CitationText.known(fields.first("IS")))
                .pages(Pages.of(fields.first("SP"), fields.first("OP")))
                .doi(doi(fields, addresses))
                .pmid(pmid(fields, addresses))
                .accession(CitationText.known(fields.first("AN")))
                .issn(Identifiers.issn(fields.all("SN")))
                .isbn(Identifiers.isbn(fields.all("SN")))
                .abstractText(text)
                .abstractIsFragment(Abstracts.isFragment(text))
                .keywords(Keywords.of(fields.all("K1")))
                .language(CitationText.known(fields.first("LA")))
                .urls(Identifiers.urls(addresses))
                .publisher(CitationText.known(fields.first("PB")))
                .build();
    }

    /** {@code Book, Section} is a chapter. */
    private static PublicationType type(Fields fields) {
        return Types.ofWords(fields.first("RT").replace(",", "")).orElse(PublicationType.OTHER);
    }

    private static List<Author> authors(Fields fields) {
        List<Author> authors = Names.list(fields.lines("A1"));
        return authors.isEmpty() ? Names.list(fields.lines("A2", "A3")) : authors;
    }

    private static OptionalInt year(Fields fields) {
        OptionalInt year = Years.find(fields.first("YR"));
        return year.isPresent() ? year : Years.find(fields.first("FD"));
    }

    private static Optional<Doi> doi(Fields fields, List<String> addresses) {
        return Doi.find(fields.first("DO"))
                .or(() -> addresses.stream()
                        .flatMap(address -> Identifiers.doiOfResolver(address).stream())
                        .findFirst())
                .or(() -> NotedIdentifiers.statedDoi(fields.all("NO")));
    }

    private static String pmid(Fields fields, List<String> addresses) {
        String linked = Identifiers.pmidOfAddresses(addresses);
        return linked.isEmpty() ? NotedIdentifiers.statedPmid(fields.all("NO")) : linked;
    }
}
