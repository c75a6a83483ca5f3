package org.scopedesk.citation.dialect;

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
}
