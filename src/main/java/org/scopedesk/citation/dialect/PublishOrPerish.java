package org.scopedesk.citation.dialect;

import org.scopedesk.review.Citation;
import org.scopedesk.review.PublicationType;

/** Publish or Perish: the type is the label of Google Scholar, the abstract a snippet, PB often a host name. */
final class PublishOrPerish implements Dialect {
    @Override
    public String platform() {
        return "Publish or Perish";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.says("M1", "Query date:");
    }

    @Override
    public boolean betrays(Fields entry) {
        return entry.says("M1", "Query date:") && !entry.has("ST");
    }

    @Override
    public String source(Sample sample) {
        return "Google Scholar";
    }

    @Override
    public Citation citation(Fields fields) {
        Citation citation = RisMapping.draftByStatedDoi(fields).build();
        PublicationType type = citation.type() == PublicationType.OTHER || citation.type() == PublicationType.WEB
                ? labelled(fields.first("TY").strip())
                : citation.type();
        return citation.but()
                .type(type)
                .abstractIsFragment(citation.abstractText().contains("…") || citation.abstractIsFragment())
                .build();
    }

    /** HTML and PDF say how the text is delivered, not what it is. */
    private static PublicationType labelled(String label) {
        return switch (label) {
            case "HTML", "PDF", "CITATION" -> PublicationType.OTHER;
            default -> PublicationType.WEB;
        };
    }
}
