package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why two records stand to each other as they do: what decided, and how their fields compare. It is kept as one English
 * line, which is read again here so that it can be said in other languages.
 *
 * @param decided what the rule or veto means, in English
 * @param same the fields that are the same
 * @param other how the other fields compare
 */
public record Why(String decided, List<ComparedField> same, List<FieldLikeness> other) {
    private static final String PART = "; ";
    private static final String COMMA = ", ";
    private static final String SAME = "same ";

    public Why {
        same = List.copyOf(same);
        other = List.copyOf(other);
    }

    static Why of(String decided, List<FieldEvidence> fields) {
        return new Why(
                decided,
                fields.stream()
                        .filter(field -> field.agreement() == Agreement.SAME)
                        .map(FieldEvidence::field)
                        .toList(),
                fields.stream()
                        .filter(field -> field.agreement() != Agreement.SAME)
                        .filter(field -> field.agreement() != Agreement.UNKNOWN)
                        .map(FieldEvidence::compared)
                        .toList());
    }

    /** Reads what {@link #line} wrote; what is written otherwise, as by earlier versions, is part of what decided. */
    public static Why read(String line) {
        List<String> parts = new ArrayList<>(List.of(line.split(PART, -1)));
        List<FieldLikeness> other = last(parts).flatMap(Why::comparisons).orElse(List.of());
        if (!other.isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        List<ComparedField> same = last(parts).flatMap(Why::fields).orElse(List.of());
        if (!same.isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        return new Why(String.join(PART, parts), same, other);
    }

    /** One line for people: "same title, volume and first page; same title, volume; year differs by one". */
    public String line() {
        String alike = same.stream().map(ComparedField::word).collect(Collectors.joining(COMMA));
        String differing = other.stream().map(FieldLikeness::words).collect(Collectors.joining(COMMA));
        return decided + (alike.isEmpty() ? "" : PART + SAME + alike) + (differing.isEmpty() ? "" : PART + differing);
    }

    /** The last part, unless it is what decided. */
    private static Optional<String> last(List<String> parts) {
        return parts.size() < 2 ? Optional.empty() : Optional.of(parts.get(parts.size() - 1));
    }

    private static Optional<List<ComparedField>> fields(String part) {
        if (!part.startsWith(SAME)) {
            return Optional.empty();
        }
        List<ComparedField> fields = new ArrayList<>();
        for (String word : part.substring(SAME.length()).split(COMMA, -1)) {
            for (ComparedField field : ComparedField.values()) {
                if (field.word().equals(word)) {
                    fields.add(field);
                }
            }
        }
        boolean whole = fields.size() == part.split(COMMA, -1).length;
        return whole ? Optional.of(fields) : Optional.empty();
    }

    private static Optional<List<FieldLikeness>> comparisons(String part) {
        List<FieldLikeness> comparisons = new ArrayList<>();
        for (String words : part.split(COMMA, -1)) {
            Optional<FieldLikeness> read = FieldLikeness.read(words).filter(c -> c.likeness() != Likeness.SAME);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            comparisons.add(read.get());
        }
        return Optional.of(comparisons);
    }
}
