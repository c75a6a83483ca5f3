/**
 * The values of a scoping review: what is looked for, where, what was found, who decides and what was decided.
 *
 * <p>Everything here is an immutable record or an enum and uses the JDK alone; every other room may use it. Begin
 * reading at {@link org.scopedesk.review.BibRecord}, {@link org.scopedesk.review.Citation} and
 * {@link org.scopedesk.review.Decision}.
 */
@NullMarked
package org.scopedesk.review;

import org.jspecify.annotations.NullMarked;
