package org.scopedesk.citation.dialect;

import org.scopedesk.review.Citation;

/** EPPI-Reviewer: marks its records with a keyword, and writes {@code Family (Year)} as short title. */
final class EppiReviewer implements Dialect {
    private static final String MARK = "eppi-reviewer";

    @Override
    public String platform() {
        return "EPPI-Reviewer";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.most(fields -> fields.says("KW", MARK));
    }

    @Override
    public String source(Sample sample) {
        return "";
    }

    /** The mark among the keywords is the tool's, not the publication's. */
    @Override
    public Citation citation(Fields fields) {
        Citation plain = RisMapping.draftByDoiOutsideNotes(fields).build();
        return plain.but()
                .keywords(plain.keywords().stream()
                        .filter(word -> !word.equals(MARK))
                        .toList())
                .build();
    }
}
