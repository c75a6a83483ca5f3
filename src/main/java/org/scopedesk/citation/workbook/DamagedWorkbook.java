package org.scopedesk.citation.workbook;

/** A workbook cannot be read. */
public final class DamagedWorkbook extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    DamagedWorkbook(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What is wrong, in a sentence for people. */
    public String reason() {
        return reason;
    }
}
