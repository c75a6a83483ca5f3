package org.scopedesk.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An abstract as a list of sections; a section without heading is plain text; no section means no abstract. */
record AbstractText(List<Section> sections) {

    /** One paragraph with its heading ("Methods"), which may be empty. */
    record Section(String heading, String text) {}

    AbstractText {
        sections = List.copyOf(sections);
    }

    static AbstractText none() {
        return new AbstractText(List.of());
    }

    boolean isEmpty() {
        return sections.isEmpty();
    }

    /** One line: {@code Background: ... Methods: ...}. */
    String plain() {
        return join(" ", false);
    }

    /** Headings in capitals, sections parted by {@code between}. */
    String capitals(String between) {
        return join(between, true);
    }

    /** The sections, each on a line of its own, {@code Background: ...}. */
    List<String> lines() {
        return sections.stream().map(section -> line(section, false)).toList();
    }

    AbstractText withoutHeadings() {
        String text = sections.stream().map(Section::text).collect(Collectors.joining(" "));
        return isEmpty() ? this : new AbstractText(List.of(new Section("", text)));
    }

    /** The first sections only, as if the source had cut the rest. */
    AbstractText cut() {
        return new AbstractText(sections.subList(0, (sections.size() + 1) / 2));
    }

    /** With a sentence added at its end. */
    AbstractText and(String sentence) {
        if (isEmpty()) {
            return this;
        }
        List<Section> longer = new ArrayList<>(sections);
        Section last = longer.remove(longer.size() - 1);
        longer.add(new Section(last.heading(), last.text() + " " + sentence));
        return new AbstractText(longer);
    }

    private String join(String between, boolean capitals) {
        return sections.stream().map(section -> line(section, capitals)).collect(Collectors.joining(between));
    }

    private static String line(Section section, boolean capitals) {
        if (section.heading().isEmpty()) {
            return section.text();
        }
        return (capitals ? section.heading().toUpperCase(Locale.ROOT) : section.heading()) + ": " + section.text();
    }
}
