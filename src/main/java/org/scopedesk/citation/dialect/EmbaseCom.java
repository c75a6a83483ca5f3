package org.scopedesk.citation.dialect;

import java.util.regex.Pattern;
import org.scopedesk.citation.text.CitationText;
import org.scopedesk.citation.text.Identifiers;
import org.scopedesk.citation.text.Types;
import org.scopedesk.review.Citation;

/** Embase.com: title and authors late in the entry; own number under U2, PubMed number under C5, type under M3. */
final class EmbaseCom implements Dialect {
    private static final Pattern NUMBER = Pattern.compile("L\\d+");

    @Override
    public String platform() {
        return "Embase.com";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.most(
                fields -> NUMBER.matcher(fields.first("U2")).matches() || (fields.has("C5") && fields.has("U4")));
    }

    @Override
    public boolean betrays(Fields entry) {
        return NUMBER.matcher(entry.first("U2")).matches();
    }

    @Override
    public String source(Sample sample) {
        return "Embase";
    }

    @Override
    public Citation citation(Fields fields) {
        Citation.Builder draft = RisMapping.draft(fields).accession(CitationText.known(fields.first("U2", "AN")));
        String pmid = Identifiers.pmid(fields.first("C5"));
        if (!pmid.isEmpty()) {
            draft.pmid(pmid);
        }
        Types.ofWords(fields.first("M3")).ifPresent(draft::type);
        return draft.build();
    }
}
