package org.scopedesk.citation.workbook;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
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
        return new DamagedWorkbook(
                "%s is damaged near its character %d; open the workbook in a spreadsheet program and save it as CSV UTF-8."
                        .formatted(
                                what,
                                Math.max(
                                        0,
                                        cause.getLocation() == null
                                                ? 0
                                                : cause.getLocation().getCharacterOffset())));
    }

    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(text(part));
    }

    /** The text of a part, which is UTF-8 or UTF-16; bytes that are not cost their letter and not the workbook. */
    private static Reader text(byte[] part) {
        boolean big = begins(part, 0xFE, 0xFF);
        boolean little = begins(part, 0xFF, 0xFE);
        int mark = big || little ? 2 : begins(part, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Charset encoding =
                big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        return new InputStreamReader(new ByteArrayInputStream(part, mark, part.length - mark), encoding);
    }

    private static boolean begins(byte[] part, int... mark) {
        boolean begins = part.length >= mark.length;
        for (int i = 0; begins && i < mark.length; i++) {
            begins = (part[i] & 0xFF) == mark[i];
        }
        return begins;
    }
}
