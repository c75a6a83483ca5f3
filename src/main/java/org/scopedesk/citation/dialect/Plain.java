package org.scopedesk.citation.dialect;

/** RIS of no platform that is known: the plain mapping. */
final class Plain implements Dialect {
    @Override
    public String platform() {
        return "";
    }

    @Override
    public boolean wrote(Sample sample) {
        return true;
    }
}
