package org.scopedesk.citation.dialect;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.scopedesk.review.LetterCase;

/**
 * Which platform wrote a BibTeX file, and which database its entries come from, by what the entries or the file's first
 * lines say: the accession number's prefix, the addresses, the form of the keys, the fields nobody else writes.
 *
 * @param platform the platform; empty if none is recognised
 * @param source the database; empty if the file does not tell
 */
public record BibtexOrigin(String platform, String source) {
    private static final Pattern SCHOLAR_KEY = Pattern.compile("[\\p{Ll}]+\\d{4}[\\p{Ll}\\d]+");
    private static final Pattern ZOTERO_KEY =
            Pattern.compile("[\\p{Ll}\\d-]+_[\\p{Ll}\\d-]*_(?:\\d{4}|nodate)(?:-\\d+)?");
    private static final Pattern ENDNOTE_KEY = Pattern.compile("RN\\d+");
    private static final Pattern IEEE_KEY = Pattern.compile("\\d{6,9}");
    private static final Pattern PRIMO_KEY =
            Pattern.compile("(?:TN_)?cdi_.*|alma\\d{6,}|.*_(?:ILS|ALMA|ALEPH)\\w*\\d{6,}");

    /** Prefixes of accession numbers in Web of Science and the databases they name. */
    private static final Map<String, String> WEB_OF_SCIENCE = Map.of(
            "WOS", "Web of Science",
            "ISI", "Web of Science",
            "MEDLINE", "Medline",
            "BIOSIS", "BIOSIS",
            "BCI", "BIOSIS",
            "SCIELO", "SciELO",
            "PPRN", "Preprint Citation Index",
            "PQDT", "ProQuest Dissertations",
            "CCC", "Current Contents");

    private static final BibtexOrigin UNKNOWN = new BibtexOrigin("", "");

    private record Mark(String platform, String source, Predicate<Fields> wrote) {}

    /** Tools that re-export come after the databases whose marks they pass on only by chance. */
    private static final List<Mark> MARKS = List.of(
            new Mark("Scopus", "Scopus", e -> e.first("source").equalsIgnoreCase("Scopus") || url(e, "scopus.com/")),
            new Mark("Rayyan", "", e -> e.first("key").startsWith("rayyan-")),
            new Mark("EBSCOhost", "", e -> url(e, "ebscohost.com") || url(e, "openurl.ebsco.com")),
            new Mark("ProQuest", "", e -> url(e, "proquest.com/")),
            new Mark("Ovid", "", e -> url(e, "ovidsp.")),
            new Mark("Primo", "", e -> PRIMO_KEY.matcher(e.first("key")).matches()),
            new Mark("ACM Digital Library", "ACM Digital Library", BibtexOrigin::isAcm),
            new Mark("IEEE Xplore", "IEEE Xplore", BibtexOrigin::isIeee),
            new Mark("EndNote", "", e -> ENDNOTE_KEY.matcher(e.first("key")).matches()),
            new Mark("Mendeley", "", e -> e.has("mendeley-tags") || e.has("mendeley-groups")),
            new Mark("Zotero", "", e -> ZOTERO_KEY.matcher(e.first("key")).matches()),
            new Mark("Google Scholar", "Google Scholar", BibtexOrigin::isScholar));

    /** Recognises the origin of a file. */
    public static BibtexOrigin of(Sample sample) {
        String head = sample.head().substring(0, Math.min(600, sample.head().length()));
        if (head.contains("Mendeley Desktop")) {
            return new BibtexOrigin("Mendeley", "");
        }
        if (sample.head().contains("jabref-meta:") || head.contains("created with JabRef")) {
            return new BibtexOrigin("JabRef", "");
        }
        if (sample.most(e -> !webOfScience(e).isEmpty())) {
            return new BibtexOrigin("Web of Science", webOfScience(sample));
        }
        return MARKS.stream()
                .filter(mark -> sample.most(mark.wrote))
                .findFirst()
                .map(mark -> new BibtexOrigin(mark.platform, mark.source.isEmpty() ? source(sample) : mark.source))
                .orElse(UNKNOWN);
    }

    private static String webOfScience(Sample sample) {
        return sample.entries().stream()
                .map(BibtexOrigin::webOfScience)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The database behind {@code WOS:000358699700002}; empty if the entry has no such number. */
    private static String webOfScience(Fields entry) {
        String number = entry.first("unique-id", "key").replace("{", "");
        int colon = number.indexOf(':');
        return colon < 0 ? "" : WEB_OF_SCIENCE.getOrDefault(number.substring(0, colon), "");
    }

    private static String source(Sample sample) {
        return sample.entries().stream()
                .map(e -> e.first("url"))
                .map(url -> Databases.ebsco(url).isEmpty() ? Databases.ovid(url) : Databases.ebsco(url))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean url(Fields entry, String part) {
        return entry.says("url", part);
    }

    private static boolean isAcm(Fields entry) {
        return entry.first("key").startsWith("10.1145/")
                || (entry.first("doi").startsWith("10.1145/") && entry.has("numpages"));
    }

    private static boolean isIeee(Fields entry) {
        return IEEE_KEY.matcher(entry.first("key")).matches()
                && LetterCase.small(entry.first("doi")).startsWith("10.1109/");
    }

    /** Google Scholar begins with the title and knows neither abstract nor DOI nor address. */
    private static boolean isScholar(Fields entry) {
        return entry.list().size() > 2
                && entry.list().get(2).tag().equals("title")
                && SCHOLAR_KEY.matcher(entry.first("key")).matches()
                && !entry.has("abstract")
                && !entry.has("doi")
                && !entry.has("url");
    }
}
