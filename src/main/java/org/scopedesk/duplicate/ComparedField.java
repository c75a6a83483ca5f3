package org.scopedesk.duplicate;

/** The fields in which two records are compared, in the order of a reference. */
public enum ComparedField {
    TITLE("title"),
    AUTHORS("authors"),
    YEAR("year"),
    JOURNAL("journal"),
    VOLUME("volume"),
    ISSUE("issue"),
    PAGES("pages"),
    DOI("DOI"),
    PMID("PubMed number"),
    ABSTRACT("abstract");

    private final String word;

    ComparedField(String word) {
        this.word = word;
    }

    /** Its name in the lines that say why. */
    public String word() {
        return word;
    }
}
