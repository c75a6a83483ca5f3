package org.scopedesk.duplicate;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.scopedesk.review.Citation;

/** The numbers of what a publication appeared in. */
final class Serials {
    private Serials() {}

    /** ISSNs and ISBNs in one set; ISBNs in their thirteen-digit form without the check digit. */
    static Set<String> of(Citation citation) {
        if (citation.issn().isEmpty() && citation.isbn().isEmpty()) {
            return Set.of();
        }
        Set<String> serials = new TreeSet<>(citation.issn());
        for (String isbn : citation.isbn()) {
            if (isbn.length() == 10) {
                serials.add("978" + isbn.substring(0, 9));
            } else if (isbn.length() == 13) {
                serials.add(isbn.substring(0, 12));
            }
        }
        return Set.copyOf(serials);
    }

    static Agreement compare(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        return Collections.disjoint(a, b) ? Agreement.UNCLEAR : Agreement.SAME;
    }
}
