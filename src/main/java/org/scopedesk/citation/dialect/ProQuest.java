package org.scopedesk.citation.dialect;

import org.scopedesk.citation.text.Types;
import org.scopedesk.review.Citation;

/** ProQuest: {@code Label - value} lines in N1, the translated title under TT, several numbers under AN. */
final class ProQuest implements Dialect {
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
        Citation.Builder draft = RisMapping.draft(fields).accession(Fields.between(numbers, "", ";\n"));
        Types.ofWords(fields.first("M3")).filter(type -> isVague(fields)).ifPresent(draft::type);
        return draft.build();
    }

    private static boolean isVague(Fields fields) {
        return fields.first("TY").strip().equals("GEN");
    }
}
