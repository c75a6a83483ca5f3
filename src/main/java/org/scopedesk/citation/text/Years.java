package org.scopedesk.citation.text;

import java.util.OptionalInt;

/** Finds a year of publication in a date of any form. */
public final class Years {
    private static final int FIRST = 1500;
    private static final int LAST = 2099;

    private Years() {}

    /**
     * The first number of four digits from 1500 to 2099; of a number of eight digits ({@code 20240403}) the first four
     * if month and day fit, and of one of six that is the whole text ({@code 202404}) if the month fits. Other longer
     * numbers are none.
     */
    public static OptionalInt find(String text) {
        int at = 0;
        while (at < text.length()) {
            if (!isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            int year = year(text, at, end);
            if (year > 0) {
                return OptionalInt.of(year);
            }
            at = end;
        }
        return OptionalInt.empty();
    }

    private static int year(String text, int start, int end) {
        int length = end - start;
        boolean dated = length == 8 && number(text, start + 4, 2) <= 12 && number(text, start + 6, 2) <= 31;
        boolean month = length == 6 && length == text.strip().length() && isMonth(number(text, start + 4, 2));
        if (length != 4 && !dated && !month) {
            return 0;
        }
        int year = number(text, start, 4);
        return year >= FIRST && year <= LAST ? year : 0;
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private static int number(String text, int start, int digits) {
        int value = 0;
        for (int i = start; i < start + digits; i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
