/**
 * The use cases, one service each: the only place where logic meets storage. What the window does and what the command
 * line does is the same call here.
 *
 * <p>Begin reading at {@link org.scopedesk.workbench.OpenReview}, from which every service is reached. Services block
 * and may be called from any thread; those that change the review are meant for the writer thread of
 * {@link org.scopedesk.job.Jobs}. Uses {@code store}, {@code index}, {@code exchange} and the pure rooms; knows no
 * window and no command line.
 */
@NullMarked
package org.scopedesk.workbench;

import org.jspecify.annotations.NullMarked;
