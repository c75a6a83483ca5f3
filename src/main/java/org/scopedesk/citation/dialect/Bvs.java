package org.scopedesk.citation.dialect;

import org.scopedesk.citation.text.Abstracts;
import org.scopedesk.citation.text.CitationText;
import org.scopedesk.review.Citation;

/** BVS (LILACS and other databases of Latin America): titles and abstracts in several languages, the first the own one. */
final class Bvs implements Dialect {
    @Override
    public String platform() {
        return "BVS";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.says("DP", "bvsalud.org");
    }

    @Override
    public boolean betrays(Fields entry) {
        return entry.says("DP", "bvsalud.org");
    }

    @Override
    public Citation citation(Fields fields) {
        String text = Abstracts.first(fields.all("AB", "N2"));
        return RisMapping.draft(fields)
                .accession(CitationText.known(fields.first("ID", "C8")))
                .abstractText(text)
                .build();
    }
}
