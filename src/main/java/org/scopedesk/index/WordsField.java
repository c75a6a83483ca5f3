package org.scopedesk.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/** A text that is indexed by its words and not stored. It goes to its {@link WordStream} as it is, without a copy. */
final class WordsField extends Field {
    private final String text;

    WordsField(String name, String text) {
        super(name, text, TextField.TYPE_NOT_STORED);
        this.text = text;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
        WordStream words = reuse instanceof WordStream used ? used : new WordStream();
        words.text(text);
        return words;
    }
}
