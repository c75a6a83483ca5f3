package org.scopedesk.duplicate;

/**
 * How one field of two records compares, for people.
 *
 * @param field the field's name: title, authors, year, journal, volume, issue, pages, DOI, PubMed number, abstract
 * @param agreement how it compares
 * @param words the same in a few words: "titles 0.97 alike"
 */
public record FieldEvidence(String field, Agreement agreement, String words) {}
