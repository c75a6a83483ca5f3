package org.scopedesk.report;

import java.util.Locale;

/**
 * An equation of the flow with its two sides.
 *
 * @param name what it says, in words: "Records screened = identified − duplicates − …"
 * @param left the number on the left
 * @param right what the right side amounts to
 */
public record Equation(String name, int left, int right) {

    public boolean holds() {
        return left == right;
    }

    /** One line: the name and both sides. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %,d %s %,d", name, left, holds() ? "=" : "≠", right);
    }
}
