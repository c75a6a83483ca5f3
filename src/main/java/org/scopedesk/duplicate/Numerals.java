package org.scopedesk.duplicate;

import java.util.Set;

/**
 * Roman numerals in titles: II to IX, also with a letter ("IIIb"), and I and V after "part" or "phase"; and numbers in
 * words, "one" to "twenty", tens, hundreds and "first" to "tenth".
 */
final class Numerals {
    private static final Set<String> BEFORE_ONE = Set.of("part", "phase", "type", "stage", "study", "class", "grade");
    private static final int LONGEST = 5;
    private static final int TEN = 10;
    private static final int TWENTY = 20;
    private static final String HUNDRED = "hundred";
    private static final String[] COUNTING = (" one two three four five six seven eight nine ten eleven twelve thirteen"
                    + " fourteen fifteen sixteen seventeen eighteen nineteen twenty")
            .split(" ", -1);
    private static final String[] TENS = "- - - thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    private static final String[] ORDINALS =
            " first second third fourth fifth sixth seventh eighth ninth tenth".split(" ", -1);
    private static final String[] ROMAN = " i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ", -1);
    private static final String BEGINNINGS = "otfsen";

    private Numerals() {}

    /** Folded words with their numerals in digits. */
    static String inDigits(String words) {
        StringBuilder changed = new StringBuilder();
        int copied = 0;
        int before = 0;
        int from = 0;
        while (from < words.length()) {
            int to = end(words, from);
            char first = words.charAt(from);
            boolean counting = BEGINNINGS.indexOf(first) >= 0;
            int number = counting ? number(words, from, to) : 0;
            int ordinal = counting && number == 0 ? place(ORDINALS, words, from, to) : 0;
            if (number > 0) {
                to = endOfNumber(words, to, number);
                changed.append(words, copied, from).append(whole(words, from, to, number));
                copied = to;
            } else if (ordinal > 0) {
                changed.append(words, copied, from).append(ordinal).append(ending(ordinal));
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

    /** True if one of the two words is the other's number in Roman numerals: "1", "i". */
    static boolean areOne(String a, String b) {
        return isRoman(a, b) || isRoman(b, a);
    }

    private static boolean isRoman(String number, String roman) {
        if (number.isEmpty()
                || number.length() > 2
                || !Character.isDigit(number.charAt(0))
                || !Character.isDigit(number.charAt(number.length() - 1))) {
            return false;
        }
        int value = Integer.parseInt(number);
        return value > 0 && value < ROMAN.length && ROMAN[value].equals(roman);
    }

    private static int end(String words, int from) {
        int blank = words.indexOf(' ', from);
        return blank < 0 ? words.length() : blank;
    }

    /** The number that a word says; 0 if it says none. */
    private static int number(String words, int from, int to) {
        int unit = place(COUNTING, words, from, to);
        return unit > 0 ? unit : TEN * place(TENS, words, from, to);
    }

    /** Where a number ends to which "hundred" or, after tens, a unit or its ordinal belongs. */
    private static int endOfNumber(String words, int to, int number) {
        if (to == words.length()) {
            return to;
        }
        int next = end(words, to + 1);
        boolean hundred = number < TEN && next - to - 1 == HUNDRED.length() && words.startsWith(HUNDRED, to + 1);
        boolean unit = number >= TWENTY
                && Math.max(place(COUNTING, words, to + 1, next), place(ORDINALS, words, to + 1, next)) % TEN > 0
                && number(words, to + 1, next) < TEN;
        return hundred || unit ? next : to;
    }

    private static String whole(String words, int from, int to, int number) {
        int second = end(words, from) + 1;
        if (second > to) {
            return Integer.toString(number);
        }
        int unit = place(COUNTING, words, second, to);
        int ordinal = place(ORDINALS, words, second, to);
        return unit > 0
                ? Integer.toString(number + unit)
                : ordinal > 0 ? number + ordinal + ending(ordinal) : Integer.toString(number * TEN * TEN);
    }

    private static String ending(int ordinal) {
        return ordinal == 1 ? "st" : ordinal == 2 ? "nd" : ordinal == 3 ? "rd" : "th";
    }

    /** Where a word stands among {@code all}; 0 if it does not. */
    private static int place(String[] all, String words, int from, int to) {
        for (int i = 1; i < all.length; i++) {
            if (all[i].length() == to - from && words.startsWith(all[i], from)) {
                return i;
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
