/**
 * How each platform writes its tagged exports: one small class a platform, and the plain mapping they build on. A new
 * platform is one new class, named in {@link org.scopedesk.citation.dialect.Dialects}.
 *
 * <p>Pure functions from the fields of an entry to a citation; uses {@code citation.text} and {@code review}. Begin
 * reading at {@link org.scopedesk.citation.dialect.Dialect} and {@link org.scopedesk.citation.dialect.RisMapping}.
 */
@NullMarked
package org.scopedesk.citation.dialect;

import org.jspecify.annotations.NullMarked;
