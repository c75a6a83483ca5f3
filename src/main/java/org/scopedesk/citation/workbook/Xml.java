package org.scopedesk.citation.workbook;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens parts of a workbook as XML that cannot name anything outside itself. */
final class Xml {
    private static final int START = 4096;

    private Xml() {}

    /** Why a part cannot be read, in a sentence; {@code what} begins it. */
    static DamagedWorkbook damaged(String what, byte[] part, XMLStreamException cause) {
        String start = new String(part, 0, Math.min(part.length, START), StandardCharsets.UTF_8);
        if (start.contains("<!ENTITY")) {
            return new DamagedWorkbook(what + " declares entities of its own, which are not opened; save the workbook "
                    + "again with a spreadsheet program, or as CSV UTF-8.");
        }
        return new DamagedWorkbook("%s is damaged near its character %d; open the workbook in a spreadsheet program and save it as CSV UTF-8."
                .formatted(what, Math.max(0, cause.getLocation() == null ? 0 : cause.getLocation().getCharacterOffset())));
    }

    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLReporter((message, kind, related, place) -> {});
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
