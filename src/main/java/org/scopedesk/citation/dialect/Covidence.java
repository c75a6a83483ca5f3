package org.scopedesk.citation.dialect;

import org.scopedesk.review.Citation;

/** Covidence: a fixed set of tags, many of them empty, among them NS, which nobody else writes. */
final class Covidence implements Dialect {
    @Override
    public String platform() {
        return "Covidence";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.most(fields -> fields.has("NS") && fields.has("PD") && fields.has("PG"));
    }

    @Override
    public Citation citation(Fields fields) {
        return RisMapping.draftByDoiOutsideNotes(fields).build();
    }

    @Override
    public String source(Sample sample) {
        return "";
    }
}
