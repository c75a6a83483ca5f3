package org.scopedesk.citation.dialect;

import java.util.List;
import org.scopedesk.review.Citation;

/** How one platform writes RIS, where it differs from the plain mapping. Implementations hold no state. */
public interface Dialect {

    /** The platform's name for people: "Ovid", "EBSCOhost". */
    String platform();

    /** True if the sample can only have been written by this platform. */
    boolean wrote(Sample sample);

    /** True if the entry looks like one that this platform wrote. */
    default boolean fits(Fields entry) {
        return wrote(new Sample(List.of(entry), ""));
    }

    /** True if the entry can only have been written by this platform, in whatever file it stands; false in doubt. */
    default boolean betrays(Fields entry) {
        return false;
    }

    /** The database or tool the entries come from: "PsycINFO"; empty if the file does not tell. */
    default String source(Sample sample) {
        return Databases.of(sample);
    }

    /** What an entry says. */
    default Citation citation(Fields fields) {
        return RisMapping.draft(fields).build();
    }
}
