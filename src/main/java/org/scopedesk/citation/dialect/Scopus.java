package org.scopedesk.citation.dialect;

import org.scopedesk.citation.text.CitationText;
import org.scopedesk.citation.text.Identifiers;
import org.scopedesk.review.Citation;

/** Scopus: PubMed number under C2, EID in the address, references as lines without tag inside N1. */
final class Scopus implements Dialect {
    @Override
    public String platform() {
        return "Scopus";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.most(fields -> fields.says("UR", "scopus.com/") && fields.says("N1", "Export Date"))
                || sample.most(fields -> fields.first("DB").equals("Scopus") && !fields.has("ST"));
    }

    @Override
    public boolean betrays(Fields entry) {
        return entry.says("UR", "scopus.com/") && entry.says("N1", "Export Date");
    }

    @Override
    public String source(Sample sample) {
        return "Scopus";
    }

    @Override
    public Citation citation(Fields fields) {
        Citation.Builder draft = RisMapping.draft(fields);
        String pmid = Identifiers.pmid(fields.first("C2"));
        if (!pmid.isEmpty()) {
            draft.pmid(pmid);
        }
        String eid = Fields.between(fields.first("UR"), "eid=", "&");
        return draft.accession(eid.isEmpty() ? CitationText.known(fields.first("AN")) : eid)
                .build();
    }
}
