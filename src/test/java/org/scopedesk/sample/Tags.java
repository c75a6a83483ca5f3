package org.scopedesk.sample;

import java.util.List;

/** Collects lines {@code TY  - value} of one entry; a tag without value is left out. */
final class Tags {
    private final StringBuilder text = new StringBuilder();
    private final String lineEnd;

    Tags() {
        this("\n");
    }

    Tags(String lineEnd) {
        this.lineEnd = lineEnd;
    }

    Tags add(String tag, String value) {
        return value.isEmpty() ? this : line(tag + "  - " + value);
    }

    Tags addAll(String tag, List<String> values) {
        values.forEach(value -> add(tag, value));
        return this;
    }

    /** A line as it is. */
    Tags line(String line) {
        text.append(line).append(lineEnd);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
