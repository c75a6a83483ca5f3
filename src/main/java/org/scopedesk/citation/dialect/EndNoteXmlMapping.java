package org.scopedesk.citation.dialect;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scopedesk.citation.text.Abstracts;
import org.scopedesk.citation.text.CitationText;
import org.scopedesk.citation.text.Identifiers;
import org.scopedesk.citation.text.Keywords;
import org.scopedesk.citation.text.Names;
import org.scopedesk.citation.text.NotedIdentifiers;
import org.scopedesk.citation.text.Pages;
import org.scopedesk.citation.text.Types;
import org.scopedesk.citation.text.Years;
import org.scopedesk.citation.xml.Element;
import org.scopedesk.citation.xml.EntryNames;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.LetterCase;
import org.scopedesk.review.PublicationType;

/** What the elements of EndNote's XML mean, as EndNote, Zotero, Mendeley and others write it. */
public final class EndNoteXmlMapping implements XmlMapping {
    private static final EntryNames NAMES = new EntryNames(Set.of("record"), Set.of());

    /** Paths that an entry without any content has too. */
    private static final Set<String> FRAME =
            Set.of("database", "source-app", "rec-number", "ref-type", "foreign-keys/key", "isDeleted");

    private static final String[] ADDRESSES = {
        "urls/related-urls/url", "urls/web-urls/url", "urls/text-urls/url", "urls/pdf-urls/url", "urls/url"
    };

    private static final Pattern OTHERS_DOI =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}_])(?:comment|erratum|retraction|update|reply|cited)\\b");

    /** Kinds whose names the words of {@link Types} do not tell. */
    private static final Map<String, PublicationType> KINDS = Map.ofEntries(
            entry("unpublished work", PublicationType.PREPRINT),
            entry("conference paper", PublicationType.CONFERENCE),
            entry("newspaper", PublicationType.ARTICLE),
            entry("serial", PublicationType.BOOK),
            entry("grant", PublicationType.OTHER),
            entry("dataset", PublicationType.OTHER),
            entry("catalog", PublicationType.OTHER),
            entry("online database", PublicationType.OTHER));

    /** EndNote's numbers of kinds, for files that give no name. */
    private static final Map<String, PublicationType> NUMBERS = Map.ofEntries(
            entry("17", PublicationType.ARTICLE),
            entry("19", PublicationType.ARTICLE),
            entry("23", PublicationType.ARTICLE),
            entry("43", PublicationType.ARTICLE),
            entry("6", PublicationType.BOOK),
            entry("28", PublicationType.BOOK),
            entry("44", PublicationType.BOOK),
            entry("5", PublicationType.CHAPTER),
            entry("60", PublicationType.CHAPTER),
            entry("10", PublicationType.CONFERENCE),
            entry("47", PublicationType.CONFERENCE),
            entry("27", PublicationType.REPORT),
            entry("46", PublicationType.REPORT),
            entry("32", PublicationType.THESIS),
            entry("25", PublicationType.PATENT),
            entry("12", PublicationType.WEB));

    @Override
    public EntryNames names() {
        return NAMES;
    }

    @Override
    public String ownId(Element entry) {
        return entry.first("rec-number");
    }

    @Override
    public boolean isFrame(String tag) {
        return tag.indexOf('@') >= 0 || FRAME.contains(tag);
    }

    @Override
    public Citation citation(Element entry) {
        PublicationType type = type(entry);
        String title = title(entry);
        String journal = journal(entry, type);
        String brief =
                CitationText.known(entry.first("periodical/abbr-1", "alt-periodical/abbr-1", "titles/alt-title"));
        String text = Abstracts.ofParts(entry.texts("abstract"));
        String pages = Pages.of(entry.first("pages").replace('\n', ' '), "");
        List<String> addresses = lines(entry.texts(ADDRESSES));
        return Citation.builder()
                .type(type)
                .title(title)
                .otherTitle(CitationText.title(entry.first("titles/translated-title")))
                .authors(authors(entry))
                .year(year(entry))
                .journal(journal.isEmpty() ? brief : journal)
                .journalAbbreviation(
                        brief.isEmpty() ? CitationText.known(entry.first("alt-periodical/full-title")) : brief)
                .volume(CitationText.known(entry.first("volume")))
                .issue(CitationText.known(entry.first("number", "issue")))
                .pages(pages.isEmpty() && type == PublicationType.ARTICLE ? articleNumber(entry) : pages)
                .doi(doi(entry, addresses))
                .pmid(pmid(entry, addresses))
                .accession(CitationText.known(entry.first("accession-num")))
                .issn(Identifiers.issn(entry.texts("isbn", "issn")))
                .isbn(Identifiers.isbn(entry.texts("isbn")))
                .abstractText(text)
                .abstractIsFragment(Abstracts.isFragment(text))
                .keywords(Keywords.of(entry.texts("keywords/keyword")))
                .language(CitationText.known(entry.first("language")))
                .urls(Identifiers.urls(addresses))
                .publisher(CitationText.known(entry.first("publisher")))
                .build();
    }

    private static String title(Element entry) {
        String title = CitationText.title(entry.first("titles/title"));
        return title.isEmpty()
                ? CitationText.title(entry.first("titles/short-title", "titles/translated-title"))
                : title;
    }

    private static PublicationType type(Element entry) {
        String number = entry.first("ref-type");
        String named = LetterCase.small(entry.all("ref-type").stream()
                .map(kind -> kind.attribute("name"))
                .findFirst()
                .orElse(""));
        String kind = named.isEmpty() && !number.matches("\\d+") ? LetterCase.small(number) : named;
        if (kind.isEmpty()) {
            return NUMBERS.getOrDefault(number, PublicationType.OTHER);
        }
        PublicationType known = KINDS.get(kind);
        return known != null
                ? known
                : Types.ofWords(kind)
                        .or(() -> Types.ofWords(entry.first("work-type")))
                        .orElse(PublicationType.OTHER);
    }

    private static String journal(Element entry, PublicationType type) {
        boolean whole = type == PublicationType.BOOK || type == PublicationType.THESIS;
        String full = CitationText.known(entry.first("periodical/full-title"));
        String held = whole ? "" : CitationText.known(entry.first("titles/secondary-title"));
        String other = CitationText.known(entry.first("alt-periodical/full-title"));
        return RisMapping.firstOf(full, held, other);
    }

    private static List<Author> authors(Element entry) {
        for (String kind : new String[] {"authors", "secondary-authors", "tertiary-authors", "subsidiary-authors"}) {
            List<Author> found = new ArrayList<>();
            for (String name : lines(entry.texts("contributors/" + kind + "/author"))) {
                found.addAll(author(name));
            }
            if (!found.isEmpty()) {
                return Names.distinct(found);
            }
        }
        return List.of();
    }

    /** A body's name ends in a comma, by which EndNote knows not to turn it round. */
    private static List<Author> author(String name) {
        String plain = name.strip();
        boolean body = plain.endsWith(",") && plain.indexOf(',') == plain.length() - 1 && plain.indexOf(' ') > 0;
        return body ? Names.corporate(plain).stream().toList() : Names.list(List.of(plain));
    }

    private static OptionalInt year(Element entry) {
        OptionalInt year = Years.find(entry.first("dates/year"));
        year = year.isPresent() ? year : Years.find(entry.first("dates/pub-dates/date", "dates/date"));
        return year.isPresent() ? year : EndNote.yearOnline(entry.first("edition"));
    }

    /** EndNote keeps the number of an article without pages in a field of its own. */
    private static String articleNumber(Element entry) {
        String number = CitationText.known(entry.first("custom7"));
        return number.indexOf(' ') < 0 ? number : "";
    }

    private static Optional<Doi> doi(Element entry, List<String> addresses) {
        return Doi.find(entry.first("electronic-resource-num"))
                .or(() -> addresses.stream()
                        .flatMap(address -> Identifiers.doiOfResolver(address).stream())
                        .findFirst())
                .or(() -> doiOfNotes(entry));
    }

    /** A note tells the publication's own DOI, unless the line is about another publication. */
    private static Optional<Doi> doiOfNotes(Element entry) {
        return entry.texts("notes", "research-notes").stream()
                .map(note -> NotedIdentifiers.own(note)
                        .lines()
                        .filter(line -> !OTHERS_DOI.matcher(line).find())
                        .collect(Collectors.joining("\n")))
                .flatMap(note -> NotedIdentifiers.doi(List.of(note)).stream())
                .findFirst();
    }

    /** The accession number of an entry from PubMed or Medline is the PubMed number. */
    private static String pmid(Element entry, List<String> addresses) {
        String database = entry.first("remote-database-name") + " " + entry.first("remote-database-provider");
        String number = entry.first("accession-num");
        boolean medline = database.contains("NLM") || LetterCase.small(database).matches(".*(?:medline|pubmed).*");
        String own = medline || LetterCase.capital(number).startsWith("PMID") ? Identifiers.pmid(number) : "";
        String linked = own.isEmpty() ? Identifiers.pmidOfAddresses(addresses) : own;
        return linked.isEmpty() ? NotedIdentifiers.statedPmid(entry.texts("notes", "research-notes")) : linked;
    }

    private static List<String> lines(List<String> values) {
        return values.stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
