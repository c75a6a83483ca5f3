/**
 * How the window asks for work and gets its results: off its own thread, in order, with stale results dropped.
 *
 * <p>Uses {@code job}; knows no node and no review. Begin reading at {@link org.scopedesk.ui.work.Work}.
 */
@NullMarked
package org.scopedesk.ui.work;

import org.jspecify.annotations.NullMarked;
