package org.scopedesk.citation.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes what spreadsheet programs and scripts do to cells. */
final class Cleaned {
    private static final Pattern WHOLE_AS_DECIMAL = Pattern.compile("(\\d{1,9})[.,]0");
    private static final Pattern ROUNDED = Pattern.compile("\\d(?:[.,]\\d+)?E\\+?\\d{1,2}");
    private static final String MONTH = "(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|des)";
    private static final Pattern DATE =
            Pattern.compile("(?i)\\d{1,2}(?:-|\\. ?)" + MONTH + "\\.?|" + MONTH + "-\\d{1,2}");

    private Cleaned() {}

    /** A cell without {@code ="..."} and without the apostrophe that keeps a spreadsheet from running it. */
    static String cell(String raw) {
        String cell = raw.strip();
        if (cell.startsWith("=\"") && cell.endsWith("\"") && cell.length() > 2) {
            return cell.substring(2, cell.length() - 1).replace("\"\"", "\"");
        }
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }

    /** A number without the {@code .0} that scripts add. */
    static String number(String cell) {
        Matcher m = WHOLE_AS_DECIMAL.matcher(cell);
        return m.matches() ? m.group(1) : cell;
    }

    /** True for {@code 2.1E+10}: a long number of which a spreadsheet kept the first digits only. */
    static boolean isRounded(String cell) {
        return cell.indexOf('E') > 0 && ROUNDED.matcher(cell).matches();
    }

    /** True for {@code 12-Apr} or {@code 04. des}: pages or an issue that a spreadsheet took for a date. */
    static boolean isDate(String cell) {
        return cell.length() < 16 && DATE.matcher(cell).matches();
    }
}
