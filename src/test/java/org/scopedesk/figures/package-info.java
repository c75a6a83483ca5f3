/**
 * Programs that print how long things take and how much memory they need, on the machine they run on. They are no tests:
 * docs/testing.md says how to run each. Every figure is the median of several rounds and stands beside a reference that
 * ran in the same minute, since machines are shared.
 *
 * <p>Begin reading at {@link org.scopedesk.figures.ReadingSpeed} and {@link org.scopedesk.figures.ImportSpeed}.
 */
@NullMarked
package org.scopedesk.figures;

import org.jspecify.annotations.NullMarked;
