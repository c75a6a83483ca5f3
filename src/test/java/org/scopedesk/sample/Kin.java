package org.scopedesk.sample;

/**
 * How a work is related to another that it is not a duplicate of.
 *
 * @param relation "part II of", "erratum to", "reply to"...; empty if it stands alone
 * @param of the number of the other work; 0 if it stands alone
 */
record Kin(String relation, int of) {
    static final Kin NONE = new Kin("", 0);

    /** As {@code truth.csv} prints it, {@code erratum to W0012}; empty if the work stands alone. */
    String text() {
        return relation.isEmpty() ? "" : relation + " " + Work.label(of);
    }
}
