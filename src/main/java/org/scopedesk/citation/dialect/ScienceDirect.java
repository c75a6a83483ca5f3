package org.scopedesk.citation.dialect;

import org.scopedesk.citation.text.CitationText;
import org.scopedesk.review.Citation;

/**
 * ScienceDirect: the journal under JO, under T2 the title of a special issue; DOIs are addresses. Other tools have its
 * addresses too, but a short name of the journal under JO.
 */
final class ScienceDirect implements Dialect {
    @Override
    public String platform() {
        return "ScienceDirect";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.most(this::betrays);
    }

    @Override
    public boolean betrays(Fields entry) {
        return entry.has("T1")
                && entry.has("PY")
                && entry.has("DA")
                && !entry.has("ST")
                && !entry.has("Y1")
                && !entry.has("JF")
                && (!entry.has("DO") || entry.says("DO", "://"))
                && entry.says("UR", "www.sciencedirect.com/science/article/");
    }

    @Override
    public String source(Sample sample) {
        return "ScienceDirect";
    }

    @Override
    public Citation citation(Fields fields) {
        Citation plain = RisMapping.draft(fields).build();
        String journal = CitationText.known(fields.first("JO"));
        return journal.isEmpty()
                ? plain
                : plain.but().journal(journal).journalAbbreviation("").build();
    }
}
