package org.scopedesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The right to write a review: an operating system's lock on {@code NAME.scopedesk.lock}, whose content says who holds
 * it. The system frees it when the process ends, however it ends. Safe for use by many threads.
 */
final class WriteLock implements AutoCloseable {
    /** Far beyond the content, so that others can read it where locks are mandatory. */
    private static final long LOCKED_BYTE = 1L << 30;

    /**
     * What this process holds. It belongs to the process because the locks do: where locks are POSIX's, closing any
     * channel on the lock file, even one that only reads, frees the lock that another channel of the process holds. So
     * a file that is held here must not be touched a second time.
     */
    private static final ConcurrentMap<Path, Holder> HELD_HERE = new ConcurrentHashMap<>();

    private final Path review;
    private final FileChannel channel;

    private WriteLock(Path review, FileChannel channel) {
        this.review = review;
        this.channel = channel;
    }

    /** Either the lock, or why it was not to be had. */
    sealed interface Attempt {}

    /** The lock is held. */
    record Taken(WriteLock lock) implements Attempt {}

    /** Someone else has it; empty if the lock file does not say who. */
    record HeldBy(Optional<Holder> holder) implements Attempt {}

    /** There can be no lock at all, since the folder cannot be written or knows no locks. */
    record Impossible(String why) implements Attempt {}

    /** Tries once, without waiting. */
    static Attempt take(Path review, Holder holder) {
        Holder here = HELD_HERE.putIfAbsent(review, holder);
        if (here != null) {
            return new HeldBy(Optional.of(here));
        }
        Attempt attempt = takeFromSystem(review, holder);
        if (!(attempt instanceof Taken)) {
            HELD_HERE.remove(review, holder);
        }
        return attempt;
    }

    private static Attempt takeFromSystem(Path review, Holder holder) {
        Path lockFile = besides(review);
        try {
            FileChannel channel = FileChannel.open(
                    lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                    Optional<Holder> other = Holder.read(content(channel));
                    channel.close();
                    return new HeldBy(other);
                }
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(holder.lines().getBytes(StandardCharsets.UTF_8)), 0);
                return new Taken(new WriteLock(review, channel));
            } catch (IOException failed) {
                channel.close();
                throw failed;
            }
        } catch (IOException failed) {
            return new Impossible("%s cannot be written".formatted(lockFile));
        }
    }

    static Path besides(Path review) {
        return review.resolveSibling(review.getFileName() + ".lock");
    }

    private static String content(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4096);
        channel.read(bytes, 0);
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    }

    /** Gives the right back. The lock file stays, empty: to delete it would let two others lock two files of a name. */
    @Override
    public void close() {
        try (channel) {
            channel.truncate(0);
        } catch (IOException gone) {
            // The lock ends with the channel, or with the process, in any case.
        } finally {
            HELD_HERE.remove(review);
        }
    }
}
