package org.scopedesk.citation.dialect;

/** EPPI-Reviewer: marks its records with a keyword, and writes {@code Family (Year)} as short title. */
final class EppiReviewer implements Dialect {
    @Override
    public String platform() {
        return "EPPI-Reviewer";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.most(fields -> fields.says("KW", "eppi-reviewer"));
    }

    @Override
    public String source(Sample sample) {
        return "";
    }
}
