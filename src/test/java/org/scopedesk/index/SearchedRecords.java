package org.scopedesk.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.Id;
import org.scopedesk.review.PublicationType;

/** Five records to search: 1 and 2 are articles, 3 is a thesis, 4 has 300 authors, 5 is Chinese. */
final class SearchedRecords {
    private SearchedRecords() {}

    static List<IndexedRecord> all() {
        return List.of(
                record(
                        1,
                        "Scopus",
                        Citation.builder()
                                .type(PublicationType.ARTICLE)
                                .title("Peer support workers in co-production")
                                .abstractText("Lived experience changes services. Workers were women’s advocates.")
                                .authors(List.of(
                                        Author.person("Åkerblom", "Kristina B"), Author.person("Ness", "Ottar")))
                                .keywords(List.of("mental health", "recovery"))
                                .journal("Journal of Made-up Care")
                                .year(OptionalInt.of(2015))
                                .language("English")
                                .doi(Optional.of(new Doi("10.1000/S0140(20)30183-5")))),
                record(
                        2,
                        "CINAHL",
                        Citation.builder()
                                .type(PublicationType.ARTICLE)
                                .title("Carers and the colour of recovery")
                                .abstractText("A peer who is a trained worker supports others, not a scopus search.")
                                .authors(List.of(Author.person("Aakerblom", "Nils"), Author.person("Sørensen", "Eva")))
                                .keywords(List.of("health", "services"))
                                .year(OptionalInt.of(2010))),
                record(
                        3,
                        "PsycINFO",
                        Citation.builder()
                                .type(PublicationType.THESIS)
                                .title("Coproduction and the coloring of hope?")
                                .authors(List.of(Author.person("Akerblom", "Per")))
                                .language("Norwegian")
                                .year(OptionalInt.of(2021))),
                record(
                        4,
                        "Embase",
                        Citation.builder()
                                .title("A trial of many hands")
                                .authors(manyAuthors())
                                .year(OptionalInt.of(1999))),
                record(5, "Embase", Citation.builder().title("促进精神健康服务的同伴支持")));
    }

    /** The numbers of the records found. */
    static List<Long> numbers(SearchResult result) {
        return ((SearchResult.Hits) result)
                .ids().stream().map(id -> id.value().getLeastSignificantBits()).toList();
    }

    private static List<Author> manyAuthors() {
        List<Author> authors = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            authors.add(Author.person("Name" + i + "x", "Given A"));
        }
        return authors;
    }

    private static IndexedRecord record(long number, String source, Citation.Builder citation) {
        return new IndexedRecord(new Id<>(new UUID(1, number)), citation.build(), source);
    }
}
