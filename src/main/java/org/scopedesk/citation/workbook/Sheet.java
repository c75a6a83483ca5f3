package org.scopedesk.citation.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one sheet. */
final class Sheet {
    /** The most columns that are read; Excel has no more. */
    private static final int MOST_COLUMNS = 16_384;

    /** The most digits that a number is written out with. */
    private static final int MOST_DIGITS = 40;

    private Sheet() {}

    /** The rows that have a cell with a value. */
    static List<SheetRow> rows(byte[] part, List<String> shared, Budget budget) throws DamagedWorkbook {
        List<SheetRow> rows = new ArrayList<>();
        long last = 0;
        try {
            XMLStreamReader xml = Xml.reader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    SheetRow row = row(xml, last + 1, shared);
                    last = row.number();
                    budget.row(row);
                    if (!row.cells().isEmpty()) {
                        rows.add(row);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw Xml.damaged("A sheet of the workbook", part, e);
        }
        return rows;
    }

    private static SheetRow row(XMLStreamReader xml, long next, List<String> shared) throws XMLStreamException {
        String written = xml.getAttributeValue(null, "r");
        long number = written != null && written.matches("\\d{1,9}") ? Long.parseLong(written) : next;
        List<String> cells = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                int column = column(xml.getAttributeValue(null, "r"), cells.size());
                String value = cell(xml, shared);
                if (!value.isEmpty() && column < MOST_COLUMNS) {
                    put(cells, column, value);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                break;
            }
        }
        return new SheetRow(Math.max(number, next), cells);
    }

    private static void put(List<String> cells, int column, String value) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    private static String cell(XMLStreamReader xml, List<String> shared) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
                value = xml.getElementText();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("is")) {
                value = SharedStrings.text(xml, "is");
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("c")) {
                break;
            }
        }
        return value(type == null ? "n" : type, value, shared);
    }

    private static String value(String type, String value, List<String> shared) {
        return switch (type) {
            case "s" -> shared(value, shared);
            case "n" -> number(value);
            case "e" -> "";
            default -> value;
        };
    }

    private static String shared(String index, List<String> shared) {
        int at = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
        return at >= 0 && at < shared.size() ? shared.get(at) : "";
    }

    private static String number(String value) {
        if (value.indexOf('E') < 0 && value.indexOf('e') < 0) {
            return value;
        }
        try {
            BigDecimal number = new BigDecimal(value);
            return Math.abs((long) number.scale()) > MOST_DIGITS ? value : number.toPlainString();
        } catch (NumberFormatException noNumber) {
            return value;
        }
    }

    /** The place of a cell by its reference, {@code AB12}; the next place if it has none. */
    private static int column(String reference, int next) {
        if (reference == null) {
            return next;
        }
        int column = 0;
        int at = 0;
        while (at < reference.length() && at < 4 && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z') {
            column = column * 26 + reference.charAt(at) - 'A' + 1;
            at++;
        }
        return at == 0 ? next : column - 1;
    }
}
