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
    private Words words = new Words("", false);
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
        while (words.next()) {
            if (plainWord()) {
                return true;
            }
            forms = WordForms.of(words.word());
            nextForm = 0;
            if (!forms.isEmpty()) {
                return form(1);
            }
        }
        return false;
    }

    @Override
    public void reset() {
        words = new Words(text, false);
        forms = List.of();
        nextForm = 0;
    }

    @Override
    public void end() {
        clearAttributes();
        offset.setOffset(text.length(), text.length());
    }

    /** Takes the word at once if, in small letters, it is its own only form, as most are. */
    private boolean plainWord() {
        int start = words.start();
        int length = words.end() - start;
        char[] buffer = term.resizeBuffer(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(start + i);
            if (c >= 'A' && c <= 'Z') {
                c = (char) (c + 'a' - 'A');
            }
            buffer[i] = c;
        }
        if (!WordForms.isOnlyForm(buffer, length)) {
            return false;
        }
        term.setLength(length);
        place(1);
        return true;
    }

    private boolean form(int increment) {
        term.setEmpty().append(forms.get(nextForm++));
        place(increment);
        return true;
    }

    private void place(int increment) {
        step.setPositionIncrement(increment);
        offset.setOffset(words.start(), words.end());
    }
}
