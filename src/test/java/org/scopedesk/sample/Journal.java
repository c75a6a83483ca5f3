package org.scopedesk.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where works appear: a journal, or (with an empty name) the publisher of a book or the school of a thesis.
 *
 * @param dottedAbbreviation {@code J. Peer Pract. Ment. Health}: dots after shortened words
 * @param articleNumbers true if articles have numbers in place of pages
 * @param topics the beginnings of the topics it prints; {@code *} for any
 * @param number its place in the list of journals, from 1
 */
record Journal(
        String name,
        String dottedAbbreviation,
        String publisher,
        String city,
        String country,
        boolean articleNumbers,
        List<String> topics,
        int number) {

    static List<Journal> all() {
        List<String> lines = Phrases.lines("journals.txt");
        return IntStream.range(0, lines.size())
                .mapToObj(i -> parse(lines.get(i), i + 1))
                .toList();
    }

    /** A publisher or a school, which is no journal. */
    static Journal none(String publisher, String city, String country) {
        return new Journal("", "", publisher, city, country, false, List.of(), 0);
    }

    private static Journal parse(String line, int number) {
        String[] part = line.split(" \\| ", -1);
        return new Journal(
                part[0],
                dotted(part[1], part[0]),
                part[2],
                part[3],
                part[4],
                part[5].equals("numbers"),
                List.of(part[6].split(" ", -1)),
                number);
    }

    Journal withName(String other) {
        return new Journal(other, dottedAbbreviation, publisher, city, country, articleNumbers, topics, number);
    }

    /** {@code J Peer Pract Ment Health}. */
    String abbreviation() {
        return dottedAbbreviation.replace(".", "");
    }

    private static String dotted(String abbreviation, String name) {
        List<String> whole = List.of(name.split(" ", -1));
        return Arrays.stream(abbreviation.split(" ", -1))
                .map(word -> whole.contains(word) ? word : word + ".")
                .collect(Collectors.joining(" "));
    }

    boolean prints(Topic topic) {
        return topics.stream()
                .anyMatch(start -> start.equals("*") || topic.key().startsWith(start));
    }

    boolean printsAll() {
        return topics.contains("*");
    }

    /** The letters of its abbreviation's words, lower case, as in {@code jppmh}. */
    String initials() {
        StringBuilder letters = new StringBuilder();
        for (String word : abbreviation().split("[ -]", -1)) {
            letters.append(word.charAt(0));
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** ISSN of the printed form; ISSNs that begin with 9 are not given out. */
    String printIssn() {
        return issn(9_100_000 + number * 20);
    }

    String electronicIssn() {
        return issn(9_100_007 + number * 20);
    }

    private static String issn(int digits) {
        int sum = 0;
        int rest = digits;
        for (int weight = 2; weight <= 8; weight++) {
            sum += rest % 10 * weight;
            rest /= 10;
        }
        int check = (11 - sum % 11) % 11;
        return digits / 1000 + "-" + String.format(Locale.ROOT, "%03d", digits % 1000) + (check == 10 ? "X" : check);
    }
}
