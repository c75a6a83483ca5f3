/**
 * The Settings screen: theme, language, size, font and width of what is read, the keys.
 *
 * <p>Begin reading at {@link org.scopedesk.ui.settings.SettingsScreen}. The settings themselves are in
 * {@code org.scopedesk.ui.memory}.
 */
@NullMarked
package org.scopedesk.ui.settings;

import org.jspecify.annotations.NullMarked;
