package org.scopedesk.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands the {@link Words} of a text to Lucene, each in all its {@link WordForms} at one position. */
final class WordTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final StringBuilder text = new StringBuilder();
    private final char[] buffer = new char[4096];
    private Words words = new Words("", false);
    private List<String> forms = List.of();
    private int nextForm;

    @Override
    public boolean incrementToken() {
        clearAttributes();
        boolean newWord = nextForm == forms.size();
        while (nextForm == forms.size()) {
            if (!words.next()) {
                return false;
            }
            forms = WordForms.of(words.word());
            nextForm = 0;
        }
        term.append(forms.get(nextForm++));
        step.setPositionIncrement(newWord ? 1 : 0);
        offset.setOffset(correctOffset(words.start()), correctOffset(words.end()));
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        text.setLength(0);
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
            text.append(buffer, 0, read);
        }
        words = new Words(text.toString(), false);
        forms = List.of();
        nextForm = 0;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(text.length()), correctOffset(text.length()));
    }
}
