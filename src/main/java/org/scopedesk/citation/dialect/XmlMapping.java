package org.scopedesk.citation.dialect;

import org.scopedesk.citation.xml.Element;
import org.scopedesk.citation.xml.EntryNames;
import org.scopedesk.review.Citation;

/** What the elements of a format in XML mean. Implementations hold no state. */
public interface XmlMapping {

    /** The elements that hold entries. */
    EntryNames names();

    /** What an entry says. */
    Citation citation(Element entry);

    /** The identifier the entry carries itself; empty if none. */
    String ownId(Element entry);

    /** True if the tag of a field (its path) says nothing of the publication, so that an entry with nothing else is empty. */
    default boolean isFrame(String tag) {
        return tag.indexOf('@') >= 0;
    }

    /** True for an element that stands among the entries and is none. */
    default boolean isNotice(Element entry) {
        return false;
    }

    /** What such an element says, for people. */
    default String notice() {
        return "";
    }
}
