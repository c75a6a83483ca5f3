package org.scopedesk.citation.dialect;

import org.scopedesk.review.Citation;

/** Citavi: names itself under M4; notes in U3 and abstracts hold blank lines. */
final class Citavi implements Dialect {
    @Override
    public String platform() {
        return "Citavi";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.most(fields -> fields.says("M4", "Citavi") || fields.says("TS", "RIS"));
    }

    @Override
    public String source(Sample sample) {
        return "";
    }

    @Override
    public Citation citation(Fields fields) {
        return RisMapping.draftByStatedDoi(fields).build();
    }
}
