package org.scopedesk.citation;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.LetterCase;

/**
 * Writes citations as BibTeX in Unicode, one entry each, with keys such as {@code nordahl2019peer} that are unique in
 * the file. Characters that mean something to TeX are escaped, except in addresses and DOIs. Not for use by several
 * threads.
 */
public final class BibtexWriter {
    private static final Pattern NO_KEY = Pattern.compile("[^a-z0-9]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\s]+");
    private static final int SHORTEST_WORD = 4;

    private final Appendable out;
    private final Map<String, Integer> keys = new HashMap<>();

    public BibtexWriter(Appendable out) {
        this.out = out;
    }

    /**
     * Writes one entry.
     *
     * @throws IOException if the target cannot be written
     */
    public void write(Citation citation) throws IOException {
        String type = type(citation);
        out.append('@').append(type).append('{').append(key(citation));
        field("title", "{" + escaped(citation.title()) + "}", citation.title());
        field("author", authors(citation.authors()), citation.authors().isEmpty() ? "" : "any");
        String year =
                citation.year().isPresent() ? String.valueOf(citation.year().getAsInt()) : "";
        field("year", year, year);
        text(type.equals("article") ? "journal" : "booktitle", citation.journal());
        text("volume", citation.volume());
        text("number", citation.issue());
        text("pages", citation.pages().replace("-", "--"));
        text(type.equals("phdthesis") ? "school" : "publisher", citation.publisher());
        String doi = citation.doi().map(d -> plain(d.value())).orElse("");
        field("doi", doi, doi);
        String url = citation.urls().isEmpty() ? "" : plain(citation.urls().get(0));
        field("url", url, url);
        text("issn", String.join(", ", citation.issn()));
        text("isbn", String.join(", ", citation.isbn()));
        text("language", citation.language());
        text("keywords", String.join(", ", citation.keywords()));
        text("abstract", citation.abstractText());
        out.append("\n}\n\n");
    }

    private void text(String name, String value) throws IOException {
        field(name, escaped(value), value);
    }

    private void field(String name, String written, String known) throws IOException {
        if (!known.isBlank()) {
            out.append(",\n  ").append(name).append(" = {").append(written).append('}');
        }
    }

    private String key(Citation citation) {
        String family = citation.authors().isEmpty()
                ? "anon"
                : citation.authors().get(0).family();
        String year =
                citation.year().isPresent() ? String.valueOf(citation.year().getAsInt()) : "nd";
        String word = List.of(citation.title().split("[\\s\\p{Punct}]+", -1)).stream()
                .filter(part -> part.length() >= SHORTEST_WORD)
                .findFirst()
                .orElse("");
        String key = ascii(family) + year + ascii(word);
        int times = keys.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "-" + times;
    }

    private static String ascii(String text) {
        String plain = Normalizer.normalize(LetterCase.small(text), Normalizer.Form.NFD)
                .replace("ø", "o")
                .replace("æ", "ae");
        return NO_KEY.matcher(plain).replaceAll("");
    }

    /** A body is kept whole by braces. */
    private static String authors(List<Author> authors) {
        return authors.stream()
                .map(author -> author.corporate()
                        ? "{" + escaped(author.family()) + "}"
                        : escaped(author.inverted()).replace(" and ", " {and} "))
                .collect(Collectors.joining(" and "));
    }

    /** Braces would end the field: none are left. */
    private static String plain(String address) {
        return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }

    private static String escaped(String value) {
        StringBuilder text = new StringBuilder(value.length() + 8);
        for (char c : BLANKS.matcher(value.strip()).replaceAll(" ").toCharArray()) {
            switch (c) {
                case '&', '%', '$', '#', '_' -> text.append('\\').append(c);
                case '{' -> text.append("\\textbraceleft{}");
                case '}' -> text.append("\\textbraceright{}");
                case '\\' -> text.append("\\textbackslash{}");
                case '~' -> text.append("\\textasciitilde{}");
                case '^' -> text.append("\\textasciicircum{}");
                default -> text.append(c);
            }
        }
        return text.toString();
    }

    private static String type(Citation citation) {
        return switch (citation.type()) {
            case ARTICLE -> "article";
            case CONFERENCE -> "inproceedings";
            case BOOK -> "book";
            case CHAPTER -> "incollection";
            case THESIS -> "phdthesis";
            case REPORT -> "techreport";
            case PREPRINT, REGISTRATION, PATENT, WEB, OTHER -> "misc";
        };
    }
}
