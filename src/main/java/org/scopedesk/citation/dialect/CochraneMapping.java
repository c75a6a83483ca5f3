package org.scopedesk.citation.dialect;

import java.util.List;
import org.scopedesk.citation.text.Abstracts;
import org.scopedesk.citation.text.CitationText;
import org.scopedesk.citation.text.Identifiers;
import org.scopedesk.citation.text.Keywords;
import org.scopedesk.citation.text.Names;
import org.scopedesk.citation.text.Pages;
import org.scopedesk.citation.text.Types;
import org.scopedesk.citation.text.Years;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.PublicationType;

/** What the tags of the Cochrane Library's plain text mean. */
public final class CochraneMapping {
    private CochraneMapping() {}

    /** What an entry says. */
    public static Citation citation(Fields fields) {
        String text = Abstracts.ofParts(fields.all("AB"));
        List<String> addresses = fields.lines("US");
        return Citation.builder()
                .type(Types.ofWords(fields.first("PT")).orElse(PublicationType.ARTICLE))
                .title(CitationText.title(fields.first("TI")))
                .otherTitle(CitationText.title(fields.first("OT")))
                .authors(Names.list(fields.lines("AU")))
                .year(Years.find(fields.first("YR")))
                .journal(CitationText.known(fields.first("SO")))
                .volume(CitationText.known(fields.first("VL")))
                .issue(CitationText.known(fields.first("NO")))
                .pages(Pages.of(fields.first("PG"), ""))
                .doi(Doi.find(fields.first("DOI")))
                .pmid(Cochrane.pmid(fields.all("PM", "XR")))
                .accession(CitationText.known(fields.first("ID")))
                .issn(Identifiers.issn(fields.all("SN")))
                .abstractText(text)
                .abstractIsFragment(Abstracts.isFragment(text))
                .keywords(Keywords.of(fields.all("KY")))
                .language(CitationText.known(fields.first("LA")))
                .urls(Identifiers.urls(addresses))
                .publisher(CitationText.known(fields.first("PB")))
                .build();
    }

    /** The part of the Library that the entries come from. */
    public static String source(List<Fields> entries) {
        return Cochrane.source(
                entries.stream().anyMatch(fields -> fields.first("ID").startsWith("CN-")));
    }
}
