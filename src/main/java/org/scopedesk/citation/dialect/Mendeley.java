package org.scopedesk.citation.dialect;

import org.scopedesk.review.Citation;

/** Mendeley: tags in alphabetical order without short title or number, no blank line between entries. */
final class Mendeley implements Dialect {
    @Override
    public String platform() {
        return "Mendeley";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.most(fields -> !fields.has("ST") && !fields.has("ID") && isMendeley(fields));
    }

    @Override
    public Citation citation(Fields fields) {
        return RisMapping.draftByStatedDoi(fields).build();
    }

    private static boolean isMendeley(Fields fields) {
        return fields.has("TI") && fields.has("T2") && fields.list().size() > 6 && EndNote.isSorted(fields);
    }
}
