package org.scopedesk.citation.xml;

/** What the text of one entry turned out to be. */
public sealed interface Parsed {

    /** Well-formed XML. */
    record Whole(Element element) implements Parsed {}

    /**
     * No well-formed XML.
     *
     * @param reason one sentence: what is wrong
     */
    record Broken(String reason) implements Parsed {}
}
