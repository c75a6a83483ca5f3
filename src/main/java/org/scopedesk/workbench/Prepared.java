package org.scopedesk.workbench;

import java.util.List;
import org.scopedesk.duplicate.Fingerprint;

/**
 * Records made ready for comparison.
 *
 * @param records their normal forms
 * @param keys the keys of each, in the same order
 */
record Prepared(List<Fingerprint> records, List<long[]> keys) {}
