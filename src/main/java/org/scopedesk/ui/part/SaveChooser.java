package org.scopedesk.ui.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Outside.Kind;
import org.scopedesk.ui.Outside.Question;

/** Asks where to save a file; begins in the folder saved to last. */
public final class SaveChooser {
    private static final String FOLDER = "save.folder";

    private final Desk desk;

    public SaveChooser(Desk desk) {
        this.desk = desk;
    }

    /**
     * Asks.
     *
     * @param name the name suggested, without ending
     * @param kinds the first is the usual one; the file has the ending of one of them
     * @return empty if the person thought better of it
     */
    public Optional<Path> ask(String title, String name, List<Kind> kinds) {
        Optional<Path> folder = desk.memory().recall(FOLDER).map(Path::of);
        return desk.outside()
                .saveFile(new Question(title, folder, name + "." + kinds.get(0).ending(), kinds))
                .map(target -> withEnding(target.file(), kinds, target.kind().orElse(kinds.get(0))))
                .map(this::remember);
    }

    /** Not every system's dialog adds the ending of the kind that was chosen. */
    static Path withEnding(Path file, List<Kind> kinds, Kind chosen) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean known = kinds.stream().anyMatch(kind -> name.endsWith("." + kind.ending()));
        return known ? file : file.resolveSibling(file.getFileName() + "." + chosen.ending());
    }

    private Path remember(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            desk.memory().keep(FOLDER, folder.toString());
        }
        return file;
    }
}
