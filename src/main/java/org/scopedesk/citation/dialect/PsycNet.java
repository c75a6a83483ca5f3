package org.scopedesk.citation.dialect;

import org.scopedesk.citation.text.CitationText;
import org.scopedesk.review.Citation;

/** APA PsycNET: three header lines, DOI also under M3, the accession under ID. */
final class PsycNet implements Dialect {
    @Override
    public String platform() {
        return "APA PsycNET";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.head().contains("Provider: American Psychological Association")
                || sample.most(fields -> fields.first("M3").startsWith("doi:10.") && fields.says("SN", "("));
    }

    @Override
    public boolean betrays(Fields entry) {
        return entry.has("T1") && entry.first("M3").startsWith("doi:10.") && entry.says("SN", "(");
    }

    @Override
    public String source(Sample sample) {
        return sample.head().contains("PsycArticles") ? "PsycARTICLES" : "PsycINFO";
    }

    @Override
    public Citation citation(Fields fields) {
        return RisMapping.draft(fields)
                .accession(CitationText.known(fields.first("ID", "AN")))
                .build();
    }
}
