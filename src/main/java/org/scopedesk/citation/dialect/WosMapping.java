package org.scopedesk.citation.dialect;

import java.util.ArrayList;
import java.util.List;
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
import org.scopedesk.review.PublicationType;

/**
 * What Web of Science's two-letter tags mean, in its tagged format, where lists have one value a line, and in its
 * tab-delimited one, where they have one cell.
 */
public final class WosMapping {
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{3,12}:\\S+");

    private WosMapping() {}

    /** What an entry says. */
    public static Citation citation(Fields fields) {
        String text = Abstracts.of(NbibMapping.joined(fields.first("AB")));
        return Citation.builder()
                .type(type(fields))
                .title(CitationText.title(fields.first("TI")))
                .otherTitle(CitationText.title(fields.first("FT")))
                .authors(authors(fields))
                .year(year(fields))
                .journal(CitationText.known(fields.first("SO")))
                .journalAbbreviation(CitationText.known(fields.first("JI", "J9")))
                .volume(CitationText.known(fields.first("VL")))
                .issue(CitationText.known(fields.first("IS")))
                .pages(pages(fields))
                .doi(Doi.find(fields.first("DI", "D2")))
                .pmid(Identifiers.pmid(fields.first("PM")))
                .accession(CitationText.known(fields.first("UT", "AN")))
                .issn(Identifiers.issn(fields.all("SN", "EI")))
                .isbn(Identifiers.isbn(fields.all("BN", "SN")))
                .abstractText(text)
                .abstractIsFragment(Abstracts.isFragment(text))
                .keywords(Keywords.of(fields.all("DE", "ID", "MH").stream()
                        .map(NbibMapping::joined)
                        .toList()))
                .language(CitationText.known(fields.first("LA")))
                .publisher(CitationText.known(fields.first("PU")))
                .build();
    }

    /** True for the form of its own numbers: {@code WOS:000282053100002}, {@code MEDLINE:21314913}. */
    static boolean isNumber(String accession) {
        return NUMBER.matcher(accession.strip()).matches();
    }

    private static PublicationType type(Fields fields) {
        PublicationType coarse = switch (fields.first("PT").strip()) {
            case "B", "S" -> PublicationType.BOOK;
            case "P" -> PublicationType.PATENT;
            default -> PublicationType.ARTICLE;
        };
        return coarse == PublicationType.PATENT
                ? coarse
                : Types.ofWords(fields.first("DT")).orElse(coarse);
    }

    /** Full names where there are any, then the bodies. */
    private static List<Author> authors(Fields fields) {
        List<String> full = fields.lines("AF");
        List<Author> authors = new ArrayList<>(Names.list(full.isEmpty() ? fields.lines("AU") : full));
        for (String body : fields.all("CA", "GP")) {
            Names.corporate(body).ifPresent(authors::add);
        }
        return authors.isEmpty() ? Names.list(fields.lines("BE", "ED")) : Names.distinct(authors);
    }

    private static OptionalInt year(Fields fields) {
        for (String tag : new String[] {"PY", "EA", "PD", "EY"}) {
            OptionalInt year = Years.find(fields.first(tag));
            if (year.isPresent()) {
                return year;
            }
        }
        return OptionalInt.empty();
    }

    private static String pages(Fields fields) {
        String range = Pages.of(fields.first("BP"), fields.first("EP"));
        String pages = range.isEmpty() ? Pages.of(fields.first("PS"), "") : range;
        return pages.isEmpty() ? article(CitationText.known(fields.first("AR"))) : pages;
    }

    /** The article number without the word that Web of Science puts before it. */
    private static String article(String number) {
        return number.replaceFirst("^(?:ARTN|UNSP|ART) ", "");
    }
}
