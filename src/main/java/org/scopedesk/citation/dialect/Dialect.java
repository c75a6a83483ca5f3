package org.scopedesk.citation.dialect;

import org.scopedesk.review.Citation;

/** How one platform writes RIS, where it differs from the plain mapping. Implementations hold no state. */
public interface Dialect {

    /** The platform's name for people: "Ovid", "EBSCOhost". */
    String platform();

    /** True if the sample can only have been written by this platform. */
    boolean wrote(Sample sample);

    /** The database or tool the entries come from: "PsycINFO"; empty if the file does not tell. */
    default String source(Sample sample) {
        return Databases.of(sample);
    }

    /** What an entry says. */
    default Citation citation(Fields fields) {
        return RisMapping.draft(fields).build();
    }
}
