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

    @Override
    public String platform() {
        return "Primo";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.most(fields -> isNumber(fields.first("ID")));
    }

    @Override
    public boolean betrays(Fields entry) {
        return isNumber(entry.first("ID"));
    }

    @Override
    public String source(Sample sample) {
        return sample.any(fields -> fields.first("ID").startsWith("BIBSYS_")) ? "Oria" : Databases.of(sample);
    }

    @Override
    public Citation citation(Fields fields) {
        Citation plain = RisMapping.draft(fields).build();
        Citation.Builder draft = plain.but()
                .title(CitationText.catalogued(plain.title(), fields.first("ID")))
                .accession(CitationText.known(fields.first("ID")))
                .authors(authors(fields));
        boolean article = plain.type() == PublicationType.ARTICLE;
        String other = CitationText.title(fields.first("T2"));
        if (!article && plain.type() != PublicationType.CHAPTER && !other.equals(plain.title())) {
            draft.otherTitle(CitationText.catalogued(other, fields.first("ID")));
            draft.journal(CitationText.known(fields.first("JF", "JO", "JA")));
        }
        return draft.build();
    }

    private static List<Author> authors(Fields fields) {
        List<Author> authors = Names.list(fields.lines("AU", "A1"));
        return authors.isEmpty() ? Names.list(fields.lines("A2", "A3", "ED")) : authors;
    }

    /** True for a number of a catalogue or of the central index. */
    static boolean isNumber(String id) {
        return NUMBER.matcher(id).matches();
    }
}
