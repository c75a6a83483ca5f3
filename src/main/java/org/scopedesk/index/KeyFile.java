package org.scopedesk.index;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The keys of records in a file of the cache folder, so that a second import need not read the records of the first. It
 * can be made again at any time: a file that is missing, damaged or of another form counts as none.
 *
 * @param stamp says of which records these are; whoever reads it must compare it
 * @param keys the keys of each record, in the order of import
 */
public record KeyFile(String stamp, List<long[]> keys) {
    private static final int FORM = 0x5344_4B02;
    /** Room for the longest stamp, and for as many keys as a byte can count. */
    private static final int PART = 1 << 16;

    /** Reads what {@link #write} wrote. */
    public static Optional<KeyFile> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file)) {
            In in = new In(channel);
            if (in.next(Integer.BYTES).getInt() != FORM) {
                return Optional.empty();
            }
            byte[] stamp = new byte[in.next(Short.BYTES).getShort() & 0xFFFF];
            in.next(stamp.length).get(stamp);
            int count = in.next(Integer.BYTES).getInt();
            List<long[]> keys = new ArrayList<>(Math.max(0, Math.min(count, 1 << 20)));
            for (int i = 0; i < count; i++) {
                keys.add(in.keys());
            }
            long sum = in.checksum();
            return in.next(Long.BYTES).getLong() == sum
                    ? Optional.of(new KeyFile(new String(stamp, StandardCharsets.UTF_8), keys))
                    : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** Writes the file anew; false if that cannot be done, which costs time at the next comparison and no more. */
    public boolean write(Path file) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream stream = Files.newOutputStream(beside)) {
                Out out = new Out(stream);
                byte[] said = stamp.getBytes(StandardCharsets.UTF_8);
                out.room(Integer.BYTES).putInt(FORM);
                out.room(Short.BYTES).putShort((short) said.length);
                out.room(said.length).put(said);
                out.room(Integer.BYTES).putInt(keys.size());
                for (long[] record : keys) {
                    ByteBuffer part = out.room(1 + Long.BYTES * record.length);
                    part.put((byte) record.length);
                    for (long key : record) {
                        part.putLong(key);
                    }
                }
                long sum = out.checksum();
                out.room(Long.BYTES).putLong(sum);
                out.checksum();
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException unwritable) {
            return false;
        }
    }

    /** A part of the file at a time, and the checksum of all that was taken from it. */
    private static final class In {
        private final FileChannel channel;
        private final CRC32 sum = new CRC32();
        private final ByteBuffer part = ByteBuffer.allocate(PART).limit(0);
        private int summed;

        In(FileChannel channel) {
            this.channel = channel;
        }

        /** The buffer with so many bytes or more before it, which the caller takes. */
        ByteBuffer next(int bytes) throws IOException {
            if (part.remaining() < bytes) {
                checksum();
                part.compact();
                summed = 0;
                while (part.position() < bytes) {
                    if (channel.read(part) < 0) {
                        throw new EOFException();
                    }
                }
                part.flip();
            }
            return part;
        }

        long[] keys() throws IOException {
            long[] keys = new long[next(1).get() & 0xFF];
            next(Long.BYTES * keys.length).asLongBuffer().get(keys);
            part.position(part.position() + Long.BYTES * keys.length);
            return keys;
        }

        /** Of what was taken so far. */
        long checksum() {
            sum.update(part.array(), summed, part.position() - summed);
            summed = part.position();
            return sum.getValue();
        }
    }

    /** The same for writing. */
    private static final class Out {
        private final OutputStream stream;
        private final CRC32 sum = new CRC32();
        private final ByteBuffer part = ByteBuffer.allocate(PART);

        Out(OutputStream stream) {
            this.stream = stream;
        }

        /** The buffer with room for so many bytes. */
        ByteBuffer room(int bytes) throws IOException {
            if (part.remaining() < bytes) {
                checksum();
            }
            return part;
        }

        /** Of what was put so far, all of which is written by then. */
        long checksum() throws IOException {
            sum.update(part.array(), 0, part.position());
            stream.write(part.array(), 0, part.position());
            part.clear();
            return sum.getValue();
        }
    }
}
