package org.scopedesk.citation.dialect;

import org.scopedesk.citation.text.Identifiers;
import org.scopedesk.review.Citation;

/** Dimensions: its own number {@code pub.1149029839} under AN, the PubMed number under U1. */
final class Dimensions implements Dialect {
    @Override
    public String platform() {
        return "Dimensions";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.most(this::betrays);
    }

    @Override
    public boolean betrays(Fields entry) {
        return entry.first("AN").startsWith("pub.") && entry.says("UR", "dimensions.ai") && !entry.has("ST");
    }

    @Override
    public String source(Sample sample) {
        return "Dimensions";
    }

    @Override
    public Citation citation(Fields fields) {
        Citation.Builder draft = RisMapping.draft(fields);
        for (String number : fields.all("U1")) {
            if (number.endsWith("[PMID]")) {
                draft.pmid(Identifiers.pmid(number.substring(0, number.length() - 6)));
            }
        }
        return draft.build();
    }
}
