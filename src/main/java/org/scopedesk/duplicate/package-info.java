/**
 * Finding the records that describe one report: normal forms and keys of a record, comparison of a pair, named rules
 * that explain a match, groups.
 *
 * <p>Pure logic over {@code review} values; candidate pairs are handed in, so nothing here knows of an index. Begin
 * reading at {@link org.scopedesk.duplicate.Judge}, whose rules are {@link org.scopedesk.duplicate.Veto} and
 * {@link org.scopedesk.duplicate.Rule}; then {@link org.scopedesk.duplicate.Deduplication} and
 * {@link org.scopedesk.duplicate.DuplicateGroups}.
 */
@NullMarked
package org.scopedesk.duplicate;

import org.jspecify.annotations.NullMarked;
