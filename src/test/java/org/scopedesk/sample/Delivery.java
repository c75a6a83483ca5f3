package org.scopedesk.sample;

/**
 * One entry of one export.
 *
 * @param work the work as this source describes it
 * @param serial unlike that of any other entry; the source's own numbers are made from it
 */
record Delivery(Work work, long serial) {}
