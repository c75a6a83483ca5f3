package org.scopedesk.citation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/** What one row says, by the columns of its table. Holds no state but the table's head and the row. */
public final class RowCitation {
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,7}");
    private static final Pattern NUMBERED = Pattern.compile("(?s).{1,100}\\D\\d{1,2}\\s?");
    private static final Pattern NUMBER_OF_PAGES = Pattern.compile("[1-9]\\d{0,4}");
    private static final Pattern BETWEEN_LINKS = Pattern.compile("[;|](?=\\s*http)");
    private static final Pattern TYPE_WORDS = Pattern.compile("(\\p{Ll})(\\p{Lu})");
    private static final Set<String> NO_TYPES = Set.of("html", "pdf", "citation", "doc", "text");
    private static final Pattern PUBMED = Pattern.compile("(?i)pubmed[^0-9]{0,40}(\\d{1,8})\\b");
    private static final Pattern DOI_IN_LINK = Pattern.compile("(?i)(?<![\\p{L}\\p{N}_])doi[:=](10\\.[^&\\s]+)");

    private static final Pattern EBSCO_MEDLINE = Pattern.compile("ebscohost\\.com/.*[?&]db=(?:cmedm|mdc|mnh|mdl)&");
    private static final Pattern RESOLVER = Pattern.compile("(?i)^\\s*https?://(?:dx\\.)?doi\\.org/10\\.");

    private static final Pattern HYPHEN = Pattern.compile("[\u2010\u2011\u2012\u2014\u2212]");

    private final TableHead head;
    private final List<String> cells;

    /** @param cells the cells of the row, in line with the headers */
    public RowCitation(TableHead head, List<String> cells) {
        this.head = head;
        this.cells = cells;
    }

    /** True if a column that says something about a publication has something in it. */
    public boolean isAny() {
        return head.places().keySet().stream()
                .anyMatch(column -> column != Column.NOTES && !first(column).isEmpty());
    }

    /** The identifier that the row carries itself, else the source's number; empty if none. */
    public String ownId() {
        String own = first(Column.OWN_ID);
        return Cleaned.number(bare(own.isEmpty() ? first(Column.ACCESSION) : own));
    }

    /** The title, cleaned; empty if the row has none. */
    public String title() {
        String title = withSubtitle(firstTitle(Column.TITLE));
        return head.dialect().platform().equals("Primo") ? CitationText.catalogued(title, ownId()) : title;
    }

    private String withSubtitle(String title) {
        String subtitle = firstTitle(Column.SUBTITLE);
        boolean apart = !title.isEmpty()
                && !subtitle.isEmpty()
                && !LetterCase.small(title).endsWith(LetterCase.small(subtitle))
                && !LetterCase.small(title).contains(": " + LetterCase.small(subtitle));
        String between = title.endsWith("?") || title.endsWith("!") ? " " : ": ";
        return apart ? title + between + subtitle : title;
    }

    /** The citation; every part of which the row says nothing is empty. */
    public Citation citation() {
        Optional<CitedAs> cited = cited();
        boolean within = cited.isPresent() && !head.places().containsKey(Column.CITED_AS);
        String journal = or(within ? "" : text(Column.JOURNAL), cited.map(CitedAs::journal));
        String volume = or(number(Column.VOLUME), cited.map(CitedAs::volume));
        String title = title();
        String other = firstTitle(Column.OTHER_TITLE);
        String abstractText = Abstracts.first(all(Column.ABSTRACT));
        return Citation.builder()
                .type(type(!journal.isEmpty() && !volume.isEmpty()))
                .title(title.isEmpty() ? other : title)
                .otherTitle(other.equals(title) || title.isEmpty() ? "" : other)
                .authors(authors())
                .year(year(cited.map(CitedAs::year).orElse("")))
                .journal(journal)
                .journalAbbreviation(text(Column.JOURNAL_ABBREVIATION))
                .volume(volume)
                .issue(or(
                        Issues.of(unlessDate(number(Column.ISSUE))),
                        cited.map(CitedAs::issue).map(Issues::of)))
                .pages(or(pages(), cited.map(CitedAs::pages).map(pages -> Pages.of(pages, ""))))
                .doi(doi())
                .pmid(pmid())
                .accession(Cleaned.number(bare(text(Column.ACCESSION))))
                .issn(Identifiers.issn(all(Column.ISSN)))
                .isbn(Identifiers.isbn(all(Column.ISBN)))
                .abstractText(abstractText)
                .abstractIsFragment(Abstracts.isFragment(abstractText))
                .keywords(keywords())
                .language(text(Column.LANGUAGE))
                .urls(Identifiers.urls(links()))
                .publisher(text(Column.PUBLISHER))
                .build();
    }

    /** A table without columns for years and volumes may tell them where its journals stand. */
    private Optional<CitedAs> cited() {
        Set<Column> columns = head.places().keySet();
        if (columns.contains(Column.CITED_AS)) {
            return Optional.of(text(Column.CITED_AS))
                    .filter(text -> !text.isEmpty())
                    .flatMap(this::citedAs);
        }
        return columns.contains(Column.YEAR) || columns.contains(Column.VOLUME)
                ? Optional.empty()
                : CitedAs.beyondDoubt(text(Column.JOURNAL));
    }

    private Optional<CitedAs> citedAs(String text) {
        return isOvid() ? Optional.of(CitedAs.ofOvid(text)) : CitedAs.of(text);
    }

    private boolean isOvid() {
        return head.dialect().platform().equals("Ovid");
    }

    /** What a spreadsheet program did to the row, one sentence each; empty if nothing is seen. */
    public List<String> damage() {
        List<String> found = new ArrayList<>();
        if (Cleaned.isDate(first(Column.PAGES)) || Cleaned.isDate(first(Column.ISSUE))) {
            found.add("Pages or issue were turned into a date by a spreadsheet program; they are left out.");
        }
        if (Cleaned.isRounded(first(Column.ACCESSION)) || Cleaned.isRounded(first(Column.PMID))) {
            found.add("A long number was rounded by a spreadsheet program; it is left out.");
        }
        return found;
    }

    /** The persons of the best column that has any, and the groups, which stand in a column of their own. */
    private List<Author> authors() {
        List<Author> persons = persons();
        List<Author> groups = all(Column.GROUPS).stream()
                .flatMap(cell -> Stream.of(cell.split(";", -1)))
                .flatMap(group -> Names.corporate(group).stream())
                .toList();
        return groups.isEmpty()
                ? persons
                : Names.distinct(
                        Stream.concat(persons.stream(), groups.stream()).toList());
    }

    private List<Author> persons() {
        if (isOneEach()) {
            return Names.distinct(all(Column.AUTHORS).stream()
                    .flatMap(cell -> head.dialect().authors().authors(cell).stream())
                    .toList());
        }
        for (String cell : all(Column.AUTHORS)) {
            List<Author> persons = head.dialect().authors().authors(cell);
            if (!persons.isEmpty()) {
                return persons;
            }
        }
        return List.of();
    }

    /** True for {@code Author 1}, {@code Author 2}: a column for each person. */
    private boolean isOneEach() {
        List<Integer> places = head.places().getOrDefault(Column.AUTHORS, List.of());
        return places.size() > 1
                && places.stream()
                        .allMatch(place -> NUMBERED.matcher(head.header(place)).matches());
    }

    private OptionalInt year(String cited) {
        for (String cell : all(Column.YEAR)) {
            OptionalInt year = Cleaned.year(cell);
            if (year.isPresent()) {
                return year;
            }
        }
        return Years.find(cited);
    }

    private PublicationType type(boolean inJournal) {
        for (String cell : all(Column.TYPE)) {
            if (NO_TYPES.contains(LetterCase.small(cell))) {
                continue;
            }
            PublicationType code = Types.ofRis(cell);
            Optional<PublicationType> type = code == PublicationType.OTHER
                    ? Types.ofWords(TYPE_WORDS.matcher(cell).replaceAll("$1 $2"))
                    : Optional.of(code);
            if (type.isPresent()) {
                return type.get();
            }
        }
        return inJournal ? PublicationType.ARTICLE : PublicationType.OTHER;
    }

    private String pages() {
        String range = HYPHEN.matcher(unlessDate(number(Column.PAGES))).replaceAll("-");
        if (!range.isEmpty()) {
            return Pages.of(range, "");
        }
        String from = number(Column.FIRST_PAGE);
        String to = number(Column.LAST_PAGE);
        String pages = Pages.of(from, to.isEmpty() ? lastByCount(from) : to);
        return pages.isEmpty() ? number(Column.ARTICLE_NUMBER) : pages;
    }

    private String lastByCount(String from) {
        String count = number(Column.PAGE_COUNT);
        boolean numbers = PAGE_NUMBER.matcher(from).matches()
                && NUMBER_OF_PAGES.matcher(count).matches();
        return numbers ? String.valueOf(Integer.parseInt(from) + Integer.parseInt(count) - 1) : "";
    }

    private Optional<Doi> doi() {
        for (String cell : all(Column.DOI)) {
            Matcher link = DOI_IN_LINK.matcher(cell);
            Optional<Doi> doi = Doi.find(cell.startsWith("http") && link.find() ? link.group(1) : cell);
            if (doi.isPresent()) {
                return doi;
            }
        }
        // Where a table has a column for DOIs, only an address of the resolver is one; others may name a neighbour's.
        boolean resolved = head.places().containsKey(Column.DOI);
        return links().stream()
                .filter(link -> !resolved || RESOLVER.matcher(link).find())
                .flatMap(link -> Identifiers.doiOfAddress(link.strip()).stream())
                .findFirst()
                .or(() -> NotedIdentifiers.statedDoi(all(Column.NOTES)));
    }

    private String pmid() {
        for (String cell : all(Column.PMID)) {
            String value = Cleaned.number(cell);
            Matcher named = PUBMED.matcher(value);
            String pmid = Cleaned.isRounded(value) ? "" : named.find() ? named.group(1) : Identifiers.pmid(value);
            if (!pmid.isEmpty() && !pmid.equals("0")) {
                return pmid;
            }
        }
        return pmidOfMedline();
    }

    /** On EBSCOhost and Ovid the number of a record in Medline is its PubMed number. */
    private String pmidOfMedline() {
        boolean medline = isOvid()
                ? text(Column.DATABASE).contains("MEDLINE")
                : links().stream().anyMatch(link -> EBSCO_MEDLINE.matcher(link).find());
        return medline ? Identifiers.pmid(number(Column.ACCESSION)) : NotedIdentifiers.statedPmid(all(Column.NOTES));
    }

    private List<String> keywords() {
        List<String> words = new ArrayList<>();
        for (String cell : all(Column.KEYWORDS)) {
            words.addAll(KeywordCell.words(cell, head.dialect().keywordsByComma()));
        }
        return Keywords.of(words);
    }

    private List<String> links() {
        return all(Column.URL).stream()
                .flatMap(cell -> BETWEEN_LINKS.splitAsStream(cell))
                .toList();
    }

    /** A number from a service that writes its numbers as addresses, without the address. */
    private static String bare(String id) {
        return id.startsWith("https://openalex.org/") ? id.substring(id.lastIndexOf('/') + 1) : id;
    }

    private static String or(String value, Optional<String> otherwise) {
        return value.isEmpty() ? otherwise.orElse("") : value;
    }

    private static String unlessDate(String value) {
        return Cleaned.isDate(value) ? "" : value;
    }

    private String number(Column column) {
        return Cleaned.number(text(column));
    }

    /** The first value of a column that is known, cleaned; empty if there is none or a spreadsheet rounded it. */
    private String text(Column column) {
        String value = CitationText.firstKnown(all(column));
        return Cleaned.isRounded(value) ? "" : value;
    }

    private String firstTitle(Column column) {
        for (String cell : all(column)) {
            String title = CitationText.title(cell);
            if (!title.isEmpty()) {
                return title;
            }
        }
        return "";
    }

    private String first(Column column) {
        List<String> values = all(column);
        return values.isEmpty() ? "" : values.get(0);
    }

    private List<String> all(Column column) {
        List<Integer> places = head.places().get(column);
        if (places == null) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        for (int place : places) {
            String value = place < cells.size() ? Cleaned.cell(cells.get(place)) : "";
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }
}
