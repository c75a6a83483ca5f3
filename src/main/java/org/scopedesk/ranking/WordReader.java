package org.scopedesk.ranking;

import java.util.function.Consumer;
import org.scopedesk.review.LetterCase;

/** Splits a text into its words: runs of two or more letters, digits or underscores, in lower case. */
final class WordReader {
    private WordReader() {}

    static void read(String text, Consumer<String> words) {
        String lower = LetterCase.small(text);
        int start = 0;
        int i = 0;
        while (i < lower.length()) {
            int c = lower.codePointAt(i);
            int next = i + Character.charCount(c);
            if (!isWordPart(c)) {
                emit(lower, start, i, words);
                start = next;
            }
            i = next;
        }
        emit(lower, start, i, words);
    }

    private static void emit(String text, int start, int end, Consumer<String> words) {
        if (end - start >= 2 && text.codePointCount(start, end) >= 2) {
            words.accept(text.substring(start, end));
        }
    }

    private static boolean isWordPart(int c) {
        if (Character.isLetterOrDigit(c) || c == '_') {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
