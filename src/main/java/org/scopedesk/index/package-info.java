/**
 * What Lucene is for: the postings of the keys on which duplicates are joined, analysis, keyword queries.
 *
 * <p>The only room that uses Lucene; uses {@code review} values. Everything here is derived from the review file and can
 * be built anew. For duplicates begin reading at {@link org.scopedesk.index.KeyPostings}.
 */
@NullMarked
package org.scopedesk.index;

import org.jspecify.annotations.NullMarked;
