package org.scopedesk.duplicate;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.PublicationType;

/**
 * The normal forms of one citation, computed once: all that keys and comparison need, and no more.
 *
 * @param titles the forms of the title, at least one; the first is the source's, further ones its translations
 * @param translated true if the source says that the title is a translation: in brackets, or with the language behind it
 * @param generic true if the title tells nothing: a standing head such as "Editorial", or the journal's own name
 * @param markers what the title says of its bearing on another publication
 * @param edition the number of the edition that the title names; 1 if none, 0 if it only says that it is a new one
 * @param names the authors
 * @param year the year; -1 if unknown
 * @param journal the journal
 * @param volume the volume's number; -1 if unknown
 * @param issue the issue's number; -1 if unknown
 * @param pages the pages
 * @param doi the DOI in lower case; "" if none
 * @param pmid the PubMed number; "" if none
 * @param registered trial or Cochrane review numbers, upper case
 * @param version the version of a Cochrane review or preprint, as its DOI tells; 0 if unknown
 * @param serials ISSNs and ISBNs
 * @param sketch a sample of the abstract
 * @param kind preprint, thesis, …
 * @param meeting true of what a conference published
 * @param supplement true if volume, issue or page say that it is in a supplement
 * @param brief true of a page or two in a supplement or of a conference, as abstracts of meetings are printed
 */
public record Fingerprint(
        List<Title> titles,
        boolean translated,
        boolean generic,
        Set<Marker> markers,
        int edition,
        Names names,
        int year,
        Journal journal,
        int volume,
        int issue,
        Pages pages,
        String doi,
        String pmid,
        Set<String> registered,
        int version,
        Set<String> serials,
        Sketch sketch,
        Kind kind,
        boolean meeting,
        boolean supplement,
        boolean brief) {
    private static final Pattern VERSION = Pattern.compile("(?:\\.pub|/v|\\.v|\\.)(\\d{1,2})$");
    private static final String COCHRANE = "10.1002/14651858.";
    private static final int UNKNOWN = -1;

    /** The normal forms of {@code citation}; never fails, whatever the citation holds or lacks. */
    public static Fingerprint of(Citation citation) {
        Decorations.Stripped stripped = Decorations.strip(citation.title(), citation.otherTitle());
        String doi = citation.doi().map(Doi::value).orElse("");
        int year = citation.year().orElse(UNKNOWN);
        Pages pages = Pages.of(citation.pages());
        Journal journal = Journal.of(citation.journal(), citation.journalAbbreviation());
        boolean supplement = isSupplement(citation, pages);
        return new Fingerprint(
                stripped.titles(),
                stripped.translated(),
                generic(stripped.titles().get(0), journal),
                stripped.markers(),
                edition(citation, stripped),
                Names.of(citation.authors()),
                year,
                journal,
                Numbering.volume(citation.volume(), year),
                issue(citation, pages),
                pages,
                doi,
                citation.pmid(),
                Registered.of(citation, cochrane(doi)),
                version(doi),
                Serials.of(citation),
                citation.abstractIsFragment() ? Sketch.NONE : Sketch.of(citation.abstractText()),
                Kind.of(citation, journal, doi),
                citation.type() == PublicationType.CONFERENCE,
                supplement,
                isBrief(citation, pages, supplement));
    }

    private static boolean generic(Title title, Journal journal) {
        return title.isGeneric() || title.saysOnly(journal.words());
    }

    /** True if the title consists of standing heads or of the journal's name. */
    boolean standing() {
        return title().saysOnly(journal.words());
    }

    Title title() {
        return titles.get(0);
    }

    /** True if the record tells neither volume nor pages. */
    boolean placeless() {
        return volume < 0 && !pages.isKnown();
    }

    /** True if the record carries a DOI or a PubMed number. */
    boolean numbered() {
        return !doi.isEmpty() || !pmid.isEmpty();
    }

    /** The issue, unless the source gives an article number in its place. */
    private static int issue(Citation citation, Pages pages) {
        int issue = Numbering.issue(citation.issue());
        return issue == pages.first() && issue > 12 ? UNKNOWN : issue;
    }

    /** The edition that the title names, or else, of a chapter, the book's. */
    private static int edition(Citation citation, Decorations.Stripped stripped) {
        boolean chapter = citation.type() == PublicationType.CHAPTER && stripped.edition() == Edition.FIRST;
        return chapter ? Edition.of(citation.journal()).number() : stripped.edition();
    }

    private static boolean isSupplement(Citation citation, Pages pages) {
        return pages.prefix().equals("s")
                || Numbering.isSupplement(citation.issue())
                || Numbering.isSupplement(citation.volume());
    }

    /** Abstracts of meetings are counted with an A or an S, or stand in a supplement. */
    private static boolean isBrief(Citation citation, Pages pages, boolean supplement) {
        boolean lettered = pages.prefix().equals("a") && !pages.locator();
        boolean meeting = supplement || lettered || citation.type() == PublicationType.CONFERENCE;
        return meeting
                && pages.isKnown()
                && pages.length() <= 2
                && !citation.pages().endsWith("+");
    }

    /** The DOI of a Cochrane review, which carries its number; "" for others. */
    private static String cochrane(String doi) {
        return doi.startsWith(COCHRANE) ? doi : "";
    }

    private static int version(String doi) {
        boolean versioned = doi.startsWith(COCHRANE) || doi.startsWith("10.12688/") || doi.startsWith("10.21203/");
        if (!versioned) {
            return 0;
        }
        Matcher m = VERSION.matcher(doi);
        return m.find() ? Integer.parseInt(m.group(1)) : 1;
    }
}
