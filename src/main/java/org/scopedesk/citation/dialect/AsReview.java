package org.scopedesk.citation.dialect;

import org.scopedesk.review.Citation;

/** ASReview: what it was told of an entry stands as {@code ASReview_relevant} in a note. */
final class AsReview implements Dialect {
    @Override
    public String platform() {
        return "ASReview";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.says("N1", "ASReview_");
    }

    @Override
    public String source(Sample sample) {
        return "";
    }

    @Override
    public Citation citation(Fields fields) {
        return RisMapping.draftByDoiOutsideNotes(fields).build();
    }
}
