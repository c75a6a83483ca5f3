/**
 * What the window remembers between sessions: settings, sizes, places.
 *
 * <p>One properties file in the user's settings folder. Uses the JDK and {@code javafx.beans}. Begin reading at
 * {@link org.scopedesk.ui.memory.Settings}, which has the settings a person chooses; everything else goes to
 * {@link org.scopedesk.ui.memory.Memory}.
 */
@NullMarked
package org.scopedesk.ui.memory;

import org.jspecify.annotations.NullMarked;
