package org.scopedesk.citation.dialect;

import java.util.List;
import java.util.regex.Pattern;
import org.scopedesk.citation.text.CitationText;
import org.scopedesk.citation.text.Types;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Field;
import org.scopedesk.review.LetterCase;
import org.scopedesk.review.PublicationType;

/**
 * Ovid (Medline, PsycINFO, Embase, ERIC, CENTRAL, CAB): TY is JOUR for everything, A2 lists cited authors, ID is the
 * database's own number.
 */
final class Ovid implements Dialect {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");

    @Override
    public String platform() {
        return "Ovid";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.head().contains("Link to the Ovid Full Text")
                || sample.most(
                        fields -> fields.has("T1") && fields.has("ID") && isOvidAddress(fields.first("L2", "UR")))
                || (sample.head().stripLeading().matches("(?s)<?\\d+\\. *>?\\s*\\R.*")
                        && sample.most(fields -> fields.has("T1") && fields.has("ID")));
    }

    @Override
    public boolean betrays(Fields entry) {
        return entry.has("T1") && entry.has("ID") && isOvidAddress(entry.first("L2", "UR"));
    }

    @Override
    public Citation citation(Fields fields) {
        Fields own = new Fields(fields.list().stream().filter(Ovid::isOwn).toList());
        Citation plain = RisMapping.draft(own).build();
        PublicationType type = type(own, plain);
        String id = CitationText.known(own.first("ID", "AN"));
        Citation.Builder draft = plain.but().accession(id).type(type);
        if (type == PublicationType.BOOK) {
            draft.journal("").journalAbbreviation("");
        }
        if (type == PublicationType.CHAPTER) {
            draft.journal(CitationText.title(plain.journal()));
        }
        if (NUMBER.matcher(id).matches() && Databases.of(own).equals("Medline")) {
            draft.pmid(id);
        }
        return draft.build();
    }

    /** A2 holds all cited authors in one line; an ORCID is no name. */
    private static boolean isOwn(Field field) {
        return !field.tag().equals("A2") && !field.tag().equals("AI");
    }

    private static PublicationType type(Fields fields, Citation plain) {
        if (plain.type() != PublicationType.ARTICLE) {
            return plain.type();
        }
        if (fields.says("T3", "Dissertation Abstracts") || fields.says("JF", "Dissertation Abstracts")) {
            return PublicationType.THESIS;
        }
        String words = LetterCase.small(fields.first("PT"));
        boolean periodical = !fields.first("JF", "JA", "NL").isEmpty();
        if (!periodical && !plain.isbn().isEmpty()) {
            String held = CitationText.title(fields.first("T2"));
            return held.isEmpty() || held.equals(plain.title()) ? PublicationType.BOOK : PublicationType.CHAPTER;
        }
        return Types.ofWords(words)
                .filter(found -> List.of(PublicationType.THESIS, PublicationType.CONFERENCE)
                        .contains(found))
                .orElse(PublicationType.ARTICLE);
    }

    private static boolean isOvidAddress(String address) {
        return address.contains("ovidweb.cgi") || address.contains("ovidsp.");
    }
}
