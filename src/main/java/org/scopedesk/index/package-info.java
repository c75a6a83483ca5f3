/**
 * Keyword search over the records of a review, and the marking of words in titles and abstracts.
 *
 * <p>The index is derived from the review file, kept in the user's cache folder, and may be deleted at any time. This is
 * the only room that knows Lucene; it uses {@code review}. Begin reading at {@link org.scopedesk.index.ReviewIndex};
 * what a query may say stands at {@link org.scopedesk.index.QueryParser}; {@link org.scopedesk.index.WordForms} says
 * which spellings of a word are the same. Marking, in {@link org.scopedesk.index.WordHighlighter} and
 * {@link org.scopedesk.index.SearchHighlighter}, uses the same words and forms but no Lucene.
 */
@NullMarked
package org.scopedesk.index;

import org.jspecify.annotations.NullMarked;
