package org.scopedesk.citation.dialect;

import org.scopedesk.review.Citation;

/** RefWorks: {@code ID  - RefID:...}, several ISSN in one line. */
final class RefWorks implements Dialect {
    @Override
    public String platform() {
        return "RefWorks";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.most(fields -> fields.first("ID").startsWith("RefID:"));
    }

    @Override
    public String source(Sample sample) {
        return "";
    }

    @Override
    public Citation citation(Fields fields) {
        return RisMapping.draftByDoiStatedInNotes(fields).build();
    }
}
