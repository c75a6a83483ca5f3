package org.scopedesk.citation.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.scopedesk.citation.text.Abstracts;
import org.scopedesk.citation.text.CitationText;
import org.scopedesk.citation.text.Identifiers;
import org.scopedesk.citation.text.Keywords;
import org.scopedesk.citation.text.Latex;
import org.scopedesk.citation.text.Names;
import org.scopedesk.citation.text.NotedIdentifiers;
import org.scopedesk.citation.text.Pages;
import org.scopedesk.citation.text.Types;
import org.scopedesk.citation.text.Years;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.PublicationType;

/** What the fields of BibTeX and BibLaTeX mean; the type of an entry stands under {@code @}. */
public final class BibtexMapping {
    private static final Pattern LONG_DASH = Pattern.compile("-{3,20}");

    private BibtexMapping() {}

    /** What an entry says. */
    public static Citation citation(Fields fields) {
        String abstractText = Abstracts.of(quoted(joined(fields, "abstract"), fields.has("unique-id")));
        String accession = joined(fields, "unique-id", "accession", "eprint");
        List<String> addresses = fields.all("url", "howpublished", "note", "bdsk-url-1", "bdsk-url-2").stream()
                .map(BibtexMapping::address)
                .toList();
        return Citation.builder()
                .type(type(fields))
                .title(title(fields))
                .authors(authors(fields))
                .year(year(fields))
                .journal(CitationText.known(joined(fields, "journal", "journaltitle", "booktitle", "series")))
                .journalAbbreviation(
                        CitationText.known(joined(fields, "shortjournal", "journal-iso", "abbrev_source_title")))
                .volume(CitationText.known(joined(fields, "volume")))
                .issue(CitationText.known(joined(fields, "number", "issue")))
                .pages(Pages.of(joined(fields, "pages", "article-number", "art_number"), ""))
                .doi(doi(fields, addresses))
                .pmid(pmid(fields, addresses))
                .accession(CitationText.known(accession))
                .issn(Identifiers.issn(fields.all("issn", "eissn")))
                .isbn(Identifiers.isbn(fields.all("isbn")))
                .abstractText(abstractText)
                .abstractIsFragment(Abstracts.isFragment(abstractText))
                .keywords(Keywords.of(keywords(fields)))
                .language(CitationText.known(joined(fields, "language", "langid")))
                .urls(Identifiers.urls(addresses))
                .publisher(CitationText.known(joined(fields, "publisher", "school", "institution")))
                .build();
    }

    private static String joined(Fields fields, String... names) {
        return NbibMapping.joined(Latex.decoded(fields.first(names)));
    }

    /** BibLaTeX keeps the second part of a title in a field of its own. */
    private static String title(Fields fields) {
        String title = joined(fields, "title");
        String second = joined(fields, "subtitle");
        String whole = title.isEmpty() || second.isEmpty() ? title + second : title + ": " + second;
        String cleaned = CitationText.title(quoted(dashed(whole), fields.has("unique-id")));
        return Primo.isNumber(fields.first("key")) ? CitationText.catalogued(cleaned, fields.first("key")) : cleaned;
    }

    /** Dashes as LaTeX sets them: {@code doctor--patient}. */
    private static String dashed(String title) {
        return title.contains("--")
                ? LONG_DASH.matcher(title).replaceAll("\u2014").replace("--", "\u2013")
                : title;
    }

    /** Quotes as LaTeX sets them, {@code ``well''}; Web of Science, which has a number of its own, means plain ones. */
    private static String quoted(String title, boolean plain) {
        int open = title.indexOf("``");
        return open < 0
                ? title
                : title.substring(0, open)
                        + title.substring(open)
                                .replace("``", plain ? "\"" : "\u201C")
                                .replace("''", plain ? "\"" : "\u201D");
    }

    /** An address, in which a tilde is a tilde; only signs that LaTeX would take for its own are escaped. */
    private static String address(String raw) {
        return raw.replace("\\url", "")
                .replace("$<$", "<")
                .replace("$>$", ">")
                .replace("{\\textless}", "<")
                .replace("{\\textgreater}", ">")
                .replace("{\\textasciitilde}", "~")
                .replace("{\\_}", "_")
                .replace("\\", "")
                .replace('{', ' ')
                .replace('}', ' ')
                .replace('\n', ' ')
                .strip();
    }

    private static List<Author> authors(Fields fields) {
        List<Author> authors = new ArrayList<>();
        String written = fields.first("author", "authors");
        for (String name : BibtexNames.of(written.isEmpty() ? fields.first("editor") : written)) {
            boolean braced = BibtexNames.isBraced(name) && name.indexOf(',') < 0;
            String plain = Latex.decoded(name);
            Optional<Author> author = BibtexNames.isLabelled(name)
                    ? BibtexNames.ofLabelled(name)
                    : braced ? Names.corporate(plain) : Names.parse(plain);
            author.ifPresent(authors::add);
        }
        return Names.distinct(authors);
    }

    private static String pmid(Fields fields, List<String> addresses) {
        String own = Identifiers.pmid(joined(fields, "pmid", "pubmed_id"));
        if (own.isEmpty() && joined(fields, "eprinttype", "archiveprefix").matches("(?i)pubmed|pmid")) {
            own = Identifiers.pmid(joined(fields, "eprint"));
        }
        String note = joined(fields, "note");
        if (own.isEmpty() && note.contains("PMID")) {
            own = Identifiers.pmid(note);
        }
        return own.isEmpty() ? Identifiers.pmidOfAddresses(addresses) : own;
    }

    private static OptionalInt year(Fields fields) {
        OptionalInt year = Years.find(fields.first("year"));
        return year.isPresent() ? year : Years.find(fields.first("date", "earlyaccessdate"));
    }

    private static Optional<Doi> doi(Fields fields, List<String> addresses) {
        Optional<Doi> doi = Doi.find(address(fields.first("doi")));
        if (doi.isPresent()) {
            return doi;
        }
        // Other addresses may be those of another version, and the tools that write BibTeX name a DOI that they know.
        return addresses.stream()
                .flatMap(a -> Identifiers.doiOfResolver(a).stream())
                .findFirst()
                .or(() -> NotedIdentifiers.doi(List.of(address(fields.first("note")))))
                .or(() -> doiOfKey(fields.first("key")));
    }

    /** Some publishers number their entries by DOI. */
    private static Optional<Doi> doiOfKey(String key) {
        return key.startsWith("10.") ? Doi.find(key) : Optional.empty();
    }

    /** Keywords are parted by semicolons, or by commas where there is none. */
    private static List<String> keywords(Fields fields) {
        return fields.all("keywords", "keyword", "author_keywords", "keywords-plus").stream()
                .map(value -> NbibMapping.joined(Latex.decoded(value)))
                .map(value -> value.indexOf(';') < 0 ? value.replace(',', ';') : value)
                .toList();
    }

    /** The kind behind the entry's type; where that says little or is too wide, by the source's own words. */
    private static PublicationType type(Fields fields) {
        String words = joined(fields, "document_type", "type");
        return switch (fields.first("@")) {
            case "article", "review" -> PublicationType.ARTICLE;
            case "inproceedings", "conference", "proceedings" -> PublicationType.CONFERENCE;
            case "book", "collection", "mvbook", "mvcollection", "inreference", "reference" ->
                Types.ofWords(words).filter(PublicationType.CHAPTER::equals).orElse(PublicationType.BOOK);
            case "incollection", "inbook", "suppbook" -> PublicationType.CHAPTER;
            case "phdthesis", "mastersthesis", "thesis", "bachelorsthesis" -> PublicationType.THESIS;
            case "techreport", "report", "manual" -> PublicationType.REPORT;
            case "unpublished" -> PublicationType.PREPRINT;
            case "patent" -> PublicationType.PATENT;
            case "online", "electronic", "www" -> PublicationType.WEB;
            default -> Types.ofWords(words).orElse(PublicationType.OTHER);
        };
    }
}
