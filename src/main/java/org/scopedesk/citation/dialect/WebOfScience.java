package org.scopedesk.citation.dialect;

/** Web of Science: accession {@code WOS:...}; affiliations parted by a bare carriage return. */
final class WebOfScience implements Dialect {
    @Override
    public String platform() {
        return "Web of Science";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.most(fields -> WosMapping.isNumber(fields.first("AN"))
                && (fields.has("WE") || fields.has("J9") || fields.has("JI") || fields.says("N1", "Times Cited")));
    }

    @Override
    public boolean betrays(Fields entry) {
        return WosMapping.isNumber(entry.first("AN")) && (entry.has("WE") || entry.has("J9"));
    }

    @Override
    public String source(Sample sample) {
        return "Web of Science";
    }
}
