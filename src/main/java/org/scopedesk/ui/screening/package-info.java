/**
 * Screening: one record at a time, decided with one key. The model and the panel of criteria serve both stages; the
 * screen here is Title & abstract.
 *
 * <p>Begin reading at {@link org.scopedesk.ui.screening.ScreeningModel}.
 */
@NullMarked
package org.scopedesk.ui.screening;

import org.jspecify.annotations.NullMarked;
