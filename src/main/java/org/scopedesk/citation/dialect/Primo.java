package org.scopedesk.citation.dialect;

import java.util.List;
import java.util.regex.Pattern;
import org.scopedesk.citation.text.CitationText;
import org.scopedesk.citation.text.Names;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.PublicationType;

/**
 * Primo (Oria and other library catalogues): the catalogue's punctuation stands in titles, T2 of a book is another
 * title, editors stand under A2, the order of the tags changes from entry to entry.
 */
final class Primo implements Dialect {
    private static final Pattern NUMBER = Pattern.compile(
            "(?:alma\\d{6,}|cdi_\\w+|TN_cdi_\\w+|BIBSYS_\\w+|[A-Z0-9]+_(?:ALMA|ALEPH|ILS|SFX|ILS_)\\w*\\d{6,}).*");

    private static final Pattern CARRIER = Pattern.compile(
            "\\s*\\[(?:electronic resource|elektronisk ressurs|ebok|e-book|videorecording)]", Pattern.CASE_INSENSITIVE);

    @Override
    public String platform() {
        return "Primo";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.most(fields -> NUMBER.matcher(fields.first("ID")).matches());
    }

    @Override
    public boolean betrays(Fields entry) {
        return NUMBER.matcher(entry.first("ID")).matches();
    }

    @Override
    public String source(Sample sample) {
        return sample.any(fields -> fields.first("ID").startsWith("BIBSYS_")) ? "Oria" : Databases.of(sample);
    }

    @Override
    public Citation citation(Fields fields) {
        Citation plain = RisMapping.draft(fields).build();
        Citation.Builder draft = plain.but()
                .title(catalogued(plain.title()))
                .accession(CitationText.known(fields.first("ID")))
                .authors(authors(fields));
        boolean article = plain.type() == PublicationType.ARTICLE;
        String other = CitationText.title(fields.first("T2"));
        if (!article && plain.type() != PublicationType.CHAPTER && !other.equals(plain.title())) {
            draft.otherTitle(catalogued(other));
            draft.journal(CitationText.known(fields.first("JF", "JO", "JA")));
        }
        return draft.build();
    }

    private static List<Author> authors(Fields fields) {
        List<Author> authors = Names.list(fields.lines("AU", "A1"));
        return authors.isEmpty() ? Names.list(fields.lines("A2", "A3", "ED")) : authors;
    }

    /** {@code Title : subtitle / responsibility} as {@code Title: subtitle}, without the carrier in brackets. */
    private static String catalogued(String title) {
        String text = (title.indexOf('[') < 0 ? title : CARRIER.matcher(title).replaceAll(""))
                .replace(" : ", ": ")
                .replace(" ; ", "; ")
                .strip();
        int responsibility = text.indexOf(" / ");
        text = responsibility > 0 ? text.substring(0, responsibility) : text;
        while (text.endsWith("/") || text.endsWith(":") || text.endsWith(";")) {
            text = text.substring(0, text.length() - 1).stripTrailing();
        }
        return text;
    }
}
