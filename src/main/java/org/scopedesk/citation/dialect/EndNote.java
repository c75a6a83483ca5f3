package org.scopedesk.citation.dialect;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.scopedesk.citation.text.Identifiers;
import org.scopedesk.citation.text.Years;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Field;

/** EndNote: tags in alphabetical order, a short title, the running number under ID at the end of each entry. */
final class EndNote implements Dialect {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
    private static final Pattern ONLINE = Pattern.compile("\\d{4}[/-]\\d{1,2}(?:[/-]|$)");

    @Override
    public String platform() {
        return "EndNote";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.most(
                fields -> fields.has("ST") && NUMBER.matcher(fields.first("ID")).matches() && isSorted(fields));
    }

    @Override
    public Citation citation(Fields fields) {
        Citation.Builder draft = RisMapping.draftByStatedDoi(fields);
        boolean pubMed = fields.first("DP").equals("NLM");
        String pmid = pubMed ? Identifiers.pmid(fields.first("AN")) : "";
        Citation read = pmid.isEmpty() ? draft.build() : draft.pmid(pmid).build();
        OptionalInt online = read.year().isPresent() ? OptionalInt.empty() : yearOnline(fields.first("ET"));
        return online.isPresent() ? read.but().year(online).build() : read;
    }

    /** EndNote keeps the day of going online where a book has its edition: {@code 2019/03/05}. */
    static OptionalInt yearOnline(String edition) {
        return ONLINE.matcher(edition).lookingAt() ? Years.find(edition) : OptionalInt.empty();
    }

    /** True if the tags between TY and ID stand in the order of the alphabet; titles and last pages wander. */
    static boolean isSorted(Fields fields) {
        List<Field> list = fields.list();
        for (int i = 2; i < list.size() - 1; i++) {
            if (list.get(i - 1).tag().compareTo(list.get(i).tag()) > 0
                    && !list.get(i).tag().startsWith("T")
                    && !list.get(i).tag().equals("EP")) {
                return false;
            }
        }
        return true;
    }
}
