package org.scopedesk.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Hands the {@link Words} of a text to Lucene, each in all its {@link WordForms} at one position. Used again for the
 * next text. Not for use by several threads.
 */
final class WordStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private String text = "";
    private char[] letters = new char[0];
    private Words words = new Words("", false);
    private int place;
    private List<String> forms = List.of();
    private int nextForm;

    /** The text to be read after the next {@link #reset}. */
    void text(String value) {
        text = value;
    }

    @Override
    public boolean incrementToken() {
        if (nextForm < forms.size()) {
            return form(0);
        }
        while (true) {
            if (plainWord()) {
                return true;
            }
            if (!words.nextFrom(place)) {
                return false;
            }
            place = words.end();
            forms = WordForms.of(words.word());
            nextForm = 0;
            if (!forms.isEmpty()) {
                return form(1);
            }
        }
    }

    @Override
    public void reset() {
        int length = text.length();
        if (letters.length < length) {
            letters = new char[Math.max(length, 2 * letters.length)];
        }
        text.getChars(0, length, letters, 0);
        words = new Words(text, false);
        place = 0;
        forms = List.of();
        nextForm = 0;
    }

    @Override
    public void end() {
        clearAttributes();
        offset.setOffset(text.length(), text.length());
    }

    /**
     * Takes the next word at once if it is one of letters and digits without accents that, in small letters, is its own only
     * form, as most are. If it is not, the next word is still to be found from the place reached.
     */
    private boolean plainWord() {
        int end = text.length();
        int start = place;
        while (start < end && letters[start] < 0x80 && !Words.isAsciiPart(letters[start])) {
            start++;
        }
        place = start;
        int after = start;
        while (after < end && Words.isAsciiPart(letters[after])) {
            after++;
        }
        if (after == start || (after < end && letters[after] >= 0x80) || !lowered(start, after)) {
            return false;
        }
        place = after;
        step.setPositionIncrement(1);
        offset.setOffset(start, after);
        return true;
    }

    private boolean lowered(int start, int after) {
        int length = after - start;
        boolean mayJoin = WordForms.mayJoin(length);
        char[] buffer = term.resizeBuffer(length);
        char before = ' ';
        for (int i = 0; i < length; i++) {
            char c = letters[start + i];
            c = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
            if (mayJoin && WordForms.mayBePair(before, c)) {
                return false;
            }
            buffer[i] = c;
            before = c;
        }
        term.setLength(length);
        return true;
    }

    private boolean form(int increment) {
        term.setEmpty().append(forms.get(nextForm++));
        step.setPositionIncrement(increment);
        offset.setOffset(words.start(), words.end());
        return true;
    }
}
