package org.scopedesk.duplicate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.scopedesk.review.Citation;
import org.scopedesk.review.PublicationType;

/** The stage of a work at which it was published, as far as it can be told from type, place and DOI. */
public enum Kind {
    PUBLISHED,
    PREPRINT,
    THESIS,
    REGISTRATION,
    BOOK;

    private static final Set<String> SERVERS = Set.of(
            "arxiv",
            "biorxiv",
            "medrxiv",
            "ssrn",
            "preprint",
            "preprints",
            "psyarxiv",
            "chemrxiv",
            "techrxiv",
            "socarxiv",
            "osf");
    private static final Set<String> REGISTERS =
            Set.of("clinicaltrials", "clinicaltrials.gov", "ictrp", "isrctn", "trialsearch", "prospero");
    private static final String[] SERVER_DOIS = {
        "10.1101/",
        "10.21203/rs",
        "10.2139/ssrn",
        "10.48550/",
        "10.20944/preprints",
        "10.31234/osf",
        "10.31219/osf",
        "10.31235/osf",
        "10.36227/techrxiv",
        "10.26434/chemrxiv"
    };

    static Kind of(Citation citation, Journal journal, String doi) {
        if (citation.type() == PublicationType.PREPRINT || isServer(citation, journal, doi)) {
            return PREPRINT;
        }
        if (citation.type() == PublicationType.REGISTRATION || journal.mentions(REGISTERS)) {
            return REGISTRATION;
        }
        String place = citation.journal().toLowerCase(Locale.ROOT);
        String volume = citation.volume().toLowerCase(Locale.ROOT);
        boolean thesis = place.startsWith("dissertation abstracts") || volume.startsWith("ph.d");
        if (thesis || citation.type() == PublicationType.THESIS) {
            return THESIS;
        }
        return citation.type() == PublicationType.BOOK ? BOOK : PUBLISHED;
    }

    private static boolean isServer(Citation citation, Journal journal, String doi) {
        if (!journal.isKnown()) {
            return Arrays.stream(SERVER_DOIS).anyMatch(doi::startsWith);
        }
        boolean printed = !citation.volume().isEmpty() && !citation.issue().isEmpty();
        return !printed && journal.mentions(SERVERS);
    }
}
