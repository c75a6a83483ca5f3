package org.scopedesk.citation.dialect;

import java.util.regex.Pattern;
import org.scopedesk.citation.text.Types;
import org.scopedesk.review.Citation;

/** ProQuest: {@code Label - value} lines in N1, the translated title under TT, several numbers under AN. */
final class ProQuest implements Dialect {
    private static final Pattern PSYCINFO = Pattern.compile("\\d{4}-\\d{5}-\\d{3}");
    private static final Pattern PUBMED = Pattern.compile("\\d{5,8}");

    @Override
    public String platform() {
        return "ProQuest";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.says("N1", "Last updated - ")
                || sample.any(fields -> fields.says("UR", "proquest.com") && (fields.has("L2") || fields.has("AN")));
    }

    @Override
    public boolean betrays(Fields entry) {
        return entry.has("T1") && entry.has("AN") && entry.says("UR", "proquest.com");
    }

    @Override
    public String source(Sample sample) {
        return Databases.named(Fields.between(sample.first("DB"), "", ";\n"));
    }

    @Override
    public Citation citation(Fields fields) {
        String numbers = fields.first("AN");
        String own = Fields.between(numbers, "", ";\n");
        String ofDatabase = Fields.between(numbers, ";", ";\n");
        boolean psycInfo = PSYCINFO.matcher(ofDatabase).matches();
        Citation.Builder draft = RisMapping.draft(fields).accession(psycInfo ? ofDatabase : own);
        if (PUBMED.matcher(ofDatabase).matches()
                && Databases.named(fields.first("DB")).equals("Medline")) {
            draft.pmid(ofDatabase);
        }
        Types.ofWords(fields.first("M3")).filter(type -> isVague(fields)).ifPresent(draft::type);
        return draft.build();
    }

    private static boolean isVague(Fields fields) {
        return fields.first("TY").strip().equals("GEN");
    }
}
