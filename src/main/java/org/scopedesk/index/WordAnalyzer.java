package org.scopedesk.index;

import org.apache.lucene.analysis.Analyzer;

/** Phrases do not reach from one author or keyword into the next. Words come from {@link WordsField}, not from here. */
final class WordAnalyzer extends Analyzer {
    private static final int GAP = 2000;

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        throw new UnsupportedOperationException("a field of texts must be a WordsField: " + fieldName);
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return GAP;
    }
}
