package org.scopedesk.duplicate;

import java.util.Set;

/** What a title says of a publication that speaks about another one, whose title it carries. */
public enum Marker {
    /** An erratum, corrigendum or correction. */
    ERRATUM,
    /** A notice of retraction (not the retracted article). */
    RETRACTION,
    /** A reply, response or author's reply. */
    REPLY,
    /** A comment, commentary, letter or recommendation, or the data of an article. */
    COMMENT,
    /** The title cites volume and page of another publication, as databases do for errata and letters. */
    ABOUT;

    /** True if both sets can be those of one publication: both empty, one in common, or one side says only ABOUT. */
    static boolean agree(Set<Marker> a, Set<Marker> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty();
        }
        return a.stream().anyMatch(b::contains) || a.equals(Set.of(ABOUT)) || b.equals(Set.of(ABOUT));
    }
}
