package org.scopedesk.citation.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook refer to by number. */
final class SharedStrings {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedStrings() {}

    static List<String> of(byte[] part) throws DamagedWorkbook {
        List<String> strings = new ArrayList<>();
        try {
            XMLStreamReader xml = Xml.reader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    strings.add(text(xml, "si"));
                }
            }
        } catch (XMLStreamException e) {
            throw Xml.damaged("The list of texts of the workbook", part, e);
        }
        return strings;
    }

    /** All text up to the end of an element, without the reading aids of East Asian scripts. */
    static String text(XMLStreamReader xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean in = false;
        int aids = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                in = xml.getLocalName().equals("t");
                aids += xml.getLocalName().equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                in = false;
                aids -= xml.getLocalName().equals("rPh") ? 1 : 0;
                if (xml.getLocalName().equals(end)) {
                    break;
                }
            } else if (in && aids == 0 && xml.hasText() && text.length() < Budget.LONGEST_CELL) {
                text.append(xml.getText());
            }
        }
        text.setLength(Math.min(text.length(), Budget.LONGEST_CELL));
        return unescaped(text.toString());
    }

    /** {@code _x000D_} stands for a character that XML cannot hold. */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(
                                m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))))
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                : text;
    }
}
