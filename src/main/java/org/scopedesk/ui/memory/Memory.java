package org.scopedesk.ui.memory;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A few remembered words, kept in one properties file that is written as a whole a moment after the last change. A file
 * that cannot be read counts as empty; one that cannot be written is logged, for nobody's work depends on it. Safe for
 * use by many threads.
 */
public final class Memory implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);
    private static final long REST_MILLIS = 400;

    private final Path file;
    private final Properties words = new Properties();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(r -> {
        Thread thread = new Thread(r, "scopedesk-memory");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable ScheduledFuture<?> planned;
    private boolean changed;

    public Memory(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                words.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("What the window remembers cannot be read from {}", file, e);
            }
        }
    }

    /** What is remembered under a name. */
    public synchronized Optional<String> recall(String name) {
        return Optional.ofNullable(words.getProperty(name));
    }

    /** A remembered number; {@code usual} if there is none. */
    public double recall(String name, double usual) {
        try {
            return recall(name).map(Double::parseDouble).orElse(usual);
        } catch (NumberFormatException e) {
            return usual;
        }
    }

    /** Remembers {@code value} under a name, in place of what was. */
    public synchronized void keep(String name, String value) {
        if (value.equals(words.getProperty(name))) {
            return;
        }
        words.setProperty(name, value);
        changed = true;
        if (planned != null) {
            planned.cancel(false);
        }
        if (!clock.isShutdown()) {
            planned = clock.schedule(this::write, REST_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Forgets what is remembered under names that begin so. */
    public synchronized void forget(String beginning) {
        for (String name : List.copyOf(words.stringPropertyNames())) {
            if (name.startsWith(beginning)) {
                keep(name, "");
                words.remove(name);
            }
        }
    }

    public void keep(String name, double value) {
        keep(name, Double.toString(value));
    }

    /** Writes what is not written yet. */
    @Override
    public void close() {
        clock.shutdown();
        write();
    }

    private synchronized void write() {
        if (!changed) {
            return;
        }
        changed = false;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                words.store(writer, "What the window of Scopedesk remembers");
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("What the window remembers cannot be written to {}", file, e);
        }
    }
}
