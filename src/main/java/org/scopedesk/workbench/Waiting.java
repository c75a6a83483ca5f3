package org.scopedesk.workbench;

/**
 * What waits in each room of the rail, for its badge.
 *
 * @param askedPairs pairs of possible duplicates that a person must judge
 * @param titleAbstract records this reviewer has still to decide at title and abstract
 * @param fullText reports this reviewer has still to judge
 * @param conflicts conflicts of both stages
 */
public record Waiting(int askedPairs, int titleAbstract, int fullText, int conflicts) {}
