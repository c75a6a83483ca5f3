package org.scopedesk.duplicate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a field was found to compare, with the English words in which that is kept. */
public enum Likeness {
    SAME("same ", ""),
    CLOSE("", " nearly the same"),
    PARTLY("", " in part the same"),
    UNCLEAR("", " of different kinds"),
    DIFFERENT("other ", ""),
    UNKNOWN("", " not given twice"),
    /** Of titles. */
    SPELLING("titles differ in spelling"),
    /** Of titles. */
    PART("one title is part of the other"),
    /** Of titles; the figure is the share of words in common, 0 to 1. */
    SHARE("titles %.2f alike"),
    /** Of years. */
    ONE_YEAR("year differs by one"),
    /** Of years; the figure is how many. */
    YEARS("years %.0f apart");

    private static final Pattern FIGURE = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)");

    private final String before;
    private final String after;
    /** The whole of it, where that does not name the field; else empty. */
    private final String whole;

    Likeness(String before, String after) {
        this.before = before;
        this.after = after;
        this.whole = "";
    }

    Likeness(String whole) {
        this.before = "";
        this.after = "";
        this.whole = whole;
    }

    /** True if the figure tells something. */
    public boolean hasFigure() {
        return whole.contains("%");
    }

    String words(ComparedField field, double figure) {
        return whole.isEmpty() ? before + field.word() + after : String.format(Locale.ROOT, whole, figure);
    }

    /** The figure in {@code words} if they say this of {@code field}; 0 if this has none. */
    Optional<Double> in(String words, ComparedField field) {
        Matcher figure = FIGURE.matcher(words);
        double found = hasFigure() && figure.find() ? Double.parseDouble(figure.group(1)) : 0;
        return isOf(field) && words(field, found).equals(words) ? Optional.of(found) : Optional.empty();
    }

    private boolean isOf(ComparedField field) {
        return switch (this) {
            case SPELLING, PART, SHARE -> field == ComparedField.TITLE;
            case ONE_YEAR, YEARS -> field == ComparedField.YEAR;
            default -> true;
        };
    }
}
