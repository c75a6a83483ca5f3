package org.scopedesk.citation;

import java.util.ArrayList;
import java.util.List;
import org.scopedesk.citation.text.Lines;
import org.scopedesk.review.Field;

/** Gathers the fields of one entry while its lines come in. Not for use by several threads. */
final class FieldList {
    /** The most characters of one entry that are kept; a field counts for more than it holds, since it takes room. */
    static final int MOST_CHARACTERS = 8 << 20;

    private static final int ROOM_OF_A_FIELD = 64;

    private List<Field> fields = new ArrayList<>();
    private final StringBuilder longer = new StringBuilder();
    private String tag = "";
    private String value = "";
    private long characters;
    private boolean cut;

    /** Begins a field with the rest of the line from a place on; true if that is not blank. */
    boolean add(String newTag, Lines line, int valueFrom) {
        finish();
        byte[] b = line.buffer();
        int start = Math.min(valueFrom, line.to());
        int end = line.to();
        while (start < end && (b[start] == ' ' || b[start] == '\t')) {
            start++;
        }
        while (end > start && (b[end - 1] == ' ' || b[end - 1] == '\t')) {
            end--;
        }
        characters += ROOM_OF_A_FIELD;
        value = kept(line, start, end);
        tag = cut ? "" : newTag;
        return end > start;
    }

    /** The tag of the field that a further line would belong to; empty if there is none. */
    String tag() {
        return tag;
    }

    /** Goes on with the last field: the line is a further line of its value. */
    void more(Lines line) {
        byte[] b = line.buffer();
        int start = line.from();
        while (start < line.to() && (b[start] == ' ' || b[start] == '\t')) {
            start++;
        }
        String further = kept(line, start, line.to());
        if (cut) {
            return;
        }
        if (longer.isEmpty()) {
            longer.append(value);
        }
        longer.append('\n').append(further);
    }

    /** True if the entry was longer than {@link #MOST_CHARACTERS}. */
    boolean isCut() {
        return cut;
    }

    /** The fields gathered; begins anew. */
    List<Field> take() {
        finish();
        List<Field> taken = fields;
        fields = new ArrayList<>(taken.size() + 8);
        tag = "";
        characters = 0;
        cut = false;
        return taken;
    }

    private String kept(Lines line, int start, int end) {
        characters += end - start + 1L;
        if (characters > MOST_CHARACTERS) {
            cut = true;
            return "";
        }
        return start == end ? "" : line.text(start, end);
    }

    private void finish() {
        if (!longer.isEmpty()) {
            value = longer.toString();
            longer.setLength(0);
        }
        if (!tag.isEmpty()) {
            fields.add(new Field(tag, value));
        }
        tag = "";
        value = "";
    }
}
