package org.scopedesk.ui.duplicates;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.scopedesk.duplicate.Rule;
import org.scopedesk.duplicate.Veto;
import org.scopedesk.ui.Texts;

/** The names of rules and vetoes in words. */
final class RuleWords {
    private RuleWords() {}

    /** A few words; says so if a person and not a rule is the reason. */
    static String of(String rule, Texts texts) {
        if (rule.isEmpty()) {
            return texts.of("duplicates.rule.person");
        }
        Stream<Optional<String>> words = Stream.of(
                Arrays.stream(Rule.values())
                        .filter(r -> r.name().equals(rule))
                        .map(Rule::words)
                        .findFirst(),
                Arrays.stream(Veto.values())
                        .filter(v -> v.name().equals(rule))
                        .map(Veto::words)
                        .findFirst());
        return words.flatMap(Optional::stream).findFirst().orElse(rule);
    }
}
