package org.scopedesk.review;

/**
 * Where records come from: PsycINFO, Oria, a website, the reference lists of included reports.
 *
 * @param id its identifier
 * @param name its name, not blank
 * @param kind which column of the flow diagram it belongs to
 * @param platform the platform it was searched on (Ovid, EBSCOhost); empty if it is its own
 */
public record Source(Id<Source> id, String name, SourceKind kind, String platform) {

    public Source {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a source needs a name");
        }
    }
}
