package org.scopedesk.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Hands the {@link Words} of a text to Lucene, each in all its {@link WordForms} at one position. Used again for the
 * next text. Not for use by several threads.
 */
final class WordStream extends TokenStream {
    /** The small letter of each letter of ASCII, its digits as they are, 0 for what parts words. */
    private static final byte[] SMALL = new byte[0x80];
    /** For letters that may be the first, or the second, of two that stand for one: a bit for each kind of pair. */
    private static final byte[] FIRST = new byte[0x80];

    private static final byte[] SECOND = new byte[0x80];

    static {
        for (char c = 0; c < SMALL.length; c++) {
            SMALL[c] = Words.isAsciiPart(c) ? (byte) Character.toLowerCase(c) : 0;
        }
        for (char first = 'a'; first <= 'z'; first++) {
            FIRST[first] =
                    (byte) ((WordForms.mayBePair(first, 'e') ? 1 : 0) | (WordForms.mayBePair(first, 'a') ? 2 : 0));
        }
        SECOND['e'] = 1;
        SECOND['a'] = 2;
    }

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private String text = "";
    private char[] letters = new char[0];
    private final BytesRef word = new BytesRef();
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
            word.bytes = new byte[letters.length];
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
        while (start < end && letters[start] < 0x80 && SMALL[letters[start]] == 0) {
            start++;
        }
        place = start;
        int after = start;
        int length = 0;
        int pairs = 0;
        int before = 0;
        while (after < end && letters[after] < 0x80 && SMALL[letters[after]] != 0) {
            byte small = SMALL[letters[after++]];
            word.bytes[length++] = small;
            pairs |= FIRST[before] & SECOND[small];
            before = small;
        }
        boolean goesOn = after < end && letters[after] >= 0x80;
        if (length == 0 || goesOn || (pairs != 0 && WordForms.mayJoin(length))) {
            return false;
        }
        place = after;
        word.length = length;
        term.setBytesRef(word);
        step.setPositionIncrement(1);
        offset.setOffset(start, after);
        return true;
    }

    private boolean form(int increment) {
        term.setBytesRef(new BytesRef(forms.get(nextForm++)));
        step.setPositionIncrement(increment);
        offset.setOffset(words.start(), words.end());
        return true;
    }
}
