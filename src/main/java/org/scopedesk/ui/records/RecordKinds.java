package org.scopedesk.ui.records;

import java.util.List;
import org.scopedesk.ui.Outside.Kind;
import org.scopedesk.ui.Texts;

/** The kinds of files that records are saved as. */
public final class RecordKinds {
    private RecordKinds() {}

    /** RIS, CSV, BibTeX and JSON. */
    public static List<Kind> all(Texts texts) {
        return List.of(
                new Kind(texts.of("records.kind.ris"), "ris"),
                new Kind(texts.of("records.kind.csv"), "csv"),
                new Kind(texts.of("records.kind.bib"), "bib"),
                new Kind(texts.of("records.kind.json"), "json"));
    }

    /** A name for a file after words for people: letters, digits and hyphens. */
    public static String fileName(String words) {
        String plain = words.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "records" : plain;
    }
}
