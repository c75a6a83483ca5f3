package org.scopedesk.workbench;

/** Records behind one number of a source or of a file. */
public enum RecordSlice {
    /** Every record. */
    ALL,
    WITHOUT_TITLE,
    WITHOUT_YEAR,
    WITHOUT_ABSTRACT,
    /** Records that no other source brought. */
    UNIQUE,
    /** Records that were rejected first and repaired later. */
    REPAIRED
}
