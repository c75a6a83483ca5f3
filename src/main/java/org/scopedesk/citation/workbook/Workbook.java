package org.scopedesk.citation.workbook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A workbook's sheets as rows of texts, in the order of their numbers. Cells that are left out in the file are empty
 * texts; numbers are written out without exponent.
 *
 * @param sheets the rows of each sheet
 */
public record Workbook(List<List<SheetRow>> sheets) {
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/0-9]*(\\d{0,6})\\.xml");
    private static final String STRINGS = "xl/sharedstrings.xml";

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /**
     * Reads a workbook.
     *
     * @throws DamagedWorkbook if it is no workbook, is damaged, or unpacks to more than is sensible
     */
    public static Workbook of(byte[] file) throws DamagedWorkbook {
        Budget budget = new Budget(Runtime.getRuntime().maxMemory());
        Map<String, byte[]> parts = Archive.parts(
                file, name -> name.equals(STRINGS) || SHEET.matcher(name).matches(), budget);
        byte[] strings = parts.remove(STRINGS);
        List<String> shared = strings == null ? List.of() : SharedStrings.of(strings);
        Map<Integer, List<SheetRow>> sheets = new TreeMap<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            Matcher name = SHEET.matcher(part.getKey());
            int number = name.matches() && !name.group(1).isEmpty() ? Integer.parseInt(name.group(1)) : 0;
            sheets.put(number, Sheet.rows(part.getValue(), shared, budget));
        }
        if (sheets.isEmpty()) {
            throw new DamagedWorkbook("The file holds no sheet.");
        }
        return new Workbook(List.copyOf(sheets.values()));
    }
}
