/**
 * The frame of the window: rail, header, action bar, notices, overlays; and the list of its screens.
 *
 * <p>Begin reading at {@link org.scopedesk.ui.shell.WorkbenchApp}. {@link org.scopedesk.ui.shell.Screens} is the one
 * place where a screen is put into its room.
 */
@NullMarked
package org.scopedesk.ui.shell;

import org.jspecify.annotations.NullMarked;
