package org.scopedesk.index;

import org.apache.lucene.analysis.Analyzer;

/** The analysis of all text fields. Phrases do not reach from one author or keyword into the next. */
final class WordAnalyzer extends Analyzer {
    private static final int GAP = 2000;

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new WordTokenizer());
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return GAP;
    }
}
