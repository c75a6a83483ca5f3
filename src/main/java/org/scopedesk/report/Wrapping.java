package org.scopedesk.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at blanks, and inside a word only if the word alone is too wide. */
final class Wrapping {
    private Wrapping() {}

    /** The lines of a text; the first may be as wide as {@code first}, the others as {@code rest}, in points. */
    static List<String> wrap(String text, double size, boolean bold, double first, double rest) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : clean(text).split(" +", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer, size, bold, lines.isEmpty() ? first : rest)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (!fits(line, size, bold, lines.isEmpty() ? first : rest)) {
                int cut = fitting(line, size, bold, lines.isEmpty() ? first : rest);
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** Control characters and line ends become blanks. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    private static boolean fits(String text, double size, boolean bold, double width) {
        return Helvetica.width(text, size, bold) <= width;
    }

    /** How many chars fit, at least one whole character. */
    private static int fitting(String word, double size, boolean bold, double width) {
        int end = Character.charCount(word.codePointAt(0));
        while (end < word.length()) {
            int next = end + Character.charCount(word.codePointAt(end));
            if (!fits(word.substring(0, next), size, bold, width)) {
                break;
            }
            end = next;
        }
        return end;
    }
}
