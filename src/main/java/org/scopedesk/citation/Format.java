package org.scopedesk.citation;

/** The formats in which databases and tools export. */
public enum Format {
    RIS("RIS"),
    NBIB("PubMed (nbib)"),
    OVID_TAGGED("Ovid tagged"),
    WOS_TAGGED("Web of Science tagged"),
    WOS_TAB("Web of Science tab-delimited"),
    CSV("CSV"),
    CSV_BY_ROW("CSV, fields by row"),
    ENDNOTE_TAGGED("EndNote tagged"),
    REFWORKS_TAGGED("RefWorks tagged"),
    COCHRANE_TEXT("Cochrane Library plain text"),
    ENDNOTE_XML("EndNote XML"),
    PUBMED_XML("PubMed XML"),
    BIBTEX("BibTeX"),
    XLSX("Excel workbook");

    private final String label;

    Format(String label) {
        this.label = label;
    }

    /** The name for people; also what is stored with an import. */
    public String label() {
        return label;
    }
}
