package org.scopedesk.citation.dialect;

import org.scopedesk.citation.text.CitationText;
import org.scopedesk.review.Citation;

/** The Lens: its own number under ID, links to every host under L1 and L2. */
final class Lens implements Dialect {
    @Override
    public String platform() {
        return "Lens";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.most(this::betrays);
    }

    @Override
    public boolean betrays(Fields entry) {
        String id = entry.first("ID");
        return !id.isEmpty() && entry.says("UR", "lens.org/" + id);
    }

    @Override
    public String source(Sample sample) {
        return "Lens";
    }

    @Override
    public Citation citation(Fields fields) {
        return RisMapping.draftByStatedDoi(fields)
                .accession(CitationText.known(fields.first("ID")))
                .build();
    }
}
