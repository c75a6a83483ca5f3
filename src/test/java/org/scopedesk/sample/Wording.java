package org.scopedesk.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Composes the texts of one work from {@link Phrases}; the notation is explained at the head of {@code phrases.txt}. */
final class Wording {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)\\}");
    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");

    private final Phrases phrases;
    private final Chance chance;
    private final String topic;
    private final Map<String, String> chosen = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    Wording(Phrases phrases, Chance chance, Topic topic) {
        this.phrases = phrases;
        this.chance = chance;
        this.topic = topic.key();
    }

    /** Fixes what {@code {name}} stands for in this work. */
    void choose(String name, String text) {
        chosen.put(name, text);
    }

    /** What {@code {name}} stands for; empty if it has not been chosen. */
    String chosen(String name) {
        return chosen.getOrDefault(name, "");
    }

    /** A text from the named list that this work has not used yet, as long as there is one. */
    String say(String list) {
        List<String> choices = phrases.list(list);
        String choice = chance.oneOf(choices);
        for (int i = 0; i < 8 && !used.add(list + choice); i++) {
            choice = chance.oneOf(choices);
        }
        return fill(choice);
    }

    /** A text from the list of the work's topic. */
    String sayOfTopic(String list) {
        return say(topic + "." + list);
    }

    private String fill(String text) {
        Matcher slot = SLOT.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (slot.find()) {
            slot.appendReplacement(filled, Matcher.quoteReplacement(replacement(slot.group(1))));
        }
        return slot.appendTail(filled).toString();
    }

    private String replacement(String slot) {
        if (slot.contains("|")) {
            return chance.oneOf(List.of(slot.split("\\|", -1)));
        }
        Matcher range = RANGE.matcher(slot);
        if (range.matches()) {
            return String.valueOf(chance.between(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
        }
        String name = slot.toLowerCase(Locale.ROOT);
        String text = switch (name.charAt(0)) {
            case '~' -> sayOfTopic(name.substring(1));
            case '+' -> say(name.substring(1));
            default -> chosenOnce(name);
        };
        return name.equals(slot) ? text : capital(text);
    }

    private String chosenOnce(String name) {
        String text = chosen.get(name);
        if (text == null) {
            text = say(name);
            chosen.put(name, text);
        }
        return text;
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
