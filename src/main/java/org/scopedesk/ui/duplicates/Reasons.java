package org.scopedesk.ui.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scopedesk.duplicate.ComparedField;
import org.scopedesk.duplicate.FieldLikeness;
import org.scopedesk.duplicate.Why;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.DuplicateRow;
import org.scopedesk.workbench.Ground;

/** Why records are asked about or grouped, in the words of the window. Window's thread only. */
final class Reasons {
    private final Texts texts;
    private final Map<Ground, String> said = new HashMap<>();

    Reasons(Texts texts) {
        this.texts = texts;
    }

    /** With a capital first letter. */
    static String sentence(String why) {
        return why.isEmpty() ? why : Character.toUpperCase(why.charAt(0)) + why.substring(1);
    }

    /** What a rule or veto means, a few words; says so if a person and not a rule is the reason. */
    String rule(String name) {
        if (name.isEmpty()) {
            return texts.of("duplicates.rule.person");
        }
        String key = "duplicates.rule." + name.toLowerCase(Locale.ROOT);
        return texts.has(key) ? texts.of(key) : name;
    }

    /** One line; says so if a person and not a rule is the reason. */
    String of(DuplicateRow row) {
        String line = row.grounds().stream()
                .map(this::of)
                .filter(ground -> !ground.isEmpty())
                .collect(Collectors.joining("; "));
        if (!line.isEmpty()) {
            return sentence(line);
        }
        return texts.of(row.band() == DuplicateRow.Band.ASKED ? "duplicates.why.asked" : "duplicates.why.person");
    }

    /** What decided, then what agrees and differs; empty if a person said so. */
    String of(Ground ground) {
        return ground.line().isBlank() ? "" : said.computeIfAbsent(ground, this::words);
    }

    private String words(Ground ground) {
        Why why = Why.read(ground.line());
        String key = "duplicates.rule." + ground.rule().toLowerCase(Locale.ROOT);
        String same = why.same().stream().map(this::field).collect(Collectors.joining(", "));
        return Stream.of(
                        texts.has(key) ? texts.of(key) : why.decided(),
                        same.isEmpty() ? "" : texts.of("duplicates.found.same", same),
                        found(why.other()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String found(List<FieldLikeness> other) {
        return other.stream()
                .map(one -> texts.of(
                        "duplicates.found." + one.likeness().name().toLowerCase(Locale.ROOT),
                        field(one.field()),
                        one.figure()))
                .collect(Collectors.joining(", "));
    }

    private String field(ComparedField field) {
        return texts.of("duplicates.compared." + field.name().toLowerCase(Locale.ROOT));
    }
}
