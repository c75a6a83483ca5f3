/** Where Scopedesk starts; everything else lives in the rooms below. Begin reading at docs/architecture.md. */
@NullMarked
package org.scopedesk;

import org.jspecify.annotations.NullMarked;
