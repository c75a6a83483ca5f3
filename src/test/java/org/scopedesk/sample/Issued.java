package org.scopedesk.sample;

import java.util.List;

/** The date of a work; year 0 if it has none. */
record Issued(int year, int month, int day) {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** The year in digits, or empty. */
    String yearText() {
        return year == 0 ? "" : String.valueOf(year);
    }

    String monthName() {
        return MONTHS.get(month - 1);
    }

    Issued inYear(int other) {
        return new Issued(other, month, day);
    }
}
