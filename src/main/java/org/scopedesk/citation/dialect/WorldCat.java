package org.scopedesk.citation.dialect;

import org.scopedesk.citation.text.CitationText;
import org.scopedesk.review.Citation;

/** WorldCat: OCLC number under ID, many ISBN in one line, life dates after names. */
final class WorldCat implements Dialect {
    @Override
    public String platform() {
        return "WorldCat";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.says("DB", "z-wcorg") || sample.says("DP", "worldcat.org") || sample.most(WorldCat::isCatalogued);
    }

    @Override
    public boolean betrays(Fields entry) {
        return entry.has("T1") && entry.says("DP", "worldcat.org");
    }

    @Override
    public String source(Sample sample) {
        return "WorldCat";
    }

    @Override
    public Citation citation(Fields fields) {
        return RisMapping.draft(fields)
                .accession(CitationText.known(fields.first("ID", "AN")))
                .build();
    }

    /** True if the entry leads to its own page in the catalogue. */
    private static boolean isCatalogued(Fields fields) {
        return fields.says("UR", "worldcat.org/title/") || fields.says("UR", "worldcat.org/oclc/");
    }
}
