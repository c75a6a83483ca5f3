package org.scopedesk.ui.sources;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was chosen to be imported: files as they are, folders by what lies in them; what is hidden is left out.
 *
 * @param files in the order in which they were chosen, those of a folder by their names
 * @param leftOut how many more there are than can be listed, or folders nobody may look into
 */
record ChosenFiles(List<Path> files, int leftOut) {
    private static final int MOST_FILES = 500;

    ChosenFiles {
        files = List.copyOf(files);
    }

    /** Looks into the folders among what was chosen. */
    static ChosenFiles of(List<Path> chosen) throws IOException {
        List<Path> found = new ArrayList<>();
        int leftOut = 0;
        for (Path path : chosen) {
            if (Files.isDirectory(path)) {
                Folder folder = new Folder(path);
                Files.walkFileTree(path, folder);
                folder.inside.stream().sorted().limit(MOST_FILES).forEach(found::add);
                leftOut += folder.closed + Math.max(0, folder.inside.size() - MOST_FILES);
            } else {
                found.add(path);
            }
        }
        return new ChosenFiles(found, leftOut);
    }

    /** The file among {@code others} that holds the very same bytes; one that cannot be read is another. */
    static Optional<Path> sameBytes(Path file, List<Path> others) {
        return others.stream().filter(other -> isSame(file, other)).findFirst();
    }

    private static boolean isSame(Path file, Path other) {
        try {
            return Files.size(file) == Files.size(other) && Files.mismatch(file, other) < 0;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static final class Folder extends SimpleFileVisitor<Path> {
        private final Path top;
        private final List<Path> inside = new ArrayList<>();
        private int closed;

        Folder(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(top) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file) && !isHidden(file)) {
                inside.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            closed++;
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
