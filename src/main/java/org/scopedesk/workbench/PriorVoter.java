package org.scopedesk.workbench;

/**
 * A reviewer whose decisions another screening tool left in a file.
 *
 * @param name the reviewer's name there; empty if the file does not tell
 * @param included records included there
 * @param excluded records excluded there
 * @param maybe records that were doubted there
 */
public record PriorVoter(String name, int included, int excluded, int maybe) {
    public int decisions() {
        return included + excluded + maybe;
    }
}
