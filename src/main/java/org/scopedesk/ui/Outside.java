package org.scopedesk.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the window asks of the system around it: the browser and the dialogs for files and folders. Without a system to
 * ask, nobody chooses anything. Called on the window's thread.
 */
@FunctionalInterface
public interface Outside {

    /** Opens an address in the browser. */
    void browse(String address);

    /**
     * A kind of file.
     *
     * @param words what people call it: "PNG picture"
     * @param ending without dot: {@code png}
     */
    record Kind(String words, String ending) {}

    /**
     * What a dialog is about.
     *
     * @param title its title
     * @param folder where it begins; empty to leave that to the system
     * @param name the file's name that is suggested; may be empty
     * @param kinds the kinds of files to choose from, the usual one first; empty for all files
     */
    record Question(String title, Optional<Path> folder, String name, List<Kind> kinds) {
        public Question {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * A file to be written.
     *
     * @param file as the person named it
     * @param kind the kind that was chosen in the dialog; empty if it does not tell
     */
    record Target(Path file, Optional<Kind> kind) {}

    /** Files to open; empty if the person thought better of it. */
    default List<Path> openFiles(Question question) {
        return List.of();
    }

    /** A folder. */
    default Optional<Path> openFolder(Question question) {
        return Optional.empty();
    }

    /** Where to write a file. */
    default Optional<Target> saveFile(Question question) {
        return Optional.empty();
    }
}
