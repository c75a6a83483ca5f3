package org.scopedesk.duplicate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.scopedesk.review.Citation;
import org.scopedesk.review.LetterCase;
import org.scopedesk.review.PublicationType;

/** The stage of a work at which it was published, as far as it can be told from type, place and DOI. */
public enum Kind {
    PUBLISHED,
    PREPRINT,
    THESIS,
    REGISTRATION,
    BOOK,
    CHAPTER,
    /** A report, page, patent, film or set of data that appeared in no journal. */
    GREY;

    private static final Set<String> SERVERS =
            Set.of("ssrn", "preprint", "preprints", "osf", "authorea", "researchsquare");
    /** How arXiv and all that are named after it end: bioRxiv, medRxiv, PsyArXiv, EdArXiv. */
    private static final String ARCHIVE = "rxiv";

    private static final Set<String> REGISTERS = Set.of(
            "clinicaltrials",
            "clinicaltrials.gov",
            "clinicaltrialsregister",
            "ictrp",
            "isrctn",
            "trialsearch",
            "trialregister",
            "anzctr",
            "chictr",
            "prospero");
    private static final Set<String> TRIAL = Set.of("trial", "trials");
    private static final Set<String> REGISTER = Set.of("register", "registry");
    /** Of collections: "ProQuest Dissertations and Theses", "Theses Canada". */
    private static final Set<String> THESES = Set.of("dissertations", "theses");

    private static final Pattern SERVER_DOI =
            Pattern.compile("10\\.(?:1101/\\d|21203/rs|2139/ssrn|48550/|20944/preprints"
                    + "|312\\d\\d/osf|317\\d\\d/osf|355\\d\\d/osf|36227/techrxiv|26434/chemrxiv|22541/au|7287/peerj\\.preprints"
                    + "|2196/preprints).*");

    /** Where data and supplements are deposited: Dryad, figshare, Zenodo, Mendeley Data, Dataverse, ICPSR. */
    private static final Pattern DEPOSIT_DOI =
            Pattern.compile("10\\.(?:5061/dryad|6084/m9|5281/zenodo|17632/|7910/dvn|3886/)");

    static Kind of(Citation citation, Journal journal, String doi) {
        if (citation.type() == PublicationType.PREPRINT || isServer(citation, journal, doi)) {
            return PREPRINT;
        }
        if (citation.type() == PublicationType.REGISTRATION || isRegister(journal)) {
            return REGISTRATION;
        }
        String place = LetterCase.small(citation.journal());
        String volume = LetterCase.small(citation.volume());
        boolean thesis =
                place.startsWith("dissertation abstracts") || volume.startsWith("ph.d") || journal.mentions(THESES);
        if (thesis || citation.type() == PublicationType.THESIS) {
            return THESIS;
        }
        return switch (citation.type()) {
            case BOOK -> BOOK;
            case CHAPTER -> CHAPTER;
            case REPORT, WEB, PATENT, OTHER -> journal.isKnown() ? PUBLISHED : GREY;
            default -> !journal.isKnown() && DEPOSIT_DOI.matcher(doi).lookingAt() ? GREY : PUBLISHED;
        };
    }

    private static boolean isRegister(Journal journal) {
        return journal.mentions(REGISTERS) || (journal.mentions(REGISTER) && journal.mentions(TRIAL));
    }

    private static boolean isServer(Citation citation, Journal journal, String doi) {
        if (!journal.isKnown()) {
            return SERVER_DOI.matcher(doi).matches();
        }
        boolean printed = !citation.volume().isEmpty() && !citation.issue().isEmpty();
        boolean server = journal.mentions(SERVERS)
                || journal.words().stream().anyMatch(word -> word.endsWith(ARCHIVE))
                || journal.words().equals(List.of("research", "square"));
        return !printed && server;
    }
}
