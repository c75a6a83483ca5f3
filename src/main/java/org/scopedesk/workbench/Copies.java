package org.scopedesk.workbench;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Citation;
import org.scopedesk.review.PublicationType;

/** The records of a duplicate group seen as one: the primary, with what it lacks taken from the other copies. */
final class Copies {
    private final List<Citation> citations;

    private Copies(List<Citation> citations) {
        this.citations = citations;
    }

    /** The first record with its empty fields filled from the others, in their order. */
    static BibRecord filled(List<BibRecord> copies) {
        BibRecord primary = copies.get(0);
        if (copies.size() == 1) {
            return primary;
        }
        Citation citation = new Copies(copies.stream().map(BibRecord::citation).toList()).filled();
        return new BibRecord(primary.id(), primary.importId(), primary.number(), primary.line(), citation);
    }

    private Citation filled() {
        Optional<Citation> whole = citations.stream()
                .filter(c -> !c.abstractText().isEmpty() && !c.abstractIsFragment())
                .findFirst();
        Citation abstractOf = whole.orElseGet(() -> citations.stream()
                .filter(c -> !c.abstractText().isEmpty())
                .findFirst()
                .orElse(citations.get(0)));
        return citations
                .get(0)
                .but()
                .type(type())
                .title(text(Citation::title))
                .otherTitle(text(Citation::otherTitle))
                .authors(list(Citation::authors))
                .year(year())
                .journal(text(Citation::journal))
                .journalAbbreviation(text(Citation::journalAbbreviation))
                .volume(text(Citation::volume))
                .issue(text(Citation::issue))
                .pages(text(Citation::pages))
                .doi(citations.stream().flatMap(c -> c.doi().stream()).findFirst())
                .pmid(text(Citation::pmid))
                .issn(list(Citation::issn))
                .isbn(list(Citation::isbn))
                .abstractText(abstractOf.abstractText())
                .abstractIsFragment(abstractOf.abstractIsFragment())
                .keywords(list(Citation::keywords))
                .language(text(Citation::language))
                .urls(list(Citation::urls))
                .publisher(text(Citation::publisher))
                .build();
    }

    private PublicationType type() {
        return citations.stream()
                .map(Citation::type)
                .filter(type -> type != PublicationType.OTHER)
                .findFirst()
                .orElse(PublicationType.OTHER);
    }

    private OptionalInt year() {
        return citations.stream().flatMapToInt(c -> c.year().stream()).findFirst();
    }

    private String text(Function<Citation, String> part) {
        return citations.stream()
                .map(part)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
    }

    private <T> List<T> list(Function<Citation, List<T>> part) {
        return citations.stream()
                .map(part)
                .filter(l -> !((Collection<?>) l).isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
