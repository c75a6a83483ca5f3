package org.scopedesk.report;

/** Makes text that people wrote harmless in the cell of a table. */
public final class CellText {
    private static final String FORMULA = "=+-@\t\r\n";

    private CellText() {}

    /**
     * The text, with an apostrophe before it if a spreadsheet would take it for a formula: if its first character that is
     * no blank is one of {@code = + - @}, or it begins with a tab or a line end (OWASP, CSV injection).
     */
    public static String neutral(String text) {
        String stripped = text.stripLeading();
        boolean formula = (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0)
                || (!stripped.isEmpty() && FORMULA.indexOf(stripped.charAt(0)) >= 0);
        return formula ? "'" + text : text;
    }

    /** The text as a field of a CSV file (RFC 4180): in quotes if it must be. */
    static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
