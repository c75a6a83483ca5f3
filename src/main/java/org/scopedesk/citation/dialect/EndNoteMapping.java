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
import org.scopedesk.review.Field;
import org.scopedesk.review.PublicationType;

/** What the tags of EndNote's {@code %0} format mean, as EndNote, Google Scholar and library catalogues write it. */
public final class EndNoteMapping {
    private EndNoteMapping() {}

    /** What an entry says. */
    public static Citation citation(Fields fields) {
        String text = Abstracts.ofParts(fields.all("%X"));
        String title = CitationText.title(fields.first("%T", "%!"));
        return Citation.builder()
                .type(Types.ofWords(fields.first("%0")).orElse(PublicationType.OTHER))
                .title(title)
                .otherTitle(CitationText.title(fields.first("%Q")))
                .authors(authors(fields))
                .year(year(fields))
                .journal(CitationText.known(fields.first("%J", "%B")))
                .volume(CitationText.known(fields.first("%V")))
                .issue(CitationText.known(fields.first("%N")))
                .pages(Pages.of(fields.first("%P"), ""))
                .doi(doi(fields))
                .pmid(Identifiers.pmidOfAddresses(fields.lines("%U")))
                .accession(CitationText.known(fields.first("%M")))
                .issn(Identifiers.issn(fields.all("%@")))
                .isbn(Identifiers.isbn(fields.all("%@")))
                .abstractText(text)
                .abstractIsFragment(Abstracts.isFragment(text))
                .keywords(Keywords.of(fields.all("%K")))
                .language(CitationText.known(fields.first("%G")))
                .urls(Identifiers.urls(fields.lines("%U")))
                .publisher(CitationText.known(fields.first("%I")))
                .build();
    }

    /** True if Google Scholar wrote the entry: the title before the authors, no abstract and no address. */
    public static boolean isOfGoogleScholar(Fields fields) {
        List<Field> list = fields.list();
        return list.size() > 1
                && list.get(1).tag().equals("%T")
                && !fields.has("%X")
                && !fields.has("%U")
                && !fields.has("%R");
    }

    private static List<Author> authors(Fields fields) {
        List<Author> authors = Names.list(fields.lines("%A"));
        return authors.isEmpty() ? Names.list(fields.lines("%E")) : authors;
    }

    private static Optional<Doi> doi(Fields fields) {
        String number = fields.first("%M");
        return Doi.find(fields.first("%R"))
                .or(() -> fields.lines("%U").stream()
                        .flatMap(address -> Identifiers.doiOfResolver(address).stream())
                        .findFirst())
                .or(() -> number.startsWith("10.") || number.startsWith("doi:") ? Doi.find(number) : Optional.empty())
                .or(() -> NotedIdentifiers.doi(fields.all("%Z")));
    }

    private static OptionalInt year(Fields fields) {
        OptionalInt year = Years.find(fields.first("%D"));
        year = year.isPresent() ? year : Years.find(fields.first("%8"));
        return year.isPresent() ? year : EndNote.yearOnline(fields.first("%7"));
    }
}
