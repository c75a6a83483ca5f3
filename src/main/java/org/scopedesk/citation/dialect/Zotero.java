package org.scopedesk.citation.dialect;

/** Zotero: {@code TI AU T2 AB DA PY}, dates closed by a slash. */
final class Zotero implements Dialect {
    @Override
    public String platform() {
        return "Zotero";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.most(fields -> fields.has("TI")
                && !fields.has("ST")
                && fields.first("DA").matches("\\d{4}/[\\d/]*/.*")
                && fields.first("PY").matches("\\d{4}"));
    }
}
