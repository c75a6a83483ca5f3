package org.scopedesk.citation.dialect;

import org.scopedesk.citation.text.Identifiers;
import org.scopedesk.citation.text.Types;
import org.scopedesk.review.Citation;
import org.scopedesk.review.PublicationType;

/** Cochrane Library: a header before each entry, two blanks after the hyphen, the PubMed number in C3. */
final class Cochrane implements Dialect {
    @Override
    public String platform() {
        return "Cochrane Library";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.says("UR", "cochranelibrary.com") && sample.most(fields -> fields.has("AN") || fields.has("CC"));
    }

    @Override
    public boolean betrays(Fields entry) {
        return entry.says("UR", "cochranelibrary.com") && entry.has("AN") && !entry.has("ST");
    }

    @Override
    public String source(Sample sample) {
        return sample.any(fields -> fields.first("AN").startsWith("CN-")) ? "CENTRAL" : "Cochrane Reviews";
    }

    @Override
    public Citation citation(Fields fields) {
        String pmid = Identifiers.pmid(Fields.between(String.join("\n", fields.all("C3")), "PUBMED ", " ,;\n"));
        Citation.Builder draft = RisMapping.draft(fields);
        Types.ofWords(fields.first("M3"))
                .filter(type -> type == PublicationType.REGISTRATION)
                .ifPresent(draft::type);
        return pmid.isEmpty() ? draft.build() : draft.pmid(pmid).build();
    }
}
