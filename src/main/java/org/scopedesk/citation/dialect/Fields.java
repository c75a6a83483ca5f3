package org.scopedesk.citation.dialect;

import java.util.ArrayList;
import java.util.List;
import org.scopedesk.review.Field;

/** The raw fields of one entry in the order of the file, looked up by tag. A value may span lines. Immutable. */
public final class Fields {
    private static final int SLOTS = 128;

    private final List<Field> list;
    /** For each slot the first field whose tag falls into it, and for each field the next of its slot; from 1. */
    private final int[] heads = new int[SLOTS];

    private final int[] nexts;

    public Fields(List<Field> fields) {
        list = List.copyOf(fields);
        nexts = new int[list.size() + 1];
        for (int i = list.size(); i > 0; i--) {
            int slot = slot(list.get(i - 1).tag());
            nexts[i] = heads[slot];
            heads[slot] = i;
        }
    }

    public List<Field> list() {
        return list;
    }

    /** The first value that is not blank under the first of these tags that has one; empty if none has. */
    public String first(String... tags) {
        for (String tag : tags) {
            for (int i = heads[slot(tag)]; i > 0; i = nexts[i]) {
                Field field = list.get(i - 1);
                if (field.tag().equals(tag) && !field.value().isBlank()) {
                    return field.value();
                }
            }
        }
        return "";
    }

    /** All values that are not blank under these tags: those of the first tag first, each in the order of the file. */
    public List<String> all(String... tags) {
        List<String> values = List.of();
        for (String tag : tags) {
            for (int i = heads[slot(tag)]; i > 0; i = nexts[i]) {
                Field field = list.get(i - 1);
                if (field.tag().equals(tag) && !field.value().isBlank()) {
                    values = values.isEmpty() ? new ArrayList<>() : values;
                    values.add(field.value());
                }
            }
        }
        return values;
    }

    /** Like {@link #all} with every line of a value as a value of its own: tools write lists in that way. */
    public List<String> lines(String... tags) {
        List<String> values = all(tags);
        for (String value : values) {
            if (value.indexOf('\n') >= 0) {
                return values.stream()
                        .flatMap(String::lines)
                        .filter(line -> !line.isBlank())
                        .toList();
            }
        }
        return values;
    }

    /** True if the entry has this tag, be it without a value. */
    public boolean has(String tag) {
        for (int i = heads[slot(tag)]; i > 0; i = nexts[i]) {
            if (list.get(i - 1).tag().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** True if a value under the tag contains the text. */
    public boolean says(String tag, String text) {
        for (int i = heads[slot(tag)]; i > 0; i = nexts[i]) {
            Field field = list.get(i - 1);
            if (field.tag().equals(tag) && field.value().contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** What a value holds between a label and the next mark, e.g. {@code Language: } and {@code .}; empty if nothing. */
    static String between(String value, String label, String marks) {
        int at = value.indexOf(label);
        if (at < 0) {
            return "";
        }
        int start = at + label.length();
        int end = start;
        while (end < value.length() && marks.indexOf(value.charAt(end)) < 0) {
            end++;
        }
        return value.substring(start, end).strip();
    }

    private static int slot(String tag) {
        return tag.hashCode() & (SLOTS - 1);
    }
}
