package org.scopedesk.citation.dialect;

import java.util.regex.Pattern;
import org.scopedesk.review.Citation;

/** Zotero: {@code TI AU T2 AB DA PY}, dates closed by a slash. */
final class Zotero implements Dialect {
    private static final Pattern DATE = Pattern.compile("\\d{4}/\\d{0,2}/\\d{0,2}/.*");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    @Override
    public String platform() {
        return "Zotero";
    }

    @Override
    public boolean wrote(Sample sample) {
        return !sample.head().contains("Provider: ")
                && sample.most(fields -> fields.has("TI")
                        && !fields.has("ST")
                        && DATE.matcher(fields.first("DA")).matches()
                        && YEAR.matcher(fields.first("PY")).matches());
    }

    @Override
    public Citation citation(Fields fields) {
        return RisMapping.draftByStatedDoi(fields).build();
    }
}
