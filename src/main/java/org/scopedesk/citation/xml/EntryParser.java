package org.scopedesk.citation.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.scopedesk.review.Field;

/**
 * Parses the text of one entry after the other. Knows no entities but those of XML itself, and opens nothing outside the
 * text. Not for use by several threads.
 */
public final class EntryParser {
    /** The most elements and attributes an entry may have. */
    static final int MOST_ELEMENTS = 200_000;

    /** The most levels elements may be nested. */
    static final int MOST_LEVELS = 100;

    /** Elements that mark up text. */
    private static final Set<String> INLINE = Set.of(
            "style",
            "i",
            "b",
            "u",
            "em",
            "strong",
            "sub",
            "sup",
            "italic",
            "bold",
            "underline",
            "DispFormula",
            "font",
            "span");

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final Mending mending = new Mending();

    public EntryParser() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // A property of the JDK's own parser: making a new one for each entry takes longer than reading the entry.
        factory.setProperty("reuse-instance", true);
    }

    /** Characters that XML forbids and that were taken out so far. */
    public long forbidden() {
        return mending.forbidden();
    }

    /** Signs that were not written as XML demands so far, and were read as text. */
    public long signs() {
        return mending.signs();
    }

    /** Parses one entry, from its start tag to its end tag. */
    public Parsed parse(String text) {
        try {
            return parse(factory.createXMLStreamReader(new StringReader(mending.of(text))));
        } catch (XMLStreamException e) {
            return new Parsed.Broken(reason(e));
        }
    }

    private static Parsed parse(XMLStreamReader xml) throws XMLStreamException {
        Deque<Open> open = new ArrayDeque<>();
        Parsed parsed = new Parsed.Broken("The entry has no end.");
        int parts = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && !isText(xml, open)) {
                parts += 1 + xml.getAttributeCount();
                if (parts > MOST_ELEMENTS || open.size() == MOST_LEVELS) {
                    return tooMuch();
                }
                open.push(new Open(xml.getLocalName(), attributes(xml)));
            } else if (event == XMLStreamConstants.END_ELEMENT && !isText(xml, open)) {
                Element closed = open.pop().closed();
                if (open.isEmpty()) {
                    parsed = new Parsed.Whole(closed);
                } else {
                    open.element().children.add(closed);
                }
            } else if (isCharacters(event) && !open.isEmpty()) {
                open.element().text.append(xml.getText());
            }
        }
        return parsed;
    }

    private static boolean isCharacters(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private static Parsed tooMuch() {
        return new Parsed.Broken("The entry has more than %d elements, or they are nested deeper than %d levels."
                .formatted(MOST_ELEMENTS, MOST_LEVELS));
    }

    /** True for the tags of elements that only mark up the text they stand in. */
    private static boolean isText(XMLStreamReader xml, Deque<Open> open) {
        String name = xml.getLocalName();
        return !open.isEmpty() && (INLINE.contains(name) || name.startsWith("mml:"));
    }

    private static List<Field> attributes(XMLStreamReader xml) {
        List<Field> attributes = new ArrayList<>(xml.getAttributeCount());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.add(new Field(xml.getAttributeLocalName(i), xml.getAttributeValue(i)));
        }
        return attributes;
    }

    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int start = message.indexOf("Message: ");
        String what = start < 0 ? message : message.substring(start + 9);
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        return "The XML of this entry is broken in its line %d: %s".formatted(line, what.strip());
    }

    /** An element whose end has not come yet. */
    private static final class Open {
        private final String name;
        private final List<Field> attributes;
        private final List<Element> children = new ArrayList<>(0);
        private final StringBuilder text = new StringBuilder(0);

        Open(String name, List<Field> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        Element closed() {
            String raw = text.toString();
            String plain =
                    raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
            return new Element(name, attributes, children, plain.strip());
        }
    }
}
