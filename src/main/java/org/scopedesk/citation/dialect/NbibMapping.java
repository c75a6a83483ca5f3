package org.scopedesk.citation.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.scopedesk.citation.text.Abstracts;
import org.scopedesk.citation.text.CitationText;
import org.scopedesk.citation.text.Identifiers;
import org.scopedesk.citation.text.Keywords;
import org.scopedesk.citation.text.Names;
import org.scopedesk.citation.text.Pages;
import org.scopedesk.citation.text.Types;
import org.scopedesk.citation.text.Years;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.Field;
import org.scopedesk.review.LetterCase;
import org.scopedesk.review.PublicationType;

/** What the tags of PubMed's format mean (NLM, "MEDLINE/PubMed Data Element Descriptions"). */
public final class NbibMapping {
    private static final String DOI_MARK = "[doi]";

    /** ERIC gives a DOI as an address. */
    private static final Pattern RESOLVER = Pattern.compile("https?://(?:dx\\.)?doi\\.org/10\\.");

    private NbibMapping() {}

    /** What an entry says. */
    public static Citation citation(Fields fields) {
        String title = RisMapping.firstTitle(fields, "TI", "BTI", "CTI", "TT");
        String other = CitationText.title(fields.first("TT"));
        String book = CitationText.title(fields.first("BTI"));
        String journal = CitationText.known(fields.first("JT", "TA"));
        String text = Abstracts.of(joined(fields.first("AB", "OAB")));
        String pmid = Identifiers.pmid(fields.first("PMID"));
        return Citation.builder()
                .type(type(fields))
                .title(title)
                .otherTitle(other.equals(title) ? "" : other)
                .authors(authors(fields))
                .year(year(fields))
                .journal(journal.isEmpty() && !book.equals(title) ? book : journal)
                .journalAbbreviation(CitationText.known(fields.first("TA")))
                .volume(CitationText.known(fields.first("VI")))
                .issue(CitationText.known(fields.first("IP")))
                .pages(Pages.of(fields.first("PG"), ""))
                .doi(doi(fields))
                .pmid(pmid)
                .accession(pmid.isEmpty() ? CitationText.known(fields.first("OID")) : pmid)
                .issn(Identifiers.issn(fields.all("IS")))
                .isbn(Identifiers.isbn(fields.all("ISBN")))
                .abstractText(text)
                .abstractIsFragment(Abstracts.isFragment(text))
                .keywords(Keywords.of(
                        fields.all("MH", "OT").stream().map(NbibMapping::joined).toList()))
                .language(CitationText.known(fields.first("LA")))
                .publisher(CitationText.known(fields.first("PB")))
                .build();
    }

    /** Wrapped lines as one. */
    static String joined(String value) {
        return value.replace('\n', ' ');
    }

    private static PublicationType type(Fields fields) {
        String all = LetterCase.small(String.join(";", fields.all("PT")));
        if (all.contains("preprint")) {
            return PublicationType.PREPRINT;
        }
        boolean periodical = !fields.first("JT", "TA").isEmpty();
        if (periodical || all.contains("journal article")) {
            return PublicationType.ARTICLE;
        }
        if (!fields.first("BTI").isEmpty() && !fields.first("TI").isEmpty()) {
            return PublicationType.CHAPTER;
        }
        return Types.ofWords(all).orElse(PublicationType.OTHER);
    }

    /** Full names where there are any, bodies in their place; investigators (IR, FIR) are no authors. */
    private static List<Author> authors(Fields fields) {
        String names = !fields.first("FAU").isEmpty() ? "FAU" : "AU";
        List<Author> authors = new ArrayList<>();
        for (Field field : fields.list()) {
            if (field.tag().equals(names)) {
                Names.parse(field.value()).ifPresent(authors::add);
            } else if (field.tag().equals("CN")) {
                Names.corporate(field.value()).ifPresent(authors::add);
            }
        }
        return authors.isEmpty() ? Names.list(fields.all("FED", "ED")) : Names.distinct(authors);
    }

    private static OptionalInt year(Fields fields) {
        OptionalInt year = Years.find(fields.first("DP"));
        return year.isPresent() ? year : Years.find(fields.first("DEP"));
    }

    private static Optional<Doi> doi(Fields fields) {
        for (String value : fields.all("LID", "AID")) {
            if (value.stripTrailing().endsWith(DOI_MARK)
                    || RESOLVER.matcher(value).lookingAt()) {
                Optional<Doi> doi = Doi.find(value.replace(DOI_MARK, ""));
                if (doi.isPresent()) {
                    return doi;
                }
            }
        }
        return Optional.empty();
    }
}
