/**
 * What can be done in the window, and the keys that do it: one registry, so that keys can be changed, shown on buttons,
 * overlaid with {@code ?} and listed with Ctrl/⌘ K.
 *
 * <p>Begin reading at {@link org.scopedesk.ui.key.Command}; {@link org.scopedesk.ui.key.Keys} listens to the keyboard.
 */
@NullMarked
package org.scopedesk.ui.key;

import org.jspecify.annotations.NullMarked;
