package org.scopedesk.citation.dialect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scopedesk.citation.text.Abstracts;
import org.scopedesk.citation.text.CitationText;
import org.scopedesk.citation.text.Types;
import org.scopedesk.review.Citation;
import org.scopedesk.review.PublicationType;

/**
 * EBSCOhost (CINAHL, PsycINFO, Academic Search, Medline): T2 is a subtitle, not the journal; type, language and
 * accession stand in one long note; further AB lines are rights or other languages.
 */
final class Ebsco implements Dialect {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");
    private static final String ENDS = ".;\n";

    @Override
    public String platform() {
        return "EBSCOhost";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.most(fields -> fields.says("DP", "EBSCOhost")
                || fields.says("UR", "research.ebsco.com/")
                || (fields.says("N1", "Accession Number:") && fields.says("UR", "search.ebscohost.com")));
    }

    @Override
    public boolean betrays(Fields entry) {
        return entry.has("T1") && entry.says("DP", "EBSCOhost");
    }

    @Override
    public Citation citation(Fields fields) {
        Citation plain = RisMapping.draft(fields).build();
        String note = fields.first("N1");
        String own = CitationText.known(fields.first("JF", "JO", "JA", "J1"));
        boolean newer = own.isEmpty() && (!fields.has("T1") || isNewer(fields));
        Citation.Builder draft = plain.but()
                .journal(newer ? plain.journal() : journal(plain, own))
                .otherTitle(CitationText.title(newer ? fields.first("TT") : fields.first("T2", "TT")))
                .accession(accession(fields, note));
        List<String> texts = fields.all("AB", "N2");
        if (texts.size() > 1) {
            String text = Abstracts.first(texts);
            draft.abstractText(text).abstractIsFragment(Abstracts.isFragment(text));
        }
        if (plain.language().isEmpty()) {
            draft.language(language(Fields.between(note, "Language: ", ENDS)));
        }
        type(plain, note).ifPresent(draft::type);
        return pubMed(fields, note, draft).build();
    }

    private static boolean isNewer(Fields fields) {
        return fields.says("UR", "research.ebsco.com/");
    }

    /** A book in which a chapter is ends in a stop like titles do. */
    private static String journal(Citation plain, String own) {
        return plain.type() == PublicationType.CHAPTER ? CitationText.title(own) : own;
    }

    /** The note is more exact than TY, which says JOUR of most. */
    private static Optional<PublicationType> type(Citation plain, String note) {
        if (plain.type() != PublicationType.ARTICLE) {
            return Optional.empty();
        }
        String words = Fields.between(note, "Publication Type: ", ".\n");
        return Types.ofWords(words.isEmpty() ? Fields.between(note, "Document Type: ", ENDS) : words)
                .filter(type -> type != PublicationType.BOOK);
    }

    /** PsycINFO writes the next label without a blank: {@code EnglishMajor Descriptor}. */
    private static String language(String noted) {
        for (int i = 1; i < noted.length(); i++) {
            if (Character.isUpperCase(noted.charAt(i)) && Character.isLowerCase(noted.charAt(i - 1))) {
                return noted.substring(0, i);
            }
        }
        return CitationText.known(noted);
    }

    private static String accession(Fields fields, String note) {
        String tagged = CitationText.known(fields.first("AN", "ID"));
        String noted = Fields.between(note, "Accession Number: ", ".; \n");
        return RisMapping.firstOf(tagged, noted, Fields.between(fields.first("UR"), "AN=", "&"));
    }

    private static Citation.Builder pubMed(Fields fields, String note, Citation.Builder draft) {
        String number = switch (Databases.of(fields)) {
            case "Medline" -> accession(fields, note);
            case "PsycINFO" -> Fields.between(note, "PMID: ", ".; \n");
            // Without these letters the number is that of a commentary.
            default -> Fields.between(note, "PMID: NLM", ".; \n");
        };
        return draft.pmid(NUMBER.matcher(number).matches() ? number : RisMapping.pmidOutsideNotes(fields));
    }
}
