package org.scopedesk.citation.dialect;

import java.util.Set;
import org.scopedesk.review.Field;

/** Google Scholar: {@code T1 A1 JO VL IS SP EP SN Y1 PB} and nothing else. */
final class GoogleScholar implements Dialect {
    private static final Set<String> TAGS =
            Set.of("TY", "T1", "T2", "A1", "A2", "JO", "VL", "IS", "SP", "EP", "SN", "Y1", "PB");

    @Override
    public String platform() {
        return "Google Scholar";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.most(GoogleScholar::isBare)
                && !sample.any(fields -> !fields.first("AB", "N2", "DO", "UR").isEmpty());
    }

    @Override
    public String source(Sample sample) {
        return "Google Scholar";
    }

    private static boolean isBare(Fields fields) {
        return fields.has("T1")
                && fields.has("A1")
                && fields.list().stream().map(Field::tag).allMatch(TAGS::contains);
    }
}
