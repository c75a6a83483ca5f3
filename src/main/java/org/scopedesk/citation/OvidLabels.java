package org.scopedesk.citation;

import static java.util.Map.entry;

import java.util.Map;

/** The labels in words that Ovid writes instead of tags, and the tags they stand for. */
final class OvidLabels {
    private static final Map<String, String> TAGS = Map.ofEntries(
            entry("Unique Identifier", "UI"),
            entry("Record Owner", "RO"),
            entry("Status", "ST"),
            entry("Accession Number", "AN"),
            entry("Database", "DB"),
            entry("Title", "TI"),
            entry("Article Title", "TI"),
            entry("Chapter Title", "TI"),
            entry("Original Title", "OT"),
            entry("Source", "SO"),
            entry("Author", "AUTHORS"),
            entry("Authors", "AUTHORS"),
            entry("Author(s)", "AUTHORS"),
            entry("Authors Full Name", "AUTHORS FULL"),
            entry("Author Full Name", "AUTHORS FULL"),
            entry("Institution", "IN"),
            entry("Abstract", "AB"),
            entry("DOI", "DO"),
            entry("DOI Number", "DO"),
            entry("Digital Object Identifier", "DO"),
            entry("Year of Publication", "YR"),
            entry("Publication Year", "YR"),
            entry("Date of Publication", "DP"),
            entry("Publication Type", "PT"),
            entry("Document Type", "DT"),
            entry("Language", "LG"),
            entry("ISSN", "IS"),
            entry("ISBN", "IB"),
            entry("PMID", "PM"),
            entry("Journal Name", "JN"),
            entry("Publisher", "PB"),
            entry("MeSH Subject Headings", "MH"),
            entry("Subject Headings", "SH"),
            entry("Keyword Heading", "KW"));

    private OvidLabels() {}

    static boolean isKnown(String line) {
        return TAGS.containsKey(line.strip());
    }

    /** The tag a label stands for; the label itself if it is another. */
    static String tag(String line) {
        String label = line.strip();
        return TAGS.getOrDefault(label, label);
    }
}
