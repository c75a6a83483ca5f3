package org.scopedesk.workbench;

/** What part of an open review changed, so that whoever shows it can look again. */
public enum Change {
    /** Details, reviewers, criteria, reasons, highlight words, policy, sources or searches. */
    SETUP,
    /** Records were imported. */
    RECORDS,
    /** Duplicate groups. */
    GROUPS,
    /** Decisions, undo, adjudications, retrievals. */
    DECISIONS,
    /** Notes, and labels put on records or taken off. */
    NOTES
}
