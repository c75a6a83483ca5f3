package org.scopedesk.ranking;

/**
 * What the ranking reads of one record.
 *
 * @param id the caller's name for the record, unique in its corpus
 * @param title empty if there is none
 * @param abstractText empty if there is none
 */
public record RankingText(String id, String title, String abstractText) {}
