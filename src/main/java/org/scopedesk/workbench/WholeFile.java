package org.scopedesk.workbench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that it appears when it is complete, or not at all. */
final class WholeFile {
    private WholeFile() {}

    /** Writes the content of a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes beside the file first and then puts it in its place; an older file of that name is replaced.
     *
     * @throws UncheckedIOException if it cannot be written; what was there before stays
     */
    static void write(Path file, Content content) {
        Path absolute = file.toAbsolutePath();
        Path half = absolute.resolveSibling(absolute.getFileName() + ".half");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half), 1 << 16)) {
                content.writeTo(out);
            }
            move(half, absolute);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    new IOException(file + " could not be written (" + reason(e) + "); choose another place.", e));
        } finally {
            deleteIfThere(half);
        }
    }

    /** The ending of a file's name in lower case without its dot; empty if it has none. */
    static String ending(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
    }

    private static void move(Path half, Path whole) throws IOException {
        try {
            Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteIfThere(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException left) {
            // A half-written file beside the target does no harm; the error that matters was thrown already.
        }
    }
}
