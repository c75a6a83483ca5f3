package org.scopedesk.workbench;

import java.util.List;

/**
 * What a change of the setup was, for the log.
 *
 * @param kind its kind
 * @param word its word
 * @param details what belongs to the word
 */
record Said(LogEntry.Kind kind, String word, List<String> details) {}
