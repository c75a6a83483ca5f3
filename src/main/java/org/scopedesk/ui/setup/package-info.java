/**
 * The Review screen: what the review is about, who takes part, by which criteria and for which reasons; everything is
 * edited in place and saved at once.
 *
 * <p>Begin reading at {@link org.scopedesk.ui.setup.SetupModel}.
 */
@NullMarked
package org.scopedesk.ui.setup;

import org.jspecify.annotations.NullMarked;
