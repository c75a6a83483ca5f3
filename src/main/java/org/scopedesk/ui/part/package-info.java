/**
 * The small parts that screens are put together from, so that they look and behave alike: an empty state, a key's cap,
 * the mark of a verdict, a field that saves when it is left, a command's button.
 *
 * <p>Uses JavaFX, Ikonli and {@code review}. Colours and sizes are in {@code scopedesk.css} alone.
 */
@NullMarked
package org.scopedesk.ui.part;

import org.jspecify.annotations.NullMarked;
