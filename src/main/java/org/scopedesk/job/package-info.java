/**
 * A piece of work with progress that can be cancelled, and the threads it runs on. Knows nothing of a review.
 *
 * <p>Uses the JDK alone; every room may use it. Begin reading at {@link org.scopedesk.job.Progress} and
 * {@link org.scopedesk.job.Jobs}.
 */
@NullMarked
package org.scopedesk.job;

import org.jspecify.annotations.NullMarked;
