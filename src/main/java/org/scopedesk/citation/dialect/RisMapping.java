package org.scopedesk.citation.dialect;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.scopedesk.citation.text.Abstracts;
import org.scopedesk.citation.text.CitationText;
import org.scopedesk.citation.text.Identifiers;
import org.scopedesk.citation.text.Issues;
import org.scopedesk.citation.text.Keywords;
import org.scopedesk.citation.text.Names;
import org.scopedesk.citation.text.NotedIdentifiers;
import org.scopedesk.citation.text.Pages;
import org.scopedesk.citation.text.Types;
import org.scopedesk.citation.text.Years;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.LetterCase;
import org.scopedesk.review.PublicationType;

/**
 * What RIS tags mean when no platform says otherwise: both families of tags (TI AU PY AB of the newer writers, T1 A1 Y1
 * N2 of the older) are read alike, record by record.
 */
public final class RisMapping {
    private static final Pattern RESOLVER = Pattern.compile("(?i)https?://(?:dx\\.)?doi\\.org/10\\.");
    private static final String[] NUMBERS = {"ID", "AN", "C7", "UR", "M1", "M2", "C1", "U1", "U2", "U3"};

    private RisMapping() {}

    /** A draft of the citation that a dialect may change before it is built. */
    public static Citation.Builder draft(Fields fields) {
        PublicationType type = type(fields);
        Citation.Builder draft = Citation.builder()
                .type(type)
                .authors(authors(fields))
                .year(year(fields))
                .volume(CitationText.known(fields.first("VL", "VO")))
                .issue(Issues.of(fields.first("IS", "CP")))
                .pages(pages(fields))
                .doi(anyDoi(fields))
                .pmid(pmid(fields))
                .accession(CitationText.known(line(fields.first("AN"))))
                .issn(Identifiers.issn(fields.all("SN", "IN")))
                .isbn(Identifiers.isbn(fields.all("SN", "BN")))
                .keywords(Keywords.of(fields.all("KW", "DE")))
                .language(CitationText.known(fields.first("LA", "LG")))
                .urls(Identifiers.urls(fields.all("UR", "LK")))
                .publisher(CitationText.known(line(fields.first("PB", "PU"))));
        titles(fields, draft);
        journal(fields, type, draft);
        abstractText(fields, draft);
        return draft;
    }

    private static PublicationType type(Fields fields) {
        PublicationType type = Types.ofRis(line(fields.first("TY")));
        return type == PublicationType.OTHER
                ? Types.ofWords(line(fields.first("M3", "PT"))).orElse(type)
                : type;
    }

    private static void titles(Fields fields, Citation.Builder draft) {
        String title = firstTitle(fields, "TI", "T1", "CT", "BT", "TT", "ST");
        String other = CitationText.title(fields.first("T1"));
        if (other.isEmpty() || other.equals(title)) {
            other = CitationText.title(fields.first("TT"));
        }
        draft.title(title).otherTitle(other.equals(title) ? "" : other);
    }

    /** The first title under these tags that is one. */
    static String firstTitle(Fields fields, String... tags) {
        for (String tag : tags) {
            String title = CitationText.title(fields.first(tag));
            if (!title.isEmpty()) {
                return title;
            }
        }
        return "";
    }

    private static void journal(Fields fields, PublicationType type, Citation.Builder draft) {
        boolean whole = type == PublicationType.BOOK || type == PublicationType.THESIS;
        String full = CitationText.known(fields.first("JF"));
        String other = CitationText.known(fields.first("JO"));
        String held = whole ? "" : CitationText.known(fields.first("T2", "BT"));
        String brief = CitationText.known(fields.first("J2", "JA", "J1", "JI", "J9"));
        String journal = firstOf(full, held, other, brief);
        draft.journal(type == PublicationType.CHAPTER ? CitationText.title(journal) : journal);
        draft.journalAbbreviation(firstOf(brief, other.equals(journal) ? "" : other));
    }

    private static void abstractText(Fields fields, Citation.Builder draft) {
        String text = Abstracts.ofParts(fields.all("AB"));
        String older = Abstracts.ofParts(fields.all("N2"));
        text = older.length() > text.length() ? older : text;
        draft.abstractText(text).abstractIsFragment(Abstracts.isFragment(text));
    }

    /** Authors under both tags without doubles; the editors if there are none. */
    private static List<Author> authors(Fields fields) {
        List<Author> authors = Names.list(fields.lines("AU", "A1"));
        return authors.isEmpty() ? Names.list(fields.lines("ED", "A2", "A3")) : authors;
    }

    private static OptionalInt year(Fields fields) {
        for (String tag : new String[] {"PY", "Y1", "DA", "YR", "EA", "C6", "PD"}) {
            OptionalInt year = Years.find(fields.first(tag));
            if (year.isPresent()) {
                return year;
            }
        }
        return OptionalInt.empty();
    }

    private static String pages(Fields fields) {
        String pages = Pages.of(line(fields.first("SP")), line(fields.first("EP")));
        return pages.isEmpty() ? CitationText.known(line(fields.first("PG", "C7", "AR"))) : pages;
    }

    /**
     * A draft for tools that write a DOI whenever they know it: one in the path of a publisher's address is not taken, as
     * in the tables of these tools.
     */
    static Citation.Builder draftByStatedDoi(Fields fields) {
        return draft(fields).doi(statedDoi(fields).or(() -> doiOfNotes(fields)).or(() -> doiAsNumber(fields)));
    }

    /** As {@link #draftByStatedDoi}, for tools whose notes are their own and those of reviewers, and state a DOI as a field. */
    static Citation.Builder draftByDoiStatedInNotes(Fields fields) {
        return draft(fields)
                .doi(statedDoi(fields)
                        .or(() -> NotedIdentifiers.statedDoi(fields.all("N1")))
                        .or(() -> doiAsNumber(fields)));
    }

    /** As {@link #draftByStatedDoi}, for tools whose notes are those of reviewers and of the tool. */
    static Citation.Builder draftByDoiOutsideNotes(Fields fields) {
        return draft(fields).doi(statedDoi(fields).or(() -> doiAsNumber(fields)));
    }

    private static Optional<Doi> statedDoi(Fields fields) {
        return doi(fields, Identifiers::doiOfResolver);
    }

    private static Optional<Doi> anyDoi(Fields fields) {
        return doi(fields, Identifiers::doiOfAddress)
                .or(() -> doiOfNotes(fields))
                .or(() -> doiAsNumber(fields));
    }

    private static Optional<Doi> doi(Fields fields, Function<String, Optional<Doi>> ofAddress) {
        for (String value : fields.all("DO", "DI", "L3", "DOI", "M3")) {
            Optional<Doi> doi = Doi.find(value);
            if (doi.isPresent()) {
                return doi;
            }
        }
        for (String value : fields.lines("UR", "L2", "L1", "LK", "L4")) {
            Optional<Doi> doi = ofAddress.apply(value);
            if (doi.isPresent()) {
                return doi;
            }
        }
        return Optional.empty();
    }

    private static Optional<Doi> doiOfNotes(Fields fields) {
        return NotedIdentifiers.doi(fields.all("N1", "SO"));
    }

    /**
     * Some publishers number their records by DOI; some tools keep it where others have the number of an article, or in a
     * field for anything.
     */
    private static Optional<Doi> doiAsNumber(Fields fields) {
        for (String tag : NUMBERS) {
            String number = line(fields.first(tag)).strip();
            if (isDoi(number)) {
                return Doi.find(number);
            }
        }
        return Optional.empty();
    }

    private static boolean isDoi(String value) {
        boolean begins = value.startsWith("10.")
                || value.regionMatches(true, 0, "doi:", 0, 4)
                || RESOLVER.matcher(value).lookingAt();
        return begins && value.indexOf(' ', value.startsWith("10.") ? 0 : 5) < 0;
    }

    private static String pmid(Fields fields) {
        String tagged = pmidOutsideNotes(fields);
        return tagged.isEmpty() ? NotedIdentifiers.statedPmid(fields.all("N1")) : tagged;
    }

    /** The PubMed number under a tag of its own or in an address; empty if there is none. */
    static String pmidOutsideNotes(Fields fields) {
        String tagged = Identifiers.pmid(fields.first("PMID", "PM"));
        String number = fields.first("U1");
        if (tagged.isEmpty() && number.endsWith("]") && LetterCase.small(number).endsWith("[pmid]")) {
            tagged = Identifiers.pmid(number.substring(0, number.length() - "[pmid]".length()));
        }
        return tagged.isEmpty() ? Identifiers.pmidOfAddresses(fields.lines("UR", "L2")) : tagged;
    }

    /** The first line of a value. */
    static String line(String value) {
        int end = value.indexOf('\n');
        return end < 0 ? value : value.substring(0, end);
    }

    static String firstOf(String... values) {
        for (String value : values) {
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
