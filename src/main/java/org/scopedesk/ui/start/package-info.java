/**
 * The Start screen: recent reviews, a new one, the sample.
 *
 * <p>Begin reading at {@link org.scopedesk.ui.start.StartScreen}; it is also the example of how a screen is made.
 */
@NullMarked
package org.scopedesk.ui.start;

import org.jspecify.annotations.NullMarked;
