package org.scopedesk.ui.part;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.scopedesk.ui.memory.Memory;

/** Asks with the system's own dialog where to save a file; begins in the folder saved to last. */
public final class SaveChooser {
    private static final String FOLDER = "save.folder";

    private final Memory memory;

    public SaveChooser(Memory memory) {
        this.memory = memory;
    }

    /**
     * A kind of file.
     *
     * @param words what people call it: "PNG picture"
     * @param ending without dot: {@code png}
     */
    public record Kind(String words, String ending) {}

    /**
     * Asks.
     *
     * @param name the name suggested, without ending
     * @param kinds the first is the usual one; the file has the ending of one of them
     * @return empty if the person thought better of it
     */
    public Optional<Path> ask(Window window, String title, String name, List<Kind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name + "." + kinds.get(0).ending());
        for (Kind kind : kinds) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.words(), "*." + kind.ending()));
        }
        memory.recall(FOLDER).map(File::new).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showSaveDialog(window))
                .map(File::toPath)
                .map(file -> withEnding(file, kinds, chosen(chooser, kinds)))
                .map(this::remember);
    }

    private static Kind chosen(FileChooser chooser, List<Kind> kinds) {
        FileChooser.ExtensionFilter filter = chooser.getSelectedExtensionFilter();
        return kinds.stream()
                .filter(kind -> filter != null && filter.getDescription().equals(kind.words()))
                .findFirst()
                .orElse(kinds.get(0));
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
            memory.keep(FOLDER, folder.toString());
        }
        return file;
    }
}
