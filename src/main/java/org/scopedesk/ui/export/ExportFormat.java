package org.scopedesk.ui.export;

import java.util.Locale;

/** The formats of exported records. */
enum ExportFormat {
    RIS("ris", "R"),
    CSV("csv", "C"),
    BIBTEX("bib", "B"),
    JSON("json", "J");

    private final String ending;
    private final String key;

    ExportFormat(String ending, String key) {
        this.ending = ending;
        this.key = key;
    }

    /** The file's ending, without dot. */
    String ending() {
        return ending;
    }

    /** The name of the command that chooses it. */
    String command() {
        return "export.format." + name().toLowerCase(Locale.ROOT);
    }

    /** The key that usually chooses it. */
    String key() {
        return key;
    }
}
