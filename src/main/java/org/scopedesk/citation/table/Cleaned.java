package org.scopedesk.citation.table;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.citation.text.Years;

/** Undoes what spreadsheet programs and scripts do to cells. */
final class Cleaned {
    private static final Pattern WHOLE_AS_DECIMAL = Pattern.compile("(\\d{1,9})[.,]0");
    private static final Pattern ROUNDED = Pattern.compile("\\d(?:[.,]\\d+)?E\\+?\\d{1,2}");
    private static final String MONTH = "(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|des)";
    private static final int LONGEST_DATE = 24;
    private static final Pattern DATE = Pattern.compile("(?i)\\d{1,2}(?:-|\\. ?)" + MONTH + "\\.?|" + MONTH
            + "[-.]\\d{1,2}|\\d{1,2}([./])\\d{1,2}\\1(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d(?: 00:00:00)?");

    private static final String PART_OF_YEAR = "(?:" + MONTH + "[a-z]{0,6}|spring|summer|fall|autumn|winter)";

    /** {@code 3/1/19}, {@code 1-Mar-19}, {@code Mar-19}; {@code Winter93} and {@code Jan/Feb93} of EBSCOhost. */
    private static final Pattern SHORT_DATE = Pattern.compile("(?i)(?:\\d{1,2}([./-])\\d{1,2}\\1|(?:\\d{1,2}[-.])?"
            + PART_OF_YEAR + "(?:[/-]" + PART_OF_YEAR + ")?[-.]?)(\\d\\d)(?: \\d{1,2}:.{0,8})?");

    private static final Pattern DAYS = Pattern.compile("(\\d{5})(?:[.,]\\d{1,12})?");

    /** Day 0 of spreadsheet programs, for days behind February 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2049;

    /** What spreadsheet programs show for a text that begins like a formula, and for a lookup without result. */
    private static final Set<String> ERRORS =
            Set.of("#N/A", "#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!", "#NAVN?", "#VERDI!", "#I/T");

    private Cleaned() {}

    /** A year: as written, or of a date that a spreadsheet program wrote as {@code Mar-19}, {@code 3/1/19} or 43525. */
    static OptionalInt year(String cell) {
        OptionalInt year = Years.find(cell);
        if (year.isPresent() || cell.length() > LONGEST_DATE) {
            return year;
        }
        Matcher date = SHORT_DATE.matcher(cell);
        if (date.matches()) {
            int two = Integer.parseInt(date.group(2));
            return OptionalInt.of(two < 30 ? 2000 + two : 1900 + two);
        }
        Matcher days = DAYS.matcher(cell);
        int counted = days.matches()
                ? DAY_ZERO.plusDays(Integer.parseInt(days.group(1))).getYear()
                : 0;
        return counted >= FIRST_YEAR && counted <= LAST_YEAR ? OptionalInt.of(counted) : OptionalInt.empty();
    }

    /** A cell without {@code ="..."} and without the apostrophe that keeps a spreadsheet from running it. */
    static String cell(String raw) {
        String cell = raw.strip();
        if (cell.startsWith("#") && ERRORS.contains(cell)) {
            return "";
        }
        if (cell.startsWith("=\"") && cell.endsWith("\"") && cell.length() > 2) {
            return cell.substring(2, cell.length() - 1).replace("\"\"", "\"");
        }
        boolean guarded = cell.length() > 1
                && cell.charAt(0) == '\''
                && "=+-@".indexOf(cell.charAt(1)) >= 0
                && !isQuotation(cell);
        return guarded ? cell.substring(1) : cell;
    }

    /** True for {@code '-ing' forms}: the next mark that is not within a word ends what the first began. */
    private static boolean isQuotation(String cell) {
        for (int at = cell.indexOf('\'', 2); at >= 0; at = cell.indexOf('\'', at + 1)) {
            boolean within = at + 1 < cell.length() && Character.isLetterOrDigit(cell.charAt(at + 1));
            if (!within || cell.charAt(at - 1) <= ' ') {
                return cell.charAt(at - 1) > ' ';
            }
        }
        return false;
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
        return cell.length() < 20 && DATE.matcher(cell).matches();
    }
}
