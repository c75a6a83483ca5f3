package org.scopedesk.duplicate;

import java.util.Set;

/**
 * Roman numerals in titles: II to IX, also with a letter ("IIIb"), and I and V after "part" or "phase"; and numbers in
 * words, "two" to "twelve".
 */
final class Numerals {
    private static final Set<String> BEFORE_ONE = Set.of("part", "phase", "type", "stage", "study", "class", "grade");
    private static final int LONGEST = 5;
    private static final String[] COUNTING = {
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    private Numerals() {}

    /** Folded words with their numerals in digits. */
    static String inDigits(String words) {
        StringBuilder changed = new StringBuilder();
        int copied = 0;
        int before = 0;
        int from = 0;
        while (from < words.length()) {
            int blank = words.indexOf(' ', from);
            int to = blank < 0 ? words.length() : blank;
            char first = words.charAt(from);
            int number = number(words, from, to);
            if (number > 0) {
                changed.append(words, copied, from).append(number);
                copied = to;
            } else if ((first == 'i' || first == 'v') && to - from <= LONGEST) {
                String word = words.substring(from, to);
                String digits = digits(word, from > 0 && BEFORE_ONE.contains(words.substring(before, from - 1)));
                if (!digits.equals(word)) {
                    changed.append(words, copied, from).append(digits);
                    copied = to;
                }
            }
            before = from;
            from = to + 1;
        }
        return copied == 0
                ? words
                : changed.append(words, copied, words.length()).toString();
    }

    /** The number that a word says; 0 if it says none. */
    private static int number(String words, int from, int to) {
        for (int i = 0; i < COUNTING.length; i++) {
            if (COUNTING[i].length() == to - from && words.startsWith(COUNTING[i], from)) {
                return i + 2;
            }
        }
        return 0;
    }

    private static String digits(String word, boolean afterPart) {
        return switch (word) {
            case "i" -> afterPart ? "1" : word;
            case "ii" -> "2";
            case "iii" -> "3";
            case "iv" -> "4";
            case "v" -> afterPart ? "5" : word;
            case "vi" -> "6";
            case "vii" -> "7";
            case "viii" -> "8";
            case "ix" -> "9";
            case "iia", "iib" -> "2" + word.charAt(2);
            case "iiia", "iiib" -> "3" + word.charAt(3);
            case "iva", "ivb" -> "4" + word.charAt(2);
            default -> word;
        };
    }
}
