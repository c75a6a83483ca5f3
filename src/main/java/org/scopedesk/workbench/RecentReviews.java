package org.scopedesk.workbench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The list of reviews opened lately, kept in the settings folder. A list that cannot be read is an empty one, and one
 * that cannot be written is not kept: it is a convenience, no data. Safe for use by many threads.
 */
public final class RecentReviews {
    private static final int MOST = 12;

    private final Path file;

    public RecentReviews(Path settings) {
        this.file = settings.resolve("recent.properties");
    }

    /** The latest first; reviews whose file is gone are left out. */
    public synchronized List<Recent> all() {
        Properties read = read();
        List<Recent> all = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            entry(read, i + ".").filter(recent -> Files.exists(recent.file())).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /** Puts a review at the head of the list. */
    public synchronized void remember(Recent review) {
        List<Recent> all = new ArrayList<>(all());
        all.removeIf(other -> other.file().equals(review.file()));
        all.add(0, review);
        Properties properties = new Properties();
        for (int i = 0; i < Math.min(MOST, all.size()); i++) {
            Recent recent = all.get(i);
            properties.setProperty(i + ".file", recent.file().toString());
            properties.setProperty(i + ".title", recent.title());
            properties.setProperty(i + ".decided", String.valueOf(recent.decided()));
            properties.setProperty(i + ".total", String.valueOf(recent.total()));
            properties.setProperty(i + ".opened", recent.openedAt().toString());
        }
        write(properties);
    }

    private static Optional<Recent> entry(Properties read, String key) {
        String path = read.getProperty(key + "file", "");
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Recent(
                    Path.of(path),
                    read.getProperty(key + "title", ""),
                    Integer.parseInt(read.getProperty(key + "decided", "0")),
                    Integer.parseInt(read.getProperty(key + "total", "0")),
                    Instant.parse(read.getProperty(key + "opened", ""))));
        } catch (InvalidPathException | NumberFormatException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private Properties read() {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException | IllegalArgumentException unreadable) {
                properties.clear();
            }
        }
        return properties;
    }

    private void write(Properties properties) {
        try {
            Files.createDirectories(file.getParent());
            Path half = file.resolveSibling(file.getFileName() + ".half");
            try (Writer out = Files.newBufferedWriter(half)) {
                properties.store(out, null);
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException notKept) {
            // The next start shows an older list; nothing else depends on it.
        }
    }
}
