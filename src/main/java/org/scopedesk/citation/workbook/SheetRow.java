package org.scopedesk.citation.workbook;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number its number in the sheet, from 1
 * @param cells its cells from the first column on
 */
public record SheetRow(long number, List<String> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }
}
