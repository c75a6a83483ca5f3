package org.scopedesk.citation.dialect;

import java.util.List;
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
        return source(sample.any(fields -> fields.first("AN").startsWith("CN-")));
    }

    static String source(boolean trials) {
        return trials ? "CENTRAL" : "Cochrane Reviews";
    }

    /** The number after {@code PUBMED}, among those of other databases; empty if there is none. */
    static String pmid(List<String> numbers) {
        return Identifiers.pmid(Fields.between(String.join("\n", numbers), "PUBMED ", " ,;\n"));
    }

    @Override
    public Citation citation(Fields fields) {
        String pmid = pmid(fields.all("C3"));
        Citation.Builder draft = RisMapping.draft(fields);
        Types.ofWords(fields.first("M3"))
                .filter(type -> type == PublicationType.REGISTRATION)
                .ifPresent(draft::type);
        return pmid.isEmpty() ? draft.build() : draft.pmid(pmid).build();
    }
}
